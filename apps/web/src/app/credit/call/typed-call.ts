import type { CallDetail, SaveCall } from '@yanzhen/contract/credit/call';
import {
  CALL_LIMITS,
  type CallKind,
  type RestrictedWay,
  TIE_RULES,
  type TieRule,
} from '@yanzhen/domain/credit/call/call';
import { readPoints } from '@yanzhen/domain/credit/call/points';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { ConflictField } from '../../shared/feedback/conflict';

/** A call as the form holds it. */
export interface TypedCall {
  name: string;
  kind: CallKind;
  note: string;
  most: string;
  band: string;
  ties: TieRule[];
  restricted: RestrictedWay;
  places: string;
  bar: string;
}

export const typedCall = (call: CallDetail | null): TypedCall => ({
  name: call?.name ?? '',
  kind: call?.kind ?? 'project',
  note: call?.note ?? '',
  most: call?.most ?? '100',
  band: call?.band ?? '0',
  ties: call?.tieRules ?? ['submitted'],
  restricted: call?.restricted ?? 'ranked',
  places: call?.places?.toString() ?? '',
  bar: call?.bar ?? '',
});

export const callToSave = (typed: TypedCall, units: ReadonlyMap<UnitCode, string>): SaveCall => ({
  name: typed.name.trim(),
  kind: typed.kind,
  note: typed.note.trim(),
  most: typed.most.trim(),
  band: typed.band.trim(),
  tieRules: typed.ties,
  restricted: typed.restricted,
  places: typed.places.trim() === '' ? null : Number(typed.places),
  bar: typed.bar.trim() === '' ? null : typed.bar.trim(),
  unitPlaces: [...units]
    .filter(([, text]) => soundPlaces(text, 0))
    .map(([unitCode, text]) => ({ unitCode, places: Number(text) })),
});

export const soundPoints = (text: string): boolean => readPoints(text) !== null;
export const soundPlaces = (text: string, least: number): boolean =>
  /^\d{1,4}$/.test(text.trim()) && Number(text) >= least && Number(text) <= CALL_LIMITS.places;

/** The chosen rules in the order in which they are asked: the score inside the band before the others. */
export const inOrder = (ties: readonly TieRule[]): TieRule[] => TIE_RULES.filter((rule) => ties.includes(rule));

export const CONFLICT_FIELDS: readonly ConflictField<CallDetail>[] = [
  { key: 'name', label: $localize`:@@calls.field.name:名称` },
  { key: 'most', label: $localize`:@@calls.field.most:满分` },
  { key: 'band', label: $localize`:@@calls.field.band:同分区间` },
  { key: 'places', label: $localize`:@@calls.field.places:名额` },
  { key: 'bar', label: $localize`:@@calls.field.bar:最低分` },
  { key: 'note', label: $localize`:@@calls.field.note:说明` },
];
