import type { CreditRecordRow } from '@yanzhen/contract/credit/record';
import { maskDecision } from '@yanzhen/domain/credit/masked';
import { publicityOf } from '@yanzhen/domain/credit/publicity';
import { inForce } from '@yanzhen/domain/credit/record';
import { type CreditRules, effectOf } from '@yanzhen/domain/credit/rules';
import type { CreditRecordEntity } from './record.entity';

/** As everybody sees it: what a decision says of persons is masked. */
export function toCreditRecordRow(record: CreditRecordEntity, day: string, rules: CreditRules): CreditRecordRow {
  const { repairableFrom, confirmed } = publicityOf(record);
  return {
    id: record.id,
    version: record.version,
    enterpriseId: record.enterpriseId,
    kind: record.kind,
    severity: record.severity,
    document: record.document,
    issuer: record.issuer,
    cause: record.cause === null ? null : maskDecision(record.cause),
    decidedOn: record.decidedOn,
    regime: record.regime,
    publicFrom: record.publicFrom,
    until: record.until,
    untilReason: record.untilReason,
    endedOn: record.endedOn,
    endReason: record.endReason,
    grade: record.grade,
    scale: record.scale,
    repairableFrom,
    confirmed,
    effect: inForce(record, day) ? effectOf(record, rules).effect : null,
  };
}
