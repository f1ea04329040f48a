import type { CallDetail, CallDoing, CallPublicity, CallRow } from '@yanzhen/contract/credit/call';
import { stepsOpenTo } from '@yanzhen/domain/credit/call/life';
import { pointsText } from '@yanzhen/domain/credit/call/points';
import type { CallEntity } from './call.entity';
import type { CallCount } from './call.repository';

export const toCallRow = (call: CallEntity, count: CallCount | undefined): CallRow => ({
  id: call.id,
  version: call.version,
  name: call.name,
  kind: call.kind,
  note: call.note,
  most: pointsText(call.most),
  band: pointsText(call.band),
  tieRules: call.tieRules,
  restricted: call.restricted,
  places: call.places,
  bar: call.bar === null ? null : pointsText(call.bar),
  unitPlaces: call.unitPlaces.map(({ unitCode, places }) => ({ unitCode, places })),
  state: call.state,
  candidates: count?.candidates ?? 0,
  scored: count?.scored ?? 0,
  createdBy: call.createdBy,
  createdAt: call.createdAt.toISOString(),
});

export function toCallDetail(call: CallEntity, count: CallCount | undefined, userId: number): CallDetail {
  const { seed, hash, standingOn, reopenReason } = call;
  const ranked = doing(call.rankedBy, call.rankedAt);
  const reopened = doing(call.reopenedBy, call.reopenedAt);
  return {
    ...toCallRow(call, count),
    steps: stepsOpenTo(userId, { state: call.state, proposedBy: call.proposedById }),
    reopened: reopened && { ...reopened, reason: reopenReason ?? '' },
    ranked:
      ranked && seed !== null && hash !== null && standingOn !== null ? { ...ranked, seed, hash, standingOn } : null,
    proposed: doing(call.proposedBy, call.proposedAt),
    frozen: doing(call.frozenBy, call.frozenAt),
    publicity: publicityOf(call),
  };
}

export function publicityOf({ title, contact, startsOn, endsOn, estimated }: CallEntity): CallPublicity | null {
  if (title === null || contact === null || startsOn === null || endsOn === null) return null;
  return { title, contact, startsOn, endsOn, estimated };
}

const doing = (by: string | null, at: Date | null): CallDoing | null =>
  by === null || at === null ? null : { by, at: at.toISOString() };
