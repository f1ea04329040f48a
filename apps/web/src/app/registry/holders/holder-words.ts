import type { HolderRow } from '@yanzhen/contract/ladder/title';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { formatDay } from '../../shared/format/days';
import { titleName, unitName } from '../../shared/names';
import type { Column } from '../../shared/table/column';

export const HOLDER_COLUMNS: readonly Column<HolderRow>[] = [
  { key: 'name', label: $localize`:@@registry.holders.name:企业名称`, text: ({ name }) => name, always: true },
  { key: 'uscc', label: $localize`:@@registry.holders.uscc:统一社会信用代码`, text: ({ uscc }) => uscc },
  { key: 'unit', label: $localize`:@@registry.holders.unit:县区`, text: ({ unitCode }) => unitName(unitCode) },
  { key: 'batch', label: $localize`:@@registry.holders.batch:批次`, text: ({ batch }) => batch },
  {
    key: 'certificate',
    label: $localize`:@@registry.holders.certificate:证书编号`,
    text: ({ certificateNo }) => certificateNo ?? '—',
    hiddenAtFirst: true,
  },
  { key: 'from', label: $localize`:@@registry.holders.from:有效期自`, text: ({ validFrom }) => formatDay(validFrom) },
  { key: 'to', label: $localize`:@@registry.holders.to:至`, text: ({ validTo }) => formatDay(validTo) },
];

export interface Listed {
  kind: TitleKind;
  day: string;
  units: readonly string[];
  expiringWithin?: string;
  since?: string;
}

/** `截至2025年12月31日有效的专精特新中小企业 · 驿城区`: what exactly the list holds. */
export function listedIn({ kind, day, units, expiringWithin, since }: Listed): string {
  const what = $localize`:@@registry.holders.what:${formatDay(day)}:day: 有效的${titleName(kind)}:title:`;
  const soon = expiringWithin ? $localize`:@@registry.holders.soon:${expiringWithin}:days: 天内到期` : '';
  const first = since ? $localize`:@@registry.holders.since:${since}:year: 年首次获得` : '';
  const where = units.length ? units.map((unit) => unitName(unit)).join($localize`:@@registry.holders.and:、`) : '';
  return [what, where, soon, first].filter(Boolean).join(' · ');
}
