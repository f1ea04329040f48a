import { UNIT_CODES, type UnitCode } from '@yanzhen/domain/identity/unit';
import { EXPIRING_DAYS } from '@yanzhen/domain/ladder/title';
import { TITLE_KINDS, type TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { isDay } from '@yanzhen/domain/shared/calendar-day';
import { formatDay } from '../../shared/format/days';
import { formatNumber } from '../../shared/format/numbers';
import { titleName, unitName } from '../../shared/names';
import { listOf } from '../../shared/url-state';
import { joined } from '../words';

/** What is listed, as the address says it. */
export interface HolderText {
  kind?: string;
  asOf?: string;
  unit?: string;
  expiringWithin?: string;
  since?: string;
}

export interface Holders {
  readonly kind: TitleKind;
  readonly asOf: string;
  readonly unit: UnitCode[];
  readonly expiringWithin: number | null;
  readonly since: number | null;
}

const LONGEST_DAYS = 3660;
const YEARS = { first: 2000, last: 2099 } as const;

const whole = (text: string | undefined, least: number, most: number): number | null => {
  const number = Number(text);
  return text && Number.isInteger(number) && number >= least && number <= most ? number : null;
};

/** An address typed by hand may say anything: what the list does not know is left out. */
export function readHolders(text: HolderText, today: string): Holders {
  const units = listOf(text.unit);
  return {
    kind: TITLE_KINDS.find((kind) => kind === text.kind) ?? 'innovative',
    asOf: text.asOf && isDay(text.asOf) ? text.asOf : today,
    unit: UNIT_CODES.filter((code) => units.includes(code)),
    expiringWithin: whole(text.expiringWithin, 0, LONGEST_DAYS),
    since: whole(text.since, YEARS.first, YEARS.last),
  };
}

/** Expiring is told for so many days unless the address says otherwise. */
export const SOON = EXPIRING_DAYS;

/** Exactly what the list holds: `截至 2025年12月31日 有效的专精特新中小企业 · 驿城区 · 28 家`. */
export function listWords(of: Holders, where: string, total: number | null): string {
  const [kind, day] = [titleName(of.kind), formatDay(of.asOf)];
  return [
    $localize`:@@registry.holders.valid:截至 ${day}:day: 有效的${kind}:kind:`,
    ...(where ? [where] : []),
    ...(of.expiringWithin === null
      ? []
      : [$localize`:@@registry.holders.expiring:此后 ${of.expiringWithin}:days: 天内到期且未续期`]),
    ...(of.since === null ? [] : [$localize`:@@registry.holders.since:${of.since}:year: 年首次取得`]),
    ...(total === null ? [] : [$localize`:@@registry.holders.total:${formatNumber(total, 0)}:count: 家`]),
  ].join(' · ');
}

export const unitsWords = (units: readonly UnitCode[]): string =>
  units.length ? joined(units.map((code) => unitName(code))) : $localize`:@@registry.holders.city:全市`;
