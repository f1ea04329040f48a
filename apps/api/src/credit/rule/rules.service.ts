import { Injectable } from '@nestjs/common';
import type {
  ChangeCreditRules,
  CreditRuleMoveRow,
  CreditRuleVersion,
  SeenCreditRules,
} from '@yanzhen/contract/credit/rules';
import type { Page } from '@yanzhen/contract/platform/page';
import { ruleChanges, soundEffects } from '@yanzhen/domain/credit/rule-choice';
import { type CreditRuleAct, mustAllowRuleAct, mustBeginLater } from '@yanzhen/domain/credit/rule-life';
import { SHIPPED_RULES } from '@yanzhen/domain/credit/rules';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Inbox } from '../../notifications';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { COUNT_CAP, numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { withCurrent } from '../../platform/http/with-current';
import { sightSql } from '../../registry';
import { Recount } from './recount';
import { RecountRepository, toMoveRow } from './recount.repository';
import { RuleVersions } from './rule-versions';
import type { CreditRulesEntity } from './rules.entity';
import { RulesRepository, type RulesValues } from './rules.repository';
import { mayWriteRules, shippedVersion, toRuleVersion } from './show-rules';

/** The rules of standing as data: one writes the next version, another puts it into force, everything is reckoned anew. */
@Injectable()
export class RulesService {
  constructor(
    private readonly db: Database,
    private readonly rows: RulesRepository,
    private readonly versions: RuleVersions,
    private readonly recounts: RecountRepository,
    private readonly recount: Recount,
    private readonly inbox: Inbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The latest first; drafts only for who may write them. */
  async all(reader: Reader): Promise<CreditRuleVersion[]> {
    const today = this.clock.today();
    const published = await this.versions.all();
    const rows = (await this.rows.all()).filter(({ state }) => state === 'published' || mayWriteRules(reader));
    return [...rows.map((row) => toRuleVersion(row, published, today, reader)), shippedVersion(published, today)];
  }

  /** Whom a version moves, of those in sight. @throws DomainError `credit.rules_not_found` */
  async moves(reader: Reader, id: number, cursor?: string): Promise<Page<CreditRuleMoveRow>> {
    const { no, state } = await this.mustFind(id);
    if (state !== 'published' && !mayWriteRules(reader)) throw gone(id);
    const within = sightSql(reader, 'e');
    const [after = 0] = cursor === undefined ? [] : numbersOf(cursor, 1);
    const rows = await this.recounts.moves(no, within, after, PAGE_SIZE + 1);
    const total = await this.recounts.countMoves(no, within);
    return pageOf(rows, PAGE_SIZE, Math.min(total, COUNT_CAP + 1), ({ id }) => [id], toMoveRow);
  }

  /** The next version, as the last published one stands. @throws DomainError `credit.rules_draft_open` */
  begin(by: Reader): Promise<CreditRuleVersion> {
    return this.db.transaction(async () => {
      const [last] = await this.rows.all();
      if (last && last.state !== 'published') throw new DomainError('credit.rules_draft_open', 'conflict', {});
      const id = await this.rows.add({
        ...{ no: (last?.no ?? SHIPPED_RULES.no) + 1, state: 'draft', validFrom: null, note: null },
        effects: last?.effects ?? SHIPPED_RULES.effects,
        ...{ hands: [by.userId], madeBy: by.name, madeAt: this.clock.now(), publishedBy: null, publishedAt: null },
        ...{ cursorId: 0, total: 0, done: 0, moved: 0, finishedAt: null },
      });
      if (id === null) throw new DomainError('credit.rules_draft_open', 'conflict', {});
      await this.record(by, 'begin', id, null, { no: (last?.no ?? SHIPPED_RULES.no) + 1 });
      return this.shown(by, id);
    });
  }

  /** @throws DomainError of `soundEffects`, `credit.rules_wrong_state`; ChangedSince */
  change(by: Reader, id: number, { version, validFrom, note, effects }: ChangeCreditRules): Promise<CreditRuleVersion> {
    return this.act(by, { id, version }, 'change', (row) => ({
      ...{ validFrom, note: note?.trim() || null, effects: soundEffects(effects) },
      hands: [...new Set([...row.hands, by.userId])],
    }));
  }

  async remove(by: Reader, id: number, { version }: SeenCreditRules): Promise<void> {
    await this.db.transaction(async () => {
      const row = await this.mustFind(id);
      mustAllowRuleAct('remove', by.userId, row);
      await this.rows.remove({ id, version });
      await this.record(by, 'remove', id, told(row), null);
    });
  }

  /** @throws DomainError `credit.rules_same`, `credit.rules_from_missing`, `credit.rules_from_past`; ChangedSince */
  submit(by: Reader, id: number, { version }: SeenCreditRules): Promise<CreditRuleVersion> {
    return this.act(by, { id, version }, 'submit', async (row) => {
      mustBeginLater(row.validFrom, this.clock.today());
      const before = (await this.rows.published()).at(-1)?.effects ?? SHIPPED_RULES.effects;
      if (ruleChanges(before, row.effects).length === 0) throw new DomainError('credit.rules_same', 'rule', {});
      await this.inbox.tell({
        to: { role: 'bureau' },
        key: `credit-rules:${id}:${version}`,
        code: 'credit.rules_submitted',
        details: { no: row.no },
        link: '/credit/rules',
      });
      return { state: 'submitted', hands: [...new Set([...row.hands, by.userId])] };
    });
  }

  /** Back to whoever wrote it. @throws DomainError `credit.rules_wrong_state`; ChangedSince */
  giveBack(by: Reader, id: number, { version }: SeenCreditRules): Promise<CreditRuleVersion> {
    return this.act(by, { id, version }, 'return', () => ({ state: 'draft' }));
  }

  /** @throws DomainError `credit.rules_second_person`, `credit.rules_from_past`; ChangedSince */
  publish(by: Reader, id: number, { version }: SeenCreditRules): Promise<CreditRuleVersion> {
    return this.act(by, { id, version }, 'publish', async (row) => {
      mustBeginLater(row.validFrom, this.clock.today());
      this.recount.begin();
      const total = await this.recounts.extent();
      return { state: 'published', publishedBy: by.name, publishedAt: this.clock.now(), total };
    });
  }

  private act(
    by: Reader,
    seen: { id: number; version: number },
    act: CreditRuleAct,
    patchOf: (row: CreditRulesEntity) => Partial<RulesValues> | Promise<Partial<RulesValues>>,
  ): Promise<CreditRuleVersion> {
    const work = async () => {
      const before = await this.mustFind(seen.id);
      // Before its rules are asked: they would speak of what somebody else has made of it.
      if (before.version !== seen.version) throw new DomainError('credit_rules.changed_since', 'conflict', { ...seen });
      mustAllowRuleAct(act, by.userId, before);
      await this.rows.change(seen, await patchOf(before));
      await this.record(by, act, seen.id, told(before), told(await this.mustFind(seen.id)));
      return this.shown(by, seen.id);
    };
    return withCurrent(
      'credit_rules',
      () => this.db.transaction(work),
      () => this.shown(by, seen.id),
    );
  }

  /** @throws DomainError `credit.rules_not_found` */
  private async mustFind(id: number): Promise<CreditRulesEntity> {
    const row = await this.rows.byId(id);
    if (!row) throw gone(id);
    return row;
  }

  private async shown(reader: Reader, id: number): Promise<CreditRuleVersion> {
    return toRuleVersion(await this.mustFind(id), await this.versions.all(), this.clock.today(), reader);
  }

  private record(by: Reader, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by, act: `credit.rules.${act}`, subjectKind: 'credit_rules', subjectId, before, after });
  }
}

const gone = (id: number) => new DomainError('credit.rules_not_found', 'not_found', { id });

const told = ({ no, state, validFrom, note, effects }: CreditRulesEntity) => ({ no, state, validFrom, note, effects });
