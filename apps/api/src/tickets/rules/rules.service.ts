import { Injectable } from '@nestjs/common';
import type { ChangeRules, SavedRules, SavedRulesRow } from '@yanzhen/contract/tickets/rules';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import {
  complete,
  countsOtherwise,
  type HouseRules,
  SHIPPED_HOUSE_RULES,
} from '@yanzhen/domain/tickets/rules/house-rules';
import { mustBeSound } from '@yanzhen/domain/tickets/rules/sound';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { Remembered } from '../../platform/remembered/remembered';
import { Recounts } from '../recount/recounts';
import type { TicketRulesEntity } from './rules.entity';
import { RulesRepository } from './rules.repository';

/** The rules of a bureau: saved as a whole, never changed, the newest holds. */
@Injectable()
export class RulesService {
  constructor(
    private readonly db: Database,
    private readonly rows: RulesRepository,
    private readonly remembered: Remembered,
    private readonly recounts: Recounts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async now(): Promise<SavedRules> {
    const last = await this.rows.last();
    return last ? toSaved(last) : { no: 0, savedBy: null, savedAt: null, rules: SHIPPED_HOUSE_RULES };
  }

  async history(): Promise<SavedRulesRow[]> {
    return (await this.rows.saved()).map(({ no, savedBy, savedAt }) => ({
      no,
      savedBy,
      savedAt: savedAt.toISOString(),
    }));
  }

  /** @throws DomainError `ticket.rules_not_found` */
  async saved(no: number): Promise<SavedRules> {
    const found = await this.rows.byNo(no);
    if (!found) throw new DomainError('ticket.rules_not_found', 'not_found', { no });
    return toSaved(found);
  }

  /** @throws ChangedSince with the rules as they are now; DomainError of `mustBeSound` */
  save(by: Reader, { version, rules }: ChangeRules): Promise<SavedRules> {
    const work = async () => {
      mustBeSound(rules);
      await this.remembered.changed('ticket rules');
      const before = await this.now();
      if (before.no !== version) throw new DomainError('ticket_rules.changed_since', 'conflict', { no: before.no });
      const no = version + 1;
      await this.rows.add({ no, savedBy: by.name, savedAt: this.clock.now(), rules });
      const act = { by, act: 'tickets.rules.save', subjectKind: 'ticket_rules', subjectId: no };
      await this.audit.record({ ...act, before: told(before.rules), after: told(rules) });
      if (countsOtherwise(before.rules, rules)) await this.recounts.ask(by, 'rules', no);
      return this.now();
    };
    return withCurrent(
      'ticket_rules',
      () => this.db.transaction(work),
      () => this.now(),
    );
  }
}

const toSaved = ({ no, savedBy, savedAt, rules }: TicketRulesEntity): SavedRules => ({
  no,
  savedBy,
  savedAt: savedAt.toISOString(),
  rules: complete(rules),
});

/** As the audit trail compares it: part by part. */
const told = (rules: HouseRules): Record<string, string | boolean> => ({
  clocks: rules.clocks
    .map(({ step, kind, urgency, starts, amount, unit, soon, confirmed }) =>
      [step, kind ?? '*', urgency ?? '*', starts, amount, unit, `-${soon}`, confirmed ? '' : '?'].join(' ').trim(),
    )
    .join('; '),
  hours: JSON.stringify(rules.hours),
  otherDays: JSON.stringify(rules.otherDays),
  settings: JSON.stringify(rules.settings),
  levels: JSON.stringify(rules.levels),
  keywords: rules.keywords.map(({ word, department }) => `${word} ${department}`).join('; '),
  confirmed: rules.confirmed,
});
