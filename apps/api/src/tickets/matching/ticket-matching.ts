import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { findEnterprises } from '@yanzhen/domain/tickets/matching/find-enterprise';
import { type EnterpriseMatch, settled } from '@yanzhen/domain/tickets/matching/match';
import { Registry } from '../../registry';
import { type RulesNow, TicketRules } from '../rules/ticket-rules';
import { MatchRepository } from './match.repository';
import { RegisterNames } from './register-names';

/** What a request says of who it is about; null where it says nothing. */
export interface Asked {
  readonly uscc: string | null;
  readonly enterprise: string | null;
  readonly title: string;
  readonly content: string;
  readonly unitCode: UnitCode | null;
}

export interface Finding {
  /** Who is set without asking; null where a person has to tell, or nobody is known. */
  readonly enterpriseId: number | null;
  readonly enterpriseName: string | null;
  /** The request's own, else that of the enterprise. */
  readonly unitCode: UnitCode | null;
  readonly mentioned: string | null;
  readonly matches: readonly EnterpriseMatch[];
}

/** Whose a request is, whoever brings it: found by what it says, set where that is sure enough, else kept for a person. */
@Injectable()
export class TicketMatching {
  constructor(
    private readonly names: RegisterNames,
    private readonly registry: Registry,
    private readonly rules: TicketRules,
    private readonly kept: MatchRepository,
  ) {}

  /** In the order asked, a handful of queries however many; the sight of whoever asks does not count. */
  async find(asked: readonly Asked[], rules?: Pick<RulesNow, 'settings'>): Promise<Finding[]> {
    if (asked.length === 0) return [];
    const { matchBar } = (rules ?? (await this.rules.now())).settings;
    const book = await this.names.now();
    const found = asked.map(({ uscc, enterprise, title, content, unitCode }) =>
      findEnterprises({ uscc, name: enterprise, text: `${title}\n${content}`, unitCode }, book),
    );
    const living = await this.registry.living(found.flatMap((matches) => matches.map(({ entry }) => entry.id)));
    return asked.map(({ enterprise, unitCode }, at) => {
      const matches = (found[at] ?? []).filter(({ entry }) => living.has(entry.id));
      const entry = settled(matches, matchBar);
      const mentioned = enterprise?.trim().slice(0, ENTERPRISE_LIMITS.name) || null;
      const [enterpriseId, enterpriseName] = [entry?.id ?? null, entry?.name ?? null];
      return { enterpriseId, enterpriseName, unitCode: unitCode ?? entry?.unitCode ?? null, mentioned, matches };
    });
  }

  /** Beside the requests that came of it, in the caller's transaction. What a person decided stays. */
  async keep(findings: readonly { readonly ticketId: number; readonly finding: Finding }[]): Promise<void> {
    await this.kept.keep(
      findings.flatMap(({ ticketId, finding: { enterpriseId, mentioned, matches } }) =>
        matches.length === 0 && mentioned === null
          ? []
          : [
              {
                ticketId,
                state: enterpriseId !== null ? 'set' : matches.length > 0 ? 'open' : 'unknown',
                mentioned,
                candidates: matches.map(({ entry, ...rest }) => ({ ...rest, enterpriseId: entry.id })),
                decidedBy: null,
                decidedAt: null,
              },
            ],
      ),
    );
  }
}
