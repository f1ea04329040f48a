import type { PromiseStanding } from '@yanzhen/domain/liaison/promise';

const STANDINGS: Readonly<Record<PromiseStanding, string>> = {
  open: $localize`:@@liaison.standing.open:未到期`,
  due: $localize`:@@liaison.standing.due:即将到期`,
  broken: $localize`:@@liaison.standing.broken:逾期未兑现`,
  kept: $localize`:@@liaison.standing.kept:已兑现`,
  dropped: $localize`:@@liaison.standing.dropped:已撤销`,
};

export const standingName = (standing: PromiseStanding): string => STANDINGS[standing];
