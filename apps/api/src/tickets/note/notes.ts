import { Injectable } from '@nestjs/common';
import { type NewTicketNote, NOTE_LIMITS, type NotePerson, type TicketNote } from '@yanzhen/contract/tickets/note';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { BUREAU, handlersOf, speaksFor } from '@yanzhen/domain/tickets/addressee';
import { AuditTrail } from '../../audit';
import { Accounts } from '../../identity';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { TicketReading } from '../ticket/ticket-reading';
import type { TicketEntity } from '../ticket/ticket.entity';
import { TicketRepository } from '../ticket/ticket.repository';
import { NoteRepository } from './note.repository';

/** Notes among those who handle a request: the bureau, and the departments that have it now. */
@Injectable()
export class Notes {
  constructor(
    private readonly db: Database,
    private readonly notes: NoteRepository,
    private readonly tickets: TicketRepository,
    private readonly reading: TicketReading,
    private readonly accounts: Accounts,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ticket.request_not_found`, `ticket.notes_not_yours` */
  async of(reader: Reader, id: number): Promise<TicketNote[]> {
    await this.mustHandle(reader, id);
    return this.said(id);
  }

  /** Whom a note may call for: everybody who may read it, but the reader. */
  async people(reader: Reader, id: number): Promise<NotePerson[]> {
    return this.readers(reader, (await this.mustHandle(reader, id)).departments);
  }

  /** @throws DomainError `ticket.note_to_stranger` when it calls for somebody who may not read it */
  add(by: Reader, id: number, { text, mentioned }: NewTicketNote): Promise<TicketNote[]> {
    return this.db.transaction(async () => {
      const { ticket, departments } = await this.mustHandle(by, id);
      const people = new Map((await this.readers(by, departments)).map((person) => [person.id, person.name]));
      const stranger = mentioned.find((one) => !people.has(one));
      if (stranger !== undefined) throw new DomainError('ticket.note_to_stranger', 'rule', { id: stranger });
      const names = mentioned.flatMap((one) => people.get(one) ?? []);
      const words = { text: text.trim(), mentioned: names, at: this.clock.now() };
      const who = { userId: by.userId, userName: by.name, department: speaksFor(by) };
      const noteId = await this.notes.add({ ticketId: id, ...who, ...words });
      await this.audit.record({
        by,
        act: 'tickets.ticket.note',
        subjectKind: 'ticket',
        subjectId: id,
        before: null,
        after: { note: noteId, mentioned: names },
      });
      for (const userId of mentioned) await this.call(userId, noteId, ticket, by);
      return this.said(id);
    });
  }

  private async said(id: number): Promise<TicketNote[]> {
    return (await this.notes.of(id, NOTE_LIMITS.listed)).map((note) => ({
      id: note.id,
      text: note.text,
      by: note.userName,
      department: note.department,
      mentioned: note.mentioned,
      at: note.at.toISOString(),
    }));
  }

  /** The bureau and who has it, without the reader. */
  private async readers({ userId }: Reader, departments: readonly string[]): Promise<NotePerson[]> {
    const people: NotePerson[] = [];
    for (const department of new Set([BUREAU, ...departments])) {
      for (const whose of handlersOf(department))
        for (const person of await this.accounts.named(whose))
          if (person.id !== userId) people.push({ ...person, department });
    }
    return people;
  }

  private call(userId: number, noteId: number, { id, title }: TicketEntity, by: Reader): Promise<void> {
    const key = `ticket:${id}:note:${noteId}`;
    const details = { title, department: speaksFor(by) ?? '' };
    return this.inbox.tell({ to: { userId }, key, code: 'ticket.mentioned', details, link: `/tickets/${id}` });
  }

  private async mustHandle(reader: Reader, id: number): Promise<{ ticket: TicketEntity; departments: string[] }> {
    const { ticket } = await this.reading.mustFind(reader, id);
    const departments = (await this.tickets.holders([id])).map(({ department }) => department);
    const own = speaksFor(reader);
    if (reader.role !== 'bureau' && (own === null || !departments.includes(own)))
      throw new DomainError('ticket.notes_not_yours', 'forbidden', { id });
    return { ticket, departments };
  }
}
