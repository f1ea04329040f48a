import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { CELL_DIMENSIONS, type Cell, type CellDimension, type Due } from './month-cube';

const DIMENSIONS = CELL_DIMENSIONS.map((name) => `m.${name}`).join(', ');
const yes = (condition: string): string => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`;

/** As if nothing were overdue; `dues` tell what being overdue changes. */
const STANDING = `COUNT(*) AS received, SUM(m.voided) AS voided, SUM(m.repeated) AS repeated, SUM(m.dispatched) AS dispatched,
  SUM(m.answered) AS answered, SUM(m.answered) AS due, ${yes('m.answered = 1 AND m.late = 0')} AS on_time,
  SUM(m.responded) AS response_due, ${yes('m.responded = 1 AND m.responded_late = 0')} AS responded,
  SUM(m.called) AS called, SUM(m.solved) AS solved, SUM(m.satisfied) AS satisfied, SUM(m.returned) AS returned,
  SUM(m.extended) AS extended, SUM(m.reworked) AS reworked, SUM(m.handled_minutes) AS handledMinutes`;

@Injectable()
export class CubeRepository {
  constructor(private readonly db: Database) {}

  month(month: string): Promise<Cell[]> {
    return this.db.query<Cell[]>(
      `SELECT ${DIMENSIONS}, ${STANDING} FROM ticket_measure m WHERE m.month = ? GROUP BY ${DIMENSIONS}`,
      [month],
    );
  }

  /** Requests of the month whose clocks run or were let run: what being overdue would add and take away, and from when. */
  async dues(month: string): Promise<Due[]> {
    const rows = await this.db.query<(Pick<Due, CellDimension> & Record<DueColumn, string | Date | number | null>)[]>(
      `SELECT ${DIMENSIONS}, m.handle_due_at, m.answered, m.late, m.response_due_at, m.responded, m.responded_late
         FROM ticket_measure m WHERE m.month = ? AND (m.handle_due_at IS NOT NULL OR m.response_due_at IS NOT NULL)`,
      [month],
    );
    return rows.flatMap((row) => [
      ...dueOf(row, row.handle_due_at, 'due', 'on_time', row.answered, row.late),
      ...dueOf(row, row.response_due_at, 'response_due', 'responded', row.responded, row.responded_late),
    ]);
  }
}

type DueColumn = 'handle_due_at' | 'answered' | 'late' | 'response_due_at' | 'responded' | 'responded_late';

function dueOf(
  { unit, department, kind, channel }: Pick<Due, CellDimension>,
  at: string | Date | number | null,
  adds: Due['adds'],
  takes: Due['takes'],
  done: unknown,
  late: unknown,
): Due[] {
  if (at === null) return [];
  const instant = at instanceof Date ? at.getTime() : Date.parse(`${String(at).replace(' ', 'T')}Z`);
  const added = Number(done) === 0 ? 1 : 0;
  const taken = Number(done) === 1 && Number(late) === 0 ? 1 : 0;
  return added || taken ? [{ unit, department, kind, channel, at: instant, adds, added, takes, taken }] : [];
}
