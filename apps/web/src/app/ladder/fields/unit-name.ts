import type { DistanceMeasure } from '@yanzhen/domain/ladder/evaluation/finding';

const UNITS: Readonly<Record<DistanceMeasure, () => string>> = {
  wan: () => $localize`:@@ladder.unit.wan:万元`,
  persons: () => $localize`:@@ladder.unit.persons:人`,
  items: () => $localize`:@@ladder.unit.items:项`,
  share: () => '',
  percent: () => '%',
  years: () => $localize`:@@ladder.unit.years:年`,
  score: () => $localize`:@@ladder.unit.score:分`,
  place: () => $localize`:@@ladder.unit.place:名`,
};

/** What stands behind a field. */
export const unitName = (measure: DistanceMeasure): string => UNITS[measure]();
