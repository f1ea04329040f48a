import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import type { DueState } from '@yanzhen/domain/liaison/cadence';
import type { PromiseStanding } from '@yanzhen/domain/liaison/promise';

const ROLES: Readonly<Record<AssignmentRole, string>> = {
  leader: $localize`:@@registry.care.leader:包联领导`,
  chief: $localize`:@@registry.care.chief:首席服务员`,
  liaison: $localize`:@@registry.care.liaison:联络员`,
};

const DUE: Readonly<Record<DueState, string>> = {
  overdue: $localize`:@@registry.care.overdue:走访逾期`,
  soon: $localize`:@@registry.care.soon:临近到期`,
  fine: $localize`:@@registry.care.fine:未到期`,
};

const STANDINGS: Readonly<Record<PromiseStanding, string>> = {
  open: $localize`:@@registry.care.open:未到期`,
  due: $localize`:@@registry.care.due:即将到期`,
  broken: $localize`:@@registry.care.broken:逾期未兑现`,
  kept: $localize`:@@registry.care.kept:已兑现`,
  dropped: $localize`:@@registry.care.dropped:已撤销`,
};

export const assignmentRoleName = (role: AssignmentRole): string => ROLES[role];
export const dueWords = (due: DueState): string => DUE[due];
export const standingWords = (standing: PromiseStanding): string => STANDINGS[standing];
