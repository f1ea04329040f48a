import type { DutyRow, ListedEnterprise } from '@yanzhen/contract/ladder/title-life';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { WorkingCalendar } from '@yanzhen/domain/calendar/calendar';
import { lastWorkingDay } from '@yanzhen/domain/ladder/title-life/reminder';
import { dutyState, dutyTitle, type UpdateDeadline } from '@yanzhen/domain/ladder/title-life/update-duty';
import type { TitleEntity } from '../title.entity';
import type { TitleUpdateEntity } from './title-update.entity';

/** What is known of one enterprise and year. */
export interface DutyFacts {
  readonly enterprise: ListedEnterprise;
  readonly titles: readonly TitleEntity[];
  readonly update: TitleUpdateEntity | null;
}

/** Who asks, when, and which days are worked. */
export interface DutyAsked {
  readonly reader: Reader;
  readonly today: string;
  readonly calendar: WorkingCalendar;
}

/** Null when no title carries a duty that year. An enterprise learns what was recorded, not by which official. */
export function toDutyRow(
  facts: DutyFacts,
  { day, year, rule }: UpdateDeadline,
  { today, reader, calendar }: DutyAsked,
) {
  const { enterprise, titles, update } = facts;
  const title = dutyTitle(titles, day);
  if (!title) return null;
  const hidden = reader.role === 'enterprise' && update?.recordedRole !== 'enterprise';
  const row: DutyRow = {
    ...enterprise,
    year,
    deadline: day,
    ...lastWorkingDay(calendar, day),
    unconfirmed: rule.unconfirmed,
    titleId: title.id,
    kind: title.kind,
    batch: title.batch,
    validTo: title.validTo,
    state: dutyState(day, update?.doneOn ?? null, today),
    doneOn: update?.doneOn ?? null,
    note: update?.note ?? null,
    recordedBy: update && !hidden ? update.recordedBy : null,
    version: update?.version ?? 0,
  };
  return row;
}
