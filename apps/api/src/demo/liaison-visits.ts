import { randomUUID } from 'node:crypto';
import type { SaveVisit } from '@yanzhen/contract/liaison/visit';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import type { RequestKind, VisitTopic } from '@yanzhen/domain/liaison/visit';

export interface DemoOfficer {
  readonly name: string;
  readonly post: string;
  readonly unitCode: UnitCode | null;
  readonly role: AssignmentRole;
  /** Enterprises that are given to them. */
  readonly firms: number;
  /** The demo account that is theirs; the others have none. */
  readonly username?: string;
}

/** Invented, like all people of the demo house. */
export const DEMO_OFFICERS: readonly DemoOfficer[] = [
  { name: '方怀瑾', post: '市级包联领导', unitCode: null, role: 'leader', firms: 10, username: 'leader' },
  { name: '叶知秋', post: '首席服务员', unitCode: '411721', role: 'chief', firms: 14, username: 'liaison' },
  { name: '温如玉', post: '市级包联领导', unitCode: null, role: 'leader', firms: 6 },
  { name: '秦望舒', post: '市工信局科长', unitCode: null, role: 'chief', firms: 8 },
  { name: '许观澜', post: '县级包联领导', unitCode: '411721', role: 'leader', firms: 6 },
  { name: '周亦安', post: '助企专员', unitCode: '411722', role: 'chief', firms: 8 },
  { name: '何思源', post: '助企专员', unitCode: '411702', role: 'liaison', firms: 5 },
];

const TOPICS: readonly VisitTopic[] = ['operation', 'policy', 'finance', 'labour', 'project'];

export const visitOf = (enterpriseId: number, at: number): SaveVisit => ({
  saveId: randomUUID(),
  version: 0,
  enterpriseId,
  state: 'done',
  plannedOn: null,
  visitedOn: null,
  atTime: at % 2 ? '09:30' : '15:00',
  place: at % 2 ? '生产车间' : '公司会议室',
  position: null,
  participants: '企业负责人、车间主任',
  topics: [TOPICS[at % TOPICS.length] ?? 'operation', 'policy'],
  notes: '了解生产经营和梯度培育准备情况，宣讲惠企政策。',
  promises: [],
  requests: [],
  corrections: [],
  settled: [],
});

export const PROMISES: readonly string[] = [
  '协调供电公司上门核实用电容量',
  '邀请两家银行到企业对接贷款',
  '把专精特新申报要点送到企业',
  '联系职业学院组织一次专场招聘',
];

interface DemoRequest {
  readonly kind: RequestKind;
  readonly title: string;
  readonly detail: string | null;
}

export const REQUESTS: readonly DemoRequest[] = [
  { kind: 'energy', title: '变压器扩容', detail: '旺季电力负荷不足，计划新增一条生产线。' },
  { kind: 'labour', title: '一线技工缺口 20 人', detail: null },
  { kind: 'finance', title: '设备更新贷款', detail: '希望了解贴息政策。' },
];
