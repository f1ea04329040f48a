import type { SaveCreditRecord } from '@yanzhen/contract/credit/record';
import { publicityOf } from '@yanzhen/domain/credit/publicity';
import { isNegative } from '@yanzhen/domain/credit/record';
import { documentKey } from '@yanzhen/domain/exchange/plan-credit';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { tidyText } from '@yanzhen/domain/shared/folded-text';
import type { NewRecord } from './record.repository';

export type RecordColumns = Omit<NewRecord, 'enterpriseId' | 'sourceJobId' | 'createdAt' | 'cause'>;

/**
 * What of an input is stored: publicity as the regime of its day says, or as told with a reason.
 * @throws DomainError `credit.*` when it contradicts itself
 */
export function recordColumns(input: SaveCreditRecord, today: string): RecordColumns {
  const { kind, severity, decidedOn, grade, scale } = input;
  const text = { document: tidyText(input.document), issuer: tidyText(input.issuer) };
  if (decidedOn > today) throw refused('decided_later', { decidedOn });
  if (kind === 'penalty' && severity === null) throw refused('severity_missing');
  if (kind === 'grade' ? grade === null || scale === null : text.document === '') throw refused('document_missing');
  return {
    kind,
    ...text,
    severity: kind === 'penalty' ? severity : null,
    docKey: kind === 'grade' ? documentKey(`${text.issuer}/${scale ?? ''}/${decidedOn}`) : documentKey(text.document),
    decidedOn,
    ...window(input),
    ...ending(input, today),
    grade: kind === 'grade' ? grade : null,
    scale: kind === 'grade' ? scale : null,
  };
}

function window({ kind, severity, decidedOn, issuer, ...told }: SaveCreditRecord) {
  const computed = publicityOf({ kind, severity, decidedOn, issuer });
  const regime = computed.regime;
  const publicFrom = told.publicFrom ?? computed.from;
  const until = told.until ?? computed.until;
  const asComputed = publicFrom === computed.from && until === computed.until;
  // A commendation's validity and a grade's are what the issuer says; there is nothing to differ from.
  if (!asComputed && isNegative(kind) && !told.untilReason) throw refused('window_reason_missing');
  if (publicFrom < decidedOn || (until !== null && until < publicFrom)) throw refused('window_reversed', { until });
  return { regime, publicFrom, until, untilReason: asComputed ? null : told.untilReason };
}

function ending({ decidedOn, endedOn, endReason }: SaveCreditRecord, today: string) {
  if (endedOn === null) return { endedOn: null, endReason: null };
  if (endedOn < decidedOn || endedOn > today) throw refused('end_impossible', { endedOn });
  if (!endReason) throw refused('end_reason_missing');
  return { endedOn, endReason };
}

const refused = (reason: string, details = {}) => new DomainError(`credit.${reason}`, 'rule', details);
