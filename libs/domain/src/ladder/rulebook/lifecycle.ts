/** `submitted`: whoever made it has let go of it, and a second person decides. Published books never change. */
export const RULEBOOK_STATUSES = ['draft', 'submitted', 'published', 'retired'] as const;
export type RulebookStatus = (typeof RULEBOOK_STATUSES)[number];

export const RULEBOOK_ACTS = ['change', 'submit', 'return', 'publish', 'remove', 'retire'] as const;
export type RulebookAct = (typeof RULEBOOK_ACTS)[number];

interface Step {
  readonly from: readonly RulebookStatus[];
  /** Null: the row goes. */
  readonly to: RulebookStatus | null;
  /** Only somebody else than who made the draft, or published the book. */
  readonly secondPerson?: true;
}

/** What may be done with a book, and what becomes of it. */
export const RULEBOOK_STEPS: Readonly<Record<RulebookAct, Step>> = {
  change: { from: ['draft'], to: 'draft' },
  submit: { from: ['draft'], to: 'submitted' },
  return: { from: ['submitted'], to: 'draft' },
  publish: { from: ['submitted'], to: 'published', secondPerson: true },
  remove: { from: ['draft'], to: null },
  /** Out of force from now on; verdicts of the past keep it. */
  retire: { from: ['published'], to: 'retired', secondPerson: true },
};

/** Column, DTO and form take their limits from here. Lengths in characters. */
export const RULEBOOK_LIMITS = {
  code: 60,
  criterion: 60,
  words: 500,
  document: 200,
  source: 500,
  note: 500,
  /** Of one change of a draft. */
  changes: 500,
} as const;
