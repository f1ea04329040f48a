/** What counting sees of a label. The same thing labelled again is the same enterprise, kind and item. */
export interface CountedLabel {
  readonly id: number;
  readonly enterpriseId: number;
  readonly kindId: number;
  /** The workshop, project or platform; empty when the enterprise itself carries the label. */
  readonly item: string;
  readonly validFrom: string;
  /** The last day still counts; null while no end is told. */
  readonly validTo: string | null;
}

export const labelValidOn = ({ validFrom, validTo }: Pick<CountedLabel, 'validFrom' | 'validTo'>, day: string) =>
  validFrom <= day && (validTo === null || day <= validTo);

const thing = ({ enterpriseId, kindId, item }: CountedLabel): string => JSON.stringify([enterpriseId, kindId, item]);

/** Labels that count on a day: of several awards of one thing, the last that began. */
export function labelsOn<T extends CountedLabel>(labels: readonly T[], day: string): T[] {
  const last = new Map<string, T>();
  for (const label of labels) {
    const known = last.get(thing(label));
    if (labelValidOn(label, day) && (!known || later(label, known))) last.set(thing(label), label);
  }
  return [...last.values()];
}

/** Labels that are new in a span: their thing had none before. An award carried on is no new one. */
export function labelsBegun<T extends CountedLabel>(labels: readonly T[], from: string, to: string): T[] {
  const first = new Map<string, T>();
  for (const label of labels) {
    const known = first.get(thing(label));
    if (!known || later(known, label)) first.set(thing(label), label);
  }
  return [...first.values()].filter(({ validFrom }) => from <= validFrom && validFrom <= to);
}

const later = (one: CountedLabel, other: CountedLabel): boolean =>
  one.validFrom > other.validFrom || (one.validFrom === other.validFrom && one.id > other.id);
