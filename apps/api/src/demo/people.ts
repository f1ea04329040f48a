import type { Role } from '@yanzhen/domain/identity/role';
import type { UnitCode } from '@yanzhen/domain/identity/unit';

export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  /** For the list that is printed at the start. */
  readonly title: string;
  readonly unitCode?: UnitCode;
  readonly department?: string;
  readonly enterpriseId?: number;
}

/** One for all, since it is printed anyway; it passes the house's own rules. */
export const DEMO_PASSWORD = 'Yanzhen-2026';

/** Invented people for every role, two where a second person has to agree. The firm of the enterprise is the first of the demo register. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { username: 'bureau', name: '林致远', role: 'bureau', title: '市工信局 bureau' },
  { username: 'bureau2', name: '顾清源', role: 'bureau', title: '市工信局复核 bureau2' },
  { username: 'county', name: '苏明礼', role: 'county', title: '西平县 county', unitCode: '411721' },
  { username: 'leader', name: '方怀瑾', role: 'leader', title: '包联领导 leader' },
  { username: 'liaison', name: '叶知秋', role: 'liaison', title: '首席服务员 liaison' },
  { username: 'department', name: '程立言', role: 'department', title: '责任单位 department', department: '市科技局' },
  { username: 'enterprise', name: '沈嘉禾', role: 'enterprise', title: '企业 enterprise', enterpriseId: 1 },
  { username: 'hotline', name: '安若素', role: 'hotline', title: '热线 hotline' },
  { username: 'admin', name: '江一帆', role: 'admin', title: '系统管理员 admin' },
  { username: 'auditor', name: '陆清和', role: 'auditor', title: '审计管理员 auditor' },
];
