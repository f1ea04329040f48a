/** Sections of GB/T 4754 that a book names. */
const SECTIONS: Readonly<Record<string, (() => string) | undefined>> = {
  C: () => $localize`:@@ladderWords.manufacturing:制造业`,
};

export const sectionName = (code: string): string =>
  SECTIONS[code]?.() ?? $localize`:@@ladderWords.section:国民经济行业分类 ${code}:code: 门类`;
