import { Injectable } from '@nestjs/common';
import type { ScoreTable, ScoreTableAnswer, ScoreTableLine } from '@yanzhen/contract/credit/call';
import { CALL_LIMITS } from '@yanzhen/domain/credit/call/call';
import { takesCandidates, takesScores } from '@yanzhen/domain/credit/call/life';
import { pointsText } from '@yanzhen/domain/credit/call/points';
import { readScoreTable, type ScoreLine } from '@yanzhen/domain/credit/call/score-table';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Database } from '../../platform/database/database';
import { type KnownEnterprise, Registry } from '../../registry';
import type { CallEntity } from './call.entity';
import { CallRepository } from './call.repository';
import { CandidateRepository } from './candidate.repository';
import { mustTake } from './candidates.service';

type Met = ScoreLine & { readonly firm: KnownEnterprise | null };

/** A whole table of candidates and scores at once: told first, written as a whole or not at all. */
@Injectable()
export class ScoreTables {
  constructor(
    private readonly db: Database,
    private readonly calls: CallRepository,
    private readonly candidates: CandidateRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `call.candidates_closed`; to apply also `call.table_has_problems`, `call.too_many_candidates` */
  async take(by: Reader, callId: number, { text, apply }: ScoreTable): Promise<ScoreTableAnswer> {
    if (!apply) return this.told(by, await this.calls.mustFind(callId), text, false);
    return this.db.transaction(async () => {
      const call = await this.calls.hold(callId);
      const answer = await this.told(by, call, text, true);
      if (answer.problems > 0 || answer.lines.length === 0)
        throw new DomainError('call.table_has_problems', 'rule', { count: answer.problems });
      const joining = answer.lines.flatMap(({ joins, enterprise }) => (joins && enterprise ? [enterprise.id] : []));
      await this.candidates.add(callId, joining);
      const rows = await this.candidates.ofCall(callId);
      if (rows.length > CALL_LIMITS.candidates)
        throw new DomainError('call.too_many_candidates', 'rule', { most: CALL_LIMITS.candidates });
      const byFirm = new Map(rows.map((row) => [row.enterpriseId, row]));
      const lines = readScoreTable(text, call.most);
      for (const [index, { enterprise }] of answer.lines.entries()) {
        const row = byFirm.get(enterprise?.id ?? 0);
        const score = lines[index]?.score ?? null;
        const at = lines[index]?.submittedAt ?? null;
        if (!row || (score === null && at === null)) continue;
        const patch = { ...(score === null ? {} : { score }), ...(at === null ? {} : { submittedAt: new Date(at) }) };
        await this.candidates.change(row, patch);
      }
      const after = {
        joined: joining.join(' '),
        scores: answer.lines.map(({ enterprise, score }) => `${enterprise?.id ?? ''}=${score ?? ''}`).join(' ').slice(0, 20_000), // prettier-ignore
      };
      await this.audit.record({ by, act: 'credit.call.table', subjectKind: 'credit_call', subjectId: callId, after });
      return answer;
    });
  }

  private async told(by: Reader, call: CallEntity, text: string, applied: boolean): Promise<ScoreTableAnswer> {
    mustTake(takesCandidates, call.state);
    const there = new Set((await this.candidates.ofCall(call.id)).map(({ enterpriseId }) => enterpriseId));
    const met = await this.meet(by, readScoreTable(text, call.most));
    const lines = met.map((line): ScoreTableLine => {
      const { firm, score, submittedAt } = line;
      return {
        line: line.line,
        who: line.who.slice(0, 100),
        enterprise: firm && { id: firm.id, name: firm.name },
        joins: firm !== null && line.problem === null && !there.has(firm.id),
        score: score === null ? null : pointsText(score),
        submittedAt,
        problem: line.problem,
      };
    });
    const sound = lines.filter(({ problem }) => problem === null);
    const scored = sound.filter(({ score }) => score !== null).length;
    if (scored > 0) mustTake(takesScores, call.state);
    return {
      lines,
      problems: lines.length - sound.length,
      joining: sound.filter(({ joins }) => joins).length,
      scored,
      applied,
    };
  }

  /** Finds out who every line means: by its code, else by its exact name. */
  private async meet(by: Reader, lines: readonly ScoreLine[]): Promise<Met[]> {
    const asked = { usccs: lines.flatMap(({ uscc }) => uscc ?? []), names: lines.flatMap(({ uscc, name }) => (uscc === null && name ? [name] : [])) }; // prettier-ignore
    const found = await this.registry.whoIs(by, asked.usccs, asked.names);
    const seen = new Set<number>();
    return lines.map((line): Met => {
      if (line.problem !== null) return { ...line, firm: null };
      const firms =
        line.uscc === null ? (found.byName.get(line.name ?? '') ?? []) : (found.byUscc.get(line.uscc) ?? []);
      const [firm] = firms;
      if (!firm) return { ...line, firm: null, problem: 'unknown' };
      if (firms.length > 1) return { ...line, firm: null, problem: 'ambiguous' };
      if (seen.has(firm.id)) return { ...line, firm, problem: 'twice' };
      seen.add(firm.id);
      return { ...line, firm };
    });
  }
}
