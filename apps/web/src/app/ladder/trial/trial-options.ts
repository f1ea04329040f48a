import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { TriedValue } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { namedFact } from '../../shared/ladder-words/fact-words';
import { worded } from '../../shared/ladder-words/wording';

export interface TrialOption {
  readonly label: string;
  readonly value: TriedValue;
}

/** What can be tried of a choice, a day, or what happened: as if it had just happened, in the first place. */
export function optionsOf(ref: FactRef, asOf: string): TrialOption[] {
  const meaning = namedFact(ref).stated;
  if (!meaning) return [];
  const choices = meaning.choices ?? [];
  if (meaning.kind === 'choice') return choices.map((choice) => ({ label: worded(choice), value: choice.code }));
  if (meaning.kind === 'day')
    return [1, 2, 3, 4, 5, 10].map((years) => ({
      label: $localize`:@@ladder.trial.years:满 ${years}:years: 年`,
      value: `${Number(asOf.slice(0, 4)) - years}-01-01`,
    }));
  if (meaning.kind !== 'events') return [];
  return [
    { label: $localize`:@@ladder.answer.none:没有`, value: [] },
    ...choices.map((choice) => ({
      label: $localize`:@@ladder.trial.event:假设有：${worded(choice)}:kind:`,
      value: [
        {
          kind: choice.code,
          on: asOf,
          ...(meaning.spans ? { until: null } : {}),
          ...(meaning.ranked ? { rank: 1 } : {}),
        },
      ],
    })),
  ];
}
