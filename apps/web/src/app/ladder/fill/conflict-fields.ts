import type { FactsRow } from '@yanzhen/contract/registry/facts';
import type { StatedRow } from '@yanzhen/contract/registry/stated';
import type { StatedValue } from '@yanzhen/domain/registry/stated-value';
import type { ConflictField } from '../../shared/feedback/conflict';
import { factName, namedFact } from '../../shared/ladder-words/fact-words';
import { valueWords } from '../../shared/ladder-words/value-words';
import type { SaveJob } from './save-jobs';

type Row = StatedRow & FactsRow;

const shared = (): readonly ConflictField<Row>[] => [
  { key: 'source', label: $localize`:@@ladder.fill.source:数据来源` },
  {
    key: 'verified',
    label: $localize`:@@ladder.fill.verified:核实`,
    show: (verified) =>
      verified ? $localize`:@@ladder.fact.verified:已核实` : $localize`:@@ladder.fact.unverified:未核实`,
  },
];

/** What two versions of a row are compared by: the facts that were told here, their source and mark. */
export function conflictFields(job: SaveJob): readonly ConflictField<Row>[] {
  if (job.is === 'stated')
    return [
      { key: 'value', label: factName(job.key), show: (value) => valueWords(job.key, value as StatedValue | null) },
      ...shared(),
    ];
  return [
    ...job.refs.map((ref): ConflictField<Row> => ({
      key: namedFact(ref).key as keyof FactsRow,
      label: factName(ref),
      show: (value) => valueWords(ref, value as number | null),
    })),
    ...shared(),
  ];
}
