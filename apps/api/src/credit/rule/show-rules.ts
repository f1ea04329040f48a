import type { CreditRuleVersion } from '@yanzhen/contract/credit/rules';
import { ruleActsOpenTo, timeOfRules } from '@yanzhen/domain/credit/rule-life';
import { type CreditRules, SHIPPED_RULES } from '@yanzhen/domain/credit/rules';
import { permits } from '@yanzhen/domain/identity/permission';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { CreditRulesEntity } from './rules.entity';

export const mayWriteRules = ({ role }: Pick<Reader, 'role'>): boolean => permits(role, 'credit.rules.write');

/** As the reader sees it; names of officials are nothing for an enterprise. */
export function toRuleVersion(
  row: CreditRulesEntity,
  published: readonly CreditRules[],
  today: string,
  reader: Reader,
): CreditRuleVersion {
  const told = row.state === 'published';
  const named = reader.role !== 'enterprise';
  const one = { no: row.no, validFrom: row.validFrom ?? '', effects: row.effects };
  return {
    id: row.id,
    no: row.no,
    state: row.state,
    validFrom: row.validFrom,
    time: told ? timeOfRules(published, one, today) : null,
    note: row.note,
    effects: [...row.effects],
    madeBy: named ? row.madeBy : null,
    madeAt: row.madeAt.toISOString(),
    publishedBy: named ? row.publishedBy : null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    recount: told && named ? recountOf(row) : null,
    acts: mayWriteRules(reader) ? ruleActsOpenTo(reader.userId, row) : [],
    version: row.version,
  };
}

const recountOf = ({ total, done, moved, finishedAt }: CreditRulesEntity) => ({
  ...{ total, done, moved },
  finishedAt: finishedAt?.toISOString() ?? null,
});

export const shippedVersion = (published: readonly CreditRules[], today: string): CreditRuleVersion => ({
  id: null,
  no: SHIPPED_RULES.no,
  state: 'published',
  validFrom: null,
  time: timeOfRules(published, SHIPPED_RULES, today),
  note: null,
  effects: [...SHIPPED_RULES.effects],
  madeBy: null,
  madeAt: null,
  publishedBy: null,
  publishedAt: null,
  recount: null,
  acts: [],
  version: 1,
});
