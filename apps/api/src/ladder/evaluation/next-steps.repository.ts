import { Injectable } from '@nestjs/common';
import { type NextStep, nextStepOf } from '@yanzhen/domain/ladder/evaluation/next-step';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { Database } from '../../platform/database/database';
import { among, Registry } from '../../registry';

/** From the verdicts as they were last written: nothing is judged anew for a glance. */
@Injectable()
export class NextStepsRepository {
  constructor(
    private readonly db: Database,
    private readonly registry: Registry,
  ) {}

  readonly of = async (ids: readonly number[], today: string): Promise<ReadonlyMap<number, NextStep>> => {
    const { sql, params } = among('v.enterprise_id', ids);
    const rows = await this.db.query<(NextStep & { enterpriseId: number })[]>(
      `SELECT v.enterprise_id AS enterpriseId, v.tier AS tier, v.verdict AS verdict, v.short AS short,
              v.untold AS \`unknown\`, v.judgement AS judgement
         FROM evaluation v WHERE ${sql} AND v.scope = 'new'`,
      [...params],
    );
    const tiers = await this.registry.columns.of('tier', ids, today);
    const found = new Map<number, NextStep>();
    for (const id of ids) {
      const verdicts = rows.filter(({ enterpriseId }) => enterpriseId === id);
      const next = nextStepOf(verdicts, (tiers.get(id) ?? null) as TitleKind | null);
      if (next) found.set(id, plain(next));
    }
    return found;
  };
}

const plain = ({ tier, verdict, short, unknown, judgement }: NextStep): NextStep => ({
  tier,
  verdict,
  short,
  unknown,
  judgement,
});
