import type { RulebookRow } from '@yanzhen/contract/ladder/rulebook';
import type { BookScope, Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import type { RulebookStatus } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import { formatDay } from '../../shared/format/days';
import { scopeName } from '../../shared/ladder-words/tier-words';
import { listed, worded } from '../../shared/ladder-words/wording';

const STATUSES: Readonly<Record<RulebookStatus, string>> = {
  draft: $localize`:@@rulebook.status.draft:草稿`,
  submitted: $localize`:@@rulebook.status.submitted:待发布`,
  published: $localize`:@@rulebook.status.published:已发布`,
  retired: $localize`:@@rulebook.status.retired:已停用`,
};

export const statusName = (status: RulebookStatus): string => STATUSES[status];

export const scopesWords = (scopes: readonly BookScope[]): string => listed(scopes.map(scopeName));

type Force = Pick<Rulebook, 'effectiveFrom' | 'effectiveTo'>;

/** `2022年8月1日至2026年3月31日`, `2026年4月1日起`. */
export function forceWords({ effectiveFrom, effectiveTo }: Force): string {
  const from = formatDay(effectiveFrom);
  return effectiveTo === null
    ? $localize`:@@rulebook.force.open:${from}:from:起`
    : $localize`:@@rulebook.force.closed:${from}:from:至${formatDay(effectiveTo)}:to:`;
}

/** Whether the days of force lie around, before or after a day. */
export const forceOn = ({ effectiveFrom, effectiveTo }: Force, day: string): 'now' | 'later' | 'over' =>
  day < effectiveFrom ? 'later' : effectiveTo !== null && day > effectiveTo ? 'over' : 'now';

/** Tells books of one name apart in a choice: `专精特新中小企业认定标准（2026年） v2 · 草稿`. */
export function bookLabel(row: Pick<RulebookRow, 'zh' | 'en' | 'bookVersion' | 'status'>): string {
  const name = `${worded(row)} v${row.bookVersion}`;
  return row.status === 'published' ? name : `${name} · ${statusName(row.status)}`;
}
