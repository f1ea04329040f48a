import { Injectable } from '@nestjs/common';
import type { NumbersOf, TicketNumbers as Numbers } from '@yanzhen/contract/tickets/numbers';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { NUMBER_DIMENSIONS } from '@yanzhen/domain/tickets/numbers/number';
import { AuditTrail } from '../../audit';
import { Database } from '../../platform/database/database';
import { TicketNumbers } from './ticket-numbers';

/** The numbers by everything they are told apart by. That somebody took them along is on record. */
@Injectable()
export class NumbersWorkbook {
  constructor(
    private readonly db: Database,
    private readonly numbers: TicketNumbers,
    private readonly audit: AuditTrail,
  ) {}

  async of(reader: Reader, query: NumbersOf): Promise<Numbers[]> {
    const all: Numbers[] = [];
    for (const by of NUMBER_DIMENSIONS) all.push(await this.numbers.of(reader, { ...query, by }));
    const span = `${all[0]?.from ?? ''} ${all[0]?.to ?? ''}`;
    await this.db.transaction(() =>
      this.audit.record({
        by: reader,
        act: 'tickets.numbers.export',
        subjectKind: 'ticket_numbers',
        subjectId: span,
        after: { ...query },
      }),
    );
    return all;
  }
}
