import { Injectable } from '@nestjs/common';
import { highestKind } from '@yanzhen/domain/ladder/holders';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { Condition } from '../../registry';
import { TitleRepository } from './title.repository';

const VALID = (alias: string, kinds: readonly TitleKind[]) =>
  `EXISTS (SELECT 1 FROM title v WHERE v.enterprise_id = ${alias}.id
     AND v.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}) AND v.valid_from <= ? AND v.valid_to >= ?)`;

/** The highest valid title of a day, as a filter and as a column of the enterprise list. */
@Injectable()
export class TierRepository {
  constructor(private readonly titles: TitleRepository) {}

  /** `none`: no valid title; else enterprises whose highest is one of the kinds. Other words mean no enterprise. */
  readonly condition: Condition = (values, { alias, today }) => {
    const parts = values.map((value) => (value === 'none' ? none(alias) : highest(alias, value)));
    return {
      sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`,
      params: parts.flatMap(({ days }) => new Array<string>(days * 2).fill(today)),
    };
  };

  async highestOf(enterpriseIds: readonly number[], today: string): Promise<Map<number, TitleKind>> {
    const kinds = new Map<number, TitleKind[]>();
    for (const { enterpriseId, kind } of await this.titles.kindsHeld(enterpriseIds, today)) {
      kinds.set(enterpriseId, [...(kinds.get(enterpriseId) ?? []), kind]);
    }
    const tiers = new Map<number, TitleKind>();
    for (const [id, held] of kinds) {
      const tier = highestKind(held);
      if (tier) tiers.set(id, tier);
    }
    return tiers;
  }
}

/** A condition and how many days of validity it asks for. */
interface Asked {
  readonly sql: string;
  readonly days: number;
}

const none = (alias: string): Asked => ({ sql: `NOT ${VALID(alias, TITLE_KINDS)}`, days: 1 });

function highest(alias: string, value: string): Asked {
  const kind = TITLE_KINDS.find((known) => known === value);
  if (kind === undefined) return { sql: '1 = 0', days: 0 };
  const above = TITLE_KINDS.slice(TITLE_KINDS.indexOf(kind) + 1);
  const held = VALID(alias, [kind]);
  return above.length === 0 ? { sql: held, days: 1 } : { sql: `(${held} AND NOT ${VALID(alias, above)})`, days: 2 };
}
