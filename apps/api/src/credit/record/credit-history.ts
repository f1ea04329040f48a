import { maskDecision } from '@yanzhen/domain/credit/masked';
import type { CreditRecordEntity } from './record.entity';

type Told = Pick<
  CreditRecordEntity,
  'kind' | 'severity' | 'document' | 'issuer' | 'cause' | 'decidedOn' | 'publicFrom' | 'until' | 'endedOn' | 'endReason'
>;

/** What the audit trail keeps of a record; what it says of persons is masked there too. */
export const toldRecord = ({
  kind,
  severity,
  document,
  issuer,
  cause,
  decidedOn,
  publicFrom,
  until,
  endedOn,
  endReason,
}: Told) => ({
  kind,
  severity,
  document,
  issuer,
  cause: cause === null ? null : maskDecision(cause),
  decidedOn,
  publicFrom,
  until,
  endedOn,
  endReason,
});
