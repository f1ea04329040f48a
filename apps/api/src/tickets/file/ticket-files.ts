import { Injectable, type StreamableFile } from '@nestjs/common';
import type { TicketFile, TicketFiles as Listed } from '@yanzhen/contract/tickets/file';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';
import { type FileRights, fileRights, TICKET_FILE_LIMITS } from '@yanzhen/domain/tickets/file/rights';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import type { FastifyRequest } from 'fastify';
import { AuditTrail } from '../../audit';
import { Files, type ReceivedFile } from '../../files';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { actorOf, nowOf } from '../ticket/standing';
import type { TicketEntity } from '../ticket/ticket.entity';
import { TicketNews } from '../ticket/ticket-news';
import { TicketReading } from '../ticket/ticket-reading';
import { TicketRepository } from '../ticket/ticket.repository';
import type { TicketFileEntity } from './ticket-file.entity';
import { TicketFileRepository } from './ticket-file.repository';

interface Standing extends FileRights {
  readonly ticket: TicketEntity;
  readonly departments: readonly string[];
}

/** Attachments of a request: for everybody who sees it, or for those who handle it only. */
@Injectable()
export class TicketFiles {
  constructor(
    private readonly db: Database,
    private readonly rows: TicketFileRepository,
    private readonly tickets: TicketRepository,
    private readonly reading: TicketReading,
    private readonly files: Files,
    private readonly news: TicketNews,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ticket.request_not_found` */
  async of(reader: Reader, id: number): Promise<Listed> {
    return this.listed(reader, await this.standing(reader, id));
  }

  /** @throws DomainError `ticket.files_*`, `ticket.file_*`, `files.*` */
  async attach(by: Reader, id: number, request: FastifyRequest): Promise<Listed> {
    // Whoever may not add to it does not get as far as sending the file.
    await this.mustAdd(by, id);
    const { fields, ...received } = await this.files.receive(request);
    return this.db.transaction(async () => {
      await this.rows.hold(id);
      const standing = await this.mustAdd(by, id);
      const internal = fields['internal'] === undefined ? standing.internal : fields['internal'] === 'true';
      if (internal && !standing.internal) throw new DomainError('ticket.file_internal', 'forbidden', { id });
      await this.mustFit(id, received, internal);
      await this.add(by, standing, received, internal);
      return this.listed(by, standing);
    });
  }

  /** @throws DomainError `ticket.request_not_found`, `ticket.file_not_found` */
  async open(reader: Reader, id: number, fileId: number): Promise<StreamableFile> {
    const found = await this.mustFind(await this.standing(reader, id), fileId);
    if (found.removedAt) throw new DomainError('ticket.file_not_found', 'not_found', { id: fileId });
    return this.files.open(found.fileId);
  }

  /** Gone already is fine: a second click asks for the same. @throws DomainError `ticket.files_*`, `ticket.file_*` */
  remove(by: Reader, id: number, fileId: number): Promise<Listed> {
    return this.db.transaction(async () => {
      const standing = await this.mustAdd(by, id);
      const file = await this.mustFind(standing, fileId);
      if (file.userId !== by.userId) throw new DomainError('ticket.file_not_yours', 'forbidden', { id: fileId });
      if (await this.rows.remove(file.id, this.clock.now())) {
        await this.files.remove([file.fileId]);
        await this.record(by, id, 'detach', { file: file.name }, null);
      }
      return this.listed(by, standing);
    });
  }

  /** Of what is seen alike only, so that nobody learns of an internal one by a refusal. */
  private async mustFit(id: number, { sha256, name }: ReceivedFile, internal: boolean): Promise<void> {
    const there = (await this.rows.of(id)).filter(({ removedAt }) => removedAt === null);
    const alike = there.filter((one) => one.internal === internal).map(({ fileId }) => fileId);
    if ((await this.files.list(alike)).some((one) => one.sha256 === sha256))
      throw new DomainError('ticket.file_there', 'rule', { name });
    if (there.length >= TICKET_FILE_LIMITS.most)
      throw new DomainError('ticket.files_full', 'rule', { most: TICKET_FILE_LIMITS.most });
  }

  private async add(
    by: Reader,
    { ticket, departments, internal: handles }: Standing,
    received: ReceivedFile,
    internal: boolean,
  ): Promise<void> {
    const { id: fileId, name, size } = await this.files.keep(by, received);
    const who = { userId: by.userId, userName: by.name, department: speaksFor(by) };
    const now = { at: this.clock.now(), removedAt: null };
    await this.rows.add({ ticketId: ticket.id, fileId, name, size, internal, ...who, ...now });
    await this.record(by, ticket.id, 'attach', null, { file: name, internal });
    if (!handles) await this.news.papers(ticket, departments);
  }

  private async listed(reader: Reader, { ticket, add, internal }: Standing): Promise<Listed> {
    const files = (await this.rows.of(ticket.id)).filter((one) => internal || !one.internal);
    return { files: files.map((one) => shown(reader, one, add)), mayAdd: add, mayBeInternal: internal };
  }

  private async mustFind({ ticket, internal }: Standing, id: number): Promise<TicketFileEntity> {
    const found = (await this.rows.of(ticket.id)).find((one) => one.id === id && (internal || !one.internal));
    if (!found) throw new DomainError('ticket.file_not_found', 'not_found', { id });
    return found;
  }

  private async mustAdd(reader: Reader, id: number): Promise<Standing> {
    const standing = await this.standing(reader, id);
    if (isEnded(standing.ticket.state)) throw new DomainError('ticket.files_ended', 'rule', { id });
    if (!standing.add) throw new DomainError('ticket.files_not_yours', 'forbidden', { id });
    return standing;
  }

  private async standing(reader: Reader, id: number): Promise<Standing> {
    const { ticket } = await this.reading.mustFind(reader, id);
    const now = nowOf(ticket, await this.tickets.holders([id]));
    const departments = now.departments.map(({ department }) => department);
    return { ticket, departments, ...fileRights(actorOf(reader, ticket), now) };
  }

  private record(by: Reader, subjectId: number, verb: string, before: object | null, after: object | null) {
    return this.audit.record({ by, act: `tickets.ticket.${verb}`, subjectKind: 'ticket', subjectId, before, after });
  }
}

const shown = ({ userId }: Reader, row: TicketFileEntity, mayAdd: boolean): TicketFile => ({
  id: row.id,
  name: row.name,
  size: row.size,
  internal: row.internal,
  by: row.userName,
  department: row.department,
  at: row.at.toISOString(),
  removedAt: row.removedAt?.toISOString() ?? null,
  mine: mayAdd && row.removedAt === null && row.userId === userId,
});
