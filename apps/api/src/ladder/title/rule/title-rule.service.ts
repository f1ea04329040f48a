import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { SaveTitleRule, TitleRuleAct, TitleRuleRow } from '@yanzhen/contract/ladder/title-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import {
  isRuleValue,
  SHIPPED_TITLE_RULES,
  TITLE_RULE_LIMITS,
  TITLE_RULE_NAMES,
  type TitleRuleName,
} from '@yanzhen/domain/ladder/title-life/title-rules';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditHistory, AuditTrail } from '../../../audit';
import { Database } from '../../../platform/database/database';
import { isDuplicate } from '../../../platform/database/failures';
import { withCurrent } from '../../../platform/http/with-current';
import { ChangeReportRepository } from '../change/change-report.repository';
import { rulesTold, subjectOf } from './rules-told';
import { TitleRuleRepository } from './title-rule.repository';
import type { TitleRuleEntity } from './title-rule.entity';

/** Changes that the page tells at most. */
const SHOWN = 200;

/** The numbers that the bureau may set: each holds from a year on. */
@Injectable()
export class TitleRuleService implements OnApplicationBootstrap {
  constructor(
    private readonly db: Database,
    private readonly rules: TitleRuleRepository,
    private readonly changes: ChangeReportRepository,
    private readonly audit: AuditTrail,
    private readonly trail: AuditHistory,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.rules.seed(SHIPPED_TITLE_RULES);
  }

  async all(): Promise<TitleRuleRow[]> {
    return (await this.rules.all()).map(toRuleRow);
  }

  /** Newest first. */
  async history(): Promise<TitleRuleAct[]> {
    const rules = await this.rules.all();
    const acts = await this.trail.of('title_rule', rules.map(subjectOf), SHOWN);
    return rulesTold(rules, acts);
  }

  /** Version 0 makes a new value from that year on. What was reckoned with the rule is reckoned anew in the same act. */
  save(by: Reader, rawName: string, fromYear: number, { version, ...input }: SaveTitleRule): Promise<TitleRuleRow> {
    const name = known(rawName, fromYear);
    const rule = { value: input.value, source: input.source?.trim() || null, unconfirmed: input.unconfirmed };
    if (!isRuleValue(name, rule.value)) throw new DomainError('title.rule_value', 'rule', { name, value: rule.value });
    return withCurrent(
      'title',
      () => this.db.transaction(() => this.write(by, { name, fromYear, ...rule }, version)),
      async () => toRuleRow(await this.mustFind(name, fromYear)),
    );
  }

  private async write(by: Reader, rule: Omit<TitleRuleRow, 'version'>, version: number): Promise<TitleRuleRow> {
    const before = await this.rules.one(rule.name, rule.fromYear);
    if (!before && version === 0) await this.add(rule);
    else if (before) await this.rules.change({ id: before.id, version }, rule);
    else throw new DomainError('title.rule_not_found', 'not_found', { name: rule.name, year: rule.fromYear });
    await this.audit.record({
      by,
      act: 'ladder.title_rule.save',
      subjectKind: 'title_rule',
      subjectId: subjectOf(rule),
      before: before && toRuleRow(before),
      after: rule,
    });
    if (rule.name === 'change_report_months') await this.changes.reckonAgain(await this.rules.all());
    return toRuleRow(await this.mustFind(rule.name, rule.fromYear));
  }

  private async add(rule: Omit<TitleRuleRow, 'version'>): Promise<void> {
    try {
      await this.rules.add(rule);
    } catch (error) {
      // Two people may add the same year at once: only the unique index sees both.
      if (isDuplicate(error)) throw new DomainError('title.changed_since', 'conflict', { id: rule.name, version: 0 });
      throw error;
    }
  }

  private async mustFind(name: TitleRuleName, fromYear: number): Promise<TitleRuleEntity> {
    const rule = await this.rules.one(name, fromYear);
    if (!rule) throw new DomainError('title.rule_not_found', 'not_found', { name, year: fromYear });
    return rule;
  }
}

function known(name: string, year: number): TitleRuleName {
  const found = TITLE_RULE_NAMES.find((one) => one === name);
  if (!found || year < TITLE_RULE_LIMITS.firstYear || year > TITLE_RULE_LIMITS.lastYear)
    throw new DomainError('title.rule_not_found', 'not_found', { name, year });
  return found;
}

const toRuleRow = ({ name, fromYear, value, source, unconfirmed, version }: TitleRuleEntity): TitleRuleRow => ({
  name,
  fromYear,
  value,
  source,
  unconfirmed,
  version,
});
