import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Report } from '@yanzhen/domain/tickets/hotline/open311';
import { Clock } from '../../../platform/clock';
import { Database } from '../../../platform/database/database';
import { isDuplicate } from '../../../platform/database/failures';
import { TicketMatching } from '../../matching/ticket-matching';
import { TicketIntake } from '../../ticket/ticket-intake';
import type { HotlineClientEntity } from '../hotline.entity';
import { ReportRepository } from './report.repository';

const FIRST_WORDS = 40;

/** A report of a civic client becomes a request as any other. */
@Injectable()
export class ReportIntake {
  constructor(
    private readonly db: Database,
    private readonly intake: TicketIntake,
    private readonly matching: TicketMatching,
    private readonly reports: ReportRepository,
    private readonly clock: Clock,
  ) {}

  /** @param once what the client names its try, if it does; otherwise the same words of one day are one request */
  async receive(client: HotlineClientEntity, report: Report, once: string | null): Promise<number> {
    const digest = digestOf(once ?? [this.clock.today(), report]);
    try {
      return await this.db.transaction(
        async () => (await this.reports.byDigest(client.id, digest)) ?? (await this.make(client, report, digest)),
      );
    } catch (error) {
      // The same came at the same time and was faster: it is there now.
      const there = isDuplicate(error) ? await this.reports.byDigest(client.id, digest) : null;
      if (there === null) throw error;
      return there;
    }
  }

  private async make(client: HotlineClientEntity, report: Report, digest: string): Promise<number> {
    const receivedAt = this.clock.now();
    const title = [...(report.content.split('\n', 1)[0] ?? '')].slice(0, FIRST_WORDS).join('');
    const [finding] = await this.matching.find([
      { uscc: null, enterprise: null, title, content: report.content, unitCode: null },
    ]);
    const ticket = await this.intake.receive(
      null,
      {
        ...report,
        urgency: 'normal',
        title,
        enterpriseId: finding?.enterpriseId ?? null,
        unitCode: finding?.unitCode ?? null,
      },
      { channel: 'open311', orderNo: null, visitRequestId: null, receivedAt },
      client.name,
    );
    if (finding) await this.matching.keep([{ ticketId: ticket.id, finding }]);
    await this.reports.add({ clientId: client.id, ticketId: ticket.id, digest, receivedAt });
    return ticket.id;
  }
}

const digestOf = (said: unknown): string => createHash('sha256').update(JSON.stringify(said)).digest('hex');
