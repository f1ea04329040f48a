/** The derived values of an enterprise that nobody has told anything of. */
export const NOTHING_REPORTED = {
  sizeClass: null,
  sizeYear: null,
  revenue: null,
  noFacts: true,
  suspectFacts: false,
  hasLeader: false,
  mergedInto: null,
  lastImport: null,
} as const;
