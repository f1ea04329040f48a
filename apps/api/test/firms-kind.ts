import type { SheetMapping } from '@yanzhen/domain/exchange/import';
import { interpretEnterprise } from '@yanzhen/domain/exchange/interpret-enterprises';
import { planRegister } from '@yanzhen/domain/exchange/plan-register';
import { readSheets } from '@yanzhen/domain/exchange/read-sheets';
import type {
  AppliedStep,
  ImportKindHandler,
  PlanInput,
  PlannedStep,
  StepOutcome,
  StepToApply,
  UndoOutcome,
} from '../src/exchange';
import type { Database } from '../src/platform/database/database';

interface FirmRow {
  readonly id: number;
  readonly uscc: string;
  readonly name: string;
}

/**
 * A room of one table, so that the engine of imports can be watched by itself: every row counts how often it was written,
 * and a test may stand in the doorway of each slice.
 */
export class FirmsKind implements ImportKindHandler {
  readonly kind = 'enterprises';
  readonly permission = 'registry.write';
  /** Called before each slice is written, with its number from 1. */
  atSlice: (slice: number) => Promise<void> = () => Promise.resolve();
  private slices = 0;

  constructor(private readonly db: Database) {}

  async makeTable(): Promise<void> {
    const id = this.db.engine === 'embedded' ? 'integer PRIMARY KEY AUTOINCREMENT' : 'int PRIMARY KEY AUTO_INCREMENT';
    await this.db.query(
      `CREATE TABLE firm (id ${id}, uscc varchar(18) NOT NULL, name varchar(100) NOT NULL, former varchar(100), UNIQUE (uscc))`,
    );
  }

  firms(): Promise<FirmRow[]> {
    return this.db.query('SELECT id, uscc, name FROM firm ORDER BY id');
  }

  async plan({ sheets, today, progress }: PlanInput): Promise<PlannedStep[]> {
    const grids = sheets.map(({ grid }) => grid);
    const mappings: SheetMapping[] = sheets.map(({ mapping }) => mapping);
    const stored = new Map((await this.firms()).map((firm) => [firm.uscc, firm]));
    const planned = planRegister(
      readSheets(grids, mappings, this.kind, (row, mapping) => interpretEnterprise(row, mapping, today)),
    );
    await progress(planned.length, planned.length);
    return planned.map(({ record, action, reason, first }) => {
      const firm = stored.get(record.uscc ?? '');
      const known = firm && action === 'create';
      return {
        sheet: record.sheet,
        row: record.row,
        action: known ? 'unchanged' : action,
        name: record.name,
        reason,
        problems: [...record.problems],
        candidates: [],
        enterpriseId: firm?.id ?? null,
        payload: { uscc: record.uscc, name: record.name, first: first?.name ?? null },
        before: null,
      };
    });
  }

  async apply(steps: readonly StepToApply[]): Promise<StepOutcome[]> {
    this.slices += 1;
    await this.atSlice(this.slices);
    const outcomes: StepOutcome[] = [];
    for (const step of steps) outcomes.push(await this.write(step));
    return outcomes;
  }

  async undo(steps: readonly AppliedStep[]): Promise<UndoOutcome[]> {
    const outcomes: UndoOutcome[] = [];
    for (const { trace, enterpriseId } of steps) {
      const { name } = trace as { name: string };
      const [firm] = await this.db.query<FirmRow[]>('SELECT name FROM firm WHERE id = ?', [enterpriseId]);
      if (firm?.name === name) await this.db.query('DELETE FROM firm WHERE id = ?', [enterpriseId]);
      outcomes.push(firm?.name === name ? 'undone' : 'changed_since');
    }
    return outcomes;
  }

  async candidatesNow(steps: readonly StepToApply[]) {
    return Promise.all(
      steps.map(async ({ payload }) => {
        const firm = await this.byCode((payload as { uscc: string }).uscc);
        return firm
          ? [{ enterpriseId: firm.id, name: firm.name, uscc: firm.uscc, unitCode: '411702', why: 'same_code' }]
          : [];
      }),
    );
  }

  private async write({ action, payload, decision }: StepToApply): Promise<StepOutcome> {
    const { uscc, name } = payload as { uscc: string; name: string };
    const done = (outcome: StepOutcome['outcome'], enterpriseId: number | null, reason: string | null = null) => ({
      outcome,
      reason,
      enterpriseId,
      trace: { name },
    });
    if (action === 'merge') return done('unchanged', null);
    if (decision) {
      await this.db.query('UPDATE firm SET former = ? WHERE id = ?', [name, decision]);
      return done('changed', decision);
    }
    if (await this.byCode(uscc)) return done('moved', null, 'changed_since');
    await this.db.query('INSERT INTO firm (uscc, name) VALUES (?, ?)', [uscc, name]);
    return done('created', (await this.byCode(uscc))?.id ?? null);
  }

  private async byCode(uscc: string): Promise<FirmRow | undefined> {
    const [firm] = await this.db.query<FirmRow[]>('SELECT id, uscc, name FROM firm WHERE uscc = ?', [uscc]);
    return firm;
  }
}
