import { Injectable } from '@nestjs/common';
import type { FactSource } from '@yanzhen/contract/ladder/evaluation';
import { RECORD_KIND_NAMES } from '@yanzhen/domain/credit/names';
import type { StatedFacts } from '@yanzhen/domain/registry/stated-facts';
import { type Blocking, Credit } from '../../credit';
import type { KnownFacts } from '../../registry';

/**
 * Whether an enterprise is on a list is a fact of the credit room: its records take the place of what was stated. A statement counts
 * only where no record of the enterprise is known; where nobody stated anything, lists that do not name it say that it is not on them.
 */
@Injectable()
export class CreditFacts {
  constructor(private readonly credit: Credit) {}

  async over(known: readonly KnownFacts[], asOf: string): Promise<KnownFacts[]> {
    const ids = known.map(({ enterpriseId }) => enterpriseId);
    const listings = await this.credit.listedOn(ids, asOf);
    return known.map((one) => {
      const listing = listings.get(one.enterpriseId);
      if (!listing || (!listing.own && one.stated.creditBlocked !== undefined)) return one;
      return { ...one, stated: inOrder({ ...one.stated, creditBlocked: listing.listed }) };
    });
  }

  /** Where it comes from when the credit room says it; null when it was stated. */
  async source(enterpriseId: number, stated: boolean, asOf: string): Promise<FactSource | null> {
    const listing = (await this.credit.listedOn([enterpriseId], asOf)).get(enterpriseId);
    if (!listing || (!listing.own && stated)) return null;
    const entries = await this.credit.blocking(enterpriseId, asOf);
    const source = entries.length ? entries.map(words).join('；') : NOT_LISTED;
    return { source, verified: true, updatedAt: `${asOf}T00:00:00.000Z`, room: 'credit' };
  }
}

const NOT_LISTED = '信用记录：未在列';

const words = ({ kind, document, issuer, decidedOn }: Blocking): string =>
  `信用记录：${RECORD_KIND_NAMES[kind].zh}（${[document, issuer, decidedOn].filter(Boolean).join('，')}）`;

/** In the order of their keys, so that the same facts have the same digest. */
const inOrder = (stated: StatedFacts): StatedFacts =>
  Object.fromEntries(Object.entries(stated).sort(([a], [b]) => (a < b ? -1 : 1)));
