import type { SaveCall } from '@yanzhen/contract/credit/call';
import type { CallRules } from '@yanzhen/domain/credit/call/call';
import { type Points, readPoints } from '@yanzhen/domain/credit/call/points';
import { DomainError } from '@yanzhen/domain/shared/domain-error';

export type CallSettings = CallRules & Pick<SaveCall, 'name' | 'kind' | 'note'>;

/** What was typed, as it is kept. @throws DomainError `call.points_unreadable`, `call.points_beyond_most` */
export function callValues(input: SaveCall): CallSettings {
  const most = points('most', input.most);
  if (most === 0) throw new DomainError('call.points_unreadable', 'rule', { field: 'most', value: input.most });
  const band = points('band', input.band);
  const bar = input.bar === null ? null : points('bar', input.bar);
  for (const [field, value] of [
    ['band', band],
    ['bar', bar ?? 0],
  ] as const)
    // prettier-ignore
    if (value > most) throw new DomainError('call.points_beyond_most', 'rule', { field, most: input.most });
  const { kind, tieRules, restricted, places, unitPlaces } = input;
  return {
    name: input.name.trim(),
    note: input.note.trim(),
    kind,
    most,
    band,
    tieRules,
    restricted,
    places,
    bar,
    unitPlaces,
  };
}

/** @throws DomainError `call.points_unreadable` */
export function points(field: string, text: string): Points {
  const read = readPoints(text);
  if (read === null) throw new DomainError('call.points_unreadable', 'rule', { field, value: text.slice(0, 40) });
  return read;
}
