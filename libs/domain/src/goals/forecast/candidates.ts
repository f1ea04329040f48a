import type { UnitCode } from '../../identity/unit';
import { isValidOn, type TitleSpan } from '../../ladder/holders';
import { isPipelineStep, nearStep, RATE_KEYS, type RateKey } from './rate-key';

/** A title of the kind that is forecast. */
export interface OwnedTitle extends TitleSpan {
  readonly enterpriseId: number;
  readonly unitCode: UnitCode;
}

/** An application for it that is not decided. */
export interface OpenApplication {
  readonly id: number;
  readonly enterpriseId: number;
  readonly unitCode: UnitCode;
  readonly state: string;
}

/** An enterprise that the book in force finds near. */
export interface NearEnterprise {
  readonly enterpriseId: number;
  readonly unitCode: UnitCode;
  readonly eligible: boolean;
  /** Conditions short or unknown. */
  readonly away: number;
  readonly distance: number;
}

/** Somebody who may hold the title on the day, for one reason. */
export interface Candidate {
  readonly enterpriseId: number;
  readonly unitCode: UnitCode;
  readonly by: RateKey;
  /** Orders those of one reason: the smaller the nearer. */
  readonly order: readonly number[];
  readonly applicationId: number | null;
}

export interface Known {
  readonly titles: readonly OwnedTitle[];
  readonly applications: readonly OpenApplication[];
  readonly near: readonly NearEnterprise[];
  /** May not apply for it on the day. */
  readonly barred: ReadonlySet<number>;
}

/** Every enterprise stands in one place only: `valid` + `coming` − `ending` = `registered`, and no candidate is registered. */
export interface Sorted {
  /** Holders today. */
  readonly valid: readonly number[];
  /** Not holders today, on the day by a title that is registered already. */
  readonly coming: readonly number[];
  /** Holders today whom no registered title carries to the day. */
  readonly ending: readonly number[];
  /** Holders on the day by what is registered. */
  readonly registered: readonly number[];
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
}

export function sortOut({ titles, applications, near, barred }: Known, today: string, to: string): Sorted {
  const heldOn = (day: string) =>
    new Set(titles.filter((title) => isValidOn(title, day)).map(({ enterpriseId }) => enterpriseId));
  const [now, then] = [heldOn(today), heldOn(to)];
  const ending = [...now].filter((id) => !then.has(id));
  const candidates = new Map<number, Candidate>();
  const consider = (one: Candidate) => {
    if (then.has(one.enterpriseId)) return;
    const rival = candidates.get(one.enterpriseId);
    if (!rival || compareCandidates(one, rival) < 0) candidates.set(one.enterpriseId, one);
  };
  for (const { id, enterpriseId, unitCode, state } of applications)
    if (isPipelineStep(state)) consider({ enterpriseId, unitCode, by: state, order: [id], applicationId: id });
  for (const one of endingOnes(titles, new Set(ending))) consider(one);
  for (const one of near) {
    const by = barred.has(one.enterpriseId) ? null : nearStep(one.eligible, one.away);
    if (by) consider({ ...placeOf(one), by, order: [one.away, one.distance], applicationId: null });
  }
  return {
    valid: [...now],
    coming: [...then].filter((id) => !now.has(id)),
    ending,
    registered: [...then],
    candidates: [...candidates.values()].sort(compareCandidates),
  };
}

/** Whoever ends first needs the renewal first. */
function endingOnes(titles: readonly OwnedTitle[], ending: ReadonlySet<number>): Candidate[] {
  const last = new Map<number, OwnedTitle>();
  for (const title of titles) {
    const known = last.get(title.enterpriseId);
    if (ending.has(title.enterpriseId) && !(known && known.validTo >= title.validTo))
      last.set(title.enterpriseId, title);
  }
  return [...last.values()].map((title) => ({
    ...placeOf(title),
    by: 'renewal',
    order: [Number(title.validTo.replaceAll('-', ''))],
    applicationId: null,
  }));
}

const placeOf = ({ enterpriseId, unitCode }: { enterpriseId: number; unitCode: UnitCode }) => ({
  enterpriseId,
  unitCode,
});

function compareCandidates(a: Candidate, b: Candidate): number {
  const keys = (one: Candidate) => [RATE_KEYS.indexOf(one.by), ...one.order, one.enterpriseId];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((key, place) => key !== right[place]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
