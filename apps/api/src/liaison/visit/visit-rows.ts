import type { CorrectionRow, PromiseRow, RequestRow, VisitRow } from '@yanzhen/contract/liaison/visit';
import type { RequestTicket } from '@yanzhen/contract/tickets/request-ticket';
import { maskPerson, maskPhone } from '@yanzhen/domain/audit/mask';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { KnownEnterprise } from '../../registry';
import type { VisitEntity } from './visit.entity';
import type { CorrectionEntity, PromiseEntity, RequestEntity } from './visit-parts.entity';

export const toVisitRow = (row: VisitEntity, enterprise: KnownEnterprise, by: string, reader: Reader): VisitRow => ({
  id: row.id,
  clientId: row.clientId,
  version: row.version,
  enterpriseId: row.enterpriseId,
  enterpriseName: enterprise.name,
  unitCode: enterprise.unitCode,
  state: row.state,
  plannedOn: row.plannedOn,
  visitedOn: row.visitedOn,
  atTime: row.atTime,
  place: row.place,
  topics: row.topics,
  by,
  mine: row.userId === reader.userId,
});

export const toPromiseRow = (row: PromiseEntity, enterprise: KnownEnterprise, by: string): PromiseRow => ({
  id: row.id,
  version: row.version,
  enterpriseId: row.enterpriseId,
  enterpriseName: enterprise.name,
  text: row.text,
  dueOn: row.dueOn,
  state: row.state,
  settledOn: row.settledOn,
  note: row.note,
  by,
});

export const toRequestRow = (
  row: RequestEntity,
  enterprise: KnownEnterprise,
  by: string,
  ticket: RequestTicket | null,
): RequestRow => ({
  id: row.id,
  clientId: row.clientId,
  enterpriseId: row.enterpriseId,
  enterpriseName: enterprise.name,
  kind: row.kind,
  title: row.title,
  detail: row.detail,
  raisedAt: row.createdAt.toISOString(),
  by,
  ticket,
});

export const toCorrectionRow = (
  row: CorrectionEntity,
  enterprise: KnownEnterprise,
  present: string | null,
  by: string,
): CorrectionRow => ({
  id: row.id,
  version: row.version,
  enterpriseId: row.enterpriseId,
  enterpriseName: enterprise.name,
  field: row.field,
  // Once decided, a person's data is nobody's task any more.
  proposed: row.state === 'open' ? row.proposed : masked(row),
  present,
  state: row.state,
  reason: row.reason,
  by,
});

function masked({ field, proposed }: CorrectionEntity): string {
  if (field === 'contactPhone') return maskPhone(proposed);
  return field === 'contactName' ? maskPerson(proposed) : proposed;
}
