import { Injectable } from '@nestjs/common';
import type { SaveAssumptions, SavedAssumptions } from '@yanzhen/contract/goals/forecast';
import { mustReadBands, writeBands } from '@yanzhen/domain/goals/forecast/rate';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { AssumptionRepository } from './assumption.repository';

/** What the bureau assumes where nothing, or too little, can be observed. */
@Injectable()
export class AssumptionService {
  constructor(
    private readonly db: Database,
    private readonly assumptions: AssumptionRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async of(code: string): Promise<SavedAssumptions> {
    const row = await this.assumptions.of(code);
    return {
      version: row?.version ?? 0,
      bands: mustReadBands(row?.rates ?? ''),
      note: row?.note ?? '',
      by: row?.userName ?? null,
      at: row?.changedAt.toISOString() ?? null,
    };
  }

  /** @throws ChangedSince with what is assumed now. */
  save(by: Reader, input: SaveAssumptions): Promise<SavedAssumptions> {
    const { code } = input;
    const work = async () => {
      await this.db.transaction(() => this.write(by, input));
      return this.of(code);
    };
    return withCurrent('goals', work, () => this.of(code));
  }

  private async write(by: Reader, { code, version, rates, note }: SaveAssumptions): Promise<void> {
    const before = await this.assumptions.of(code);
    const said = { rates: writeBands(mustReadBands(rates)), note: note.trim() };
    const columns = { code, ...said, userName: by.name, changedAt: this.clock.now() };
    if (before) await this.assumptions.change({ id: before.id, version }, columns);
    else if (version === 0) await this.assumptions.add(columns);
    else throw new DomainError('goals.changed_since', 'conflict', { code, version });
    await this.audit.record({
      by,
      act: 'goals.forecast.assume',
      subjectKind: 'goal_assumption',
      subjectId: code,
      before: before && { rates: before.rates, note: before.note },
      after: said,
    });
  }
}
