import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';

const NAMES: Readonly<Record<AssignmentRole, () => string>> = {
  leader: () => $localize`:@@liaison.role.leader:包联领导`,
  chief: () => $localize`:@@liaison.role.chief:首席服务员`,
  liaison: () => $localize`:@@liaison.role.liaison:联络员`,
};

/** The part somebody has in looking after an enterprise; not the role of their account. */
export const assignmentRoleName = (role: AssignmentRole): string => NAMES[role]();
