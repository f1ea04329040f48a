import type { Candidate } from '@yanzhen/contract/exchange/import';
import type { EnterpriseRecord } from '@yanzhen/domain/exchange/interpret-enterprises';
import { planRegister, type RegisterStep } from '@yanzhen/domain/exchange/plan-register';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { foldName } from '@yanzhen/domain/registry/name';
import type { PlannedStep } from '../../exchange';
import type { EnterpriseEntity } from '../enterprise/enterprise.entity';
import { newNames } from '../enterprise/new-names';
import { sees } from '../sight';
import { completed, type EnterpriseValues, patchOf, replaced, valuesOf } from './enterprise-values';
import { told } from './told-step';

/** An enterprise of the database with the names it had. */
export interface Stored {
  readonly row: EnterpriseEntity;
  readonly formerNames: readonly string[];
}

/** What `apply` needs of a row; `version` of the enterprise as planned, 0 for none. */
export interface EnterprisePayload {
  readonly values: EnterpriseValues;
  readonly version: number;
}

/** County people bring rows of their own unit only. */
export const withinUnit =
  (reader: Reader) =>
  (record: EnterpriseRecord): EnterpriseRecord =>
    record.rejected === null && reader.role !== 'bureau' && record.unitCode !== reader.unitCode
      ? { ...record, rejected: 'not_your_unit' }
      : record;

/** Rows in order; `stored` by code, foreign ones included. */
export function planEnterprises(
  records: readonly EnterpriseRecord[],
  stored: ReadonlyMap<string, Stored>,
  reader: Reader,
): PlannedStep[] {
  const steps = planRegister(records);
  const values = new Map<string, EnterpriseValues>();
  for (const { record, action } of steps) {
    if (action !== 'create' && action !== 'merge') continue;
    const own = valuesOf(record);
    const first = values.get(own.uscc);
    values.set(own.uscc, first ? completed(first, own) : own);
  }
  return steps.map((step) => {
    const known = stored.get(step.record.uscc ?? '') ?? null;
    const foreign = known !== null && !sees(reader, known.row);
    if (foreign && step.action !== 'reject') return told(step.record, 'reject', 'not_your_unit');
    if (known?.row.state === 'merged' && step.action !== 'reject')
      return told(step.record, 'reject', 'enterprise_merged');
    const merged = values.get(step.record.uscc ?? '');
    if (step.action === 'create' && merged) return known ? meeting(step, merged, known) : creating(step, merged);
    if (step.action === 'review') return asking(step, known);
    return { ...told(step.record, step.action, step.reason), enterpriseId: foreign ? null : (known?.row.id ?? null) };
  });
}

/** The row meets an enterprise of the register under its code. */
function meeting(step: RegisterStep, values: EnterpriseValues, known: Stored): PlannedStep {
  if (step.record.nameKey !== known.row.nameKey) return asking(step, known);
  const patch = patchOf(values, known.row);
  const names = newNames(values.formerNames, [known.row.name, ...known.formerNames]);
  const changes = Object.keys(patch).length > 0 || names.length > 0;
  return {
    ...told(step.record, changes ? 'change' : 'unchanged', null),
    enterpriseId: known.row.id,
    payload: changes ? ({ values, version: known.row.version } satisfies EnterprisePayload) : null,
    before: changes ? replaced(patch, known.row) : null,
  };
}

const creating = (step: RegisterStep, values: EnterpriseValues): PlannedStep => ({
  ...told(step.record, 'create', null),
  payload: { values, version: 0 } satisfies EnterprisePayload,
});

/** The code is one firm's and the name another's: a person says whether it is a former name. One said before stays said. */
function asking(step: RegisterStep, known: Stored | null): PlannedStep {
  const { record } = step;
  if (known?.formerNames.some((name) => foldName(name) === record.nameKey))
    return { ...told(step.record, 'unchanged', 'former_name'), enterpriseId: known.row.id };
  return {
    ...told(step.record, 'review', 'same_code_other_name'),
    candidates: known ? [candidateOf(known.row)] : [],
    payload: { values: valuesOf(record), version: 0 } satisfies EnterprisePayload,
  };
}

export const candidateOf = ({ id, name, uscc, unitCode }: EnterpriseEntity): Candidate => ({
  enterpriseId: id,
  name,
  uscc,
  unitCode,
  why: 'same_code',
});
