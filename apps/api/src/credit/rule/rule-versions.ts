import { Injectable } from '@nestjs/common';
import { type CreditRules, rulesOn } from '@yanzhen/domain/credit/rules';
import { RulesRepository } from './rules.repository';

/** What was published of the rules, for whoever reckons with them; the version that came with the house stands in the domain. */
@Injectable()
export class RuleVersions {
  constructor(private readonly rows: RulesRepository) {}

  async all(): Promise<CreditRules[]> {
    return (await this.rows.published()).map(({ no, validFrom, effects }) => ({
      no,
      validFrom: validFrom ?? '',
      effects,
    }));
  }

  async on(day: string): Promise<CreditRules> {
    return rulesOn(await this.all(), day);
  }
}
