import type { CareState } from '@yanzhen/contract/liaison/assignment';
import type {
  Correctable,
  CorrectionState,
  PromiseState,
  RequestKind,
  VisitState,
  VisitTopic,
} from '@yanzhen/domain/liaison/visit';

type Words<K extends string> = Readonly<Record<K, string>>;

const TOPICS: Words<VisitTopic> = {
  operation: $localize`:@@visits.topic.operation:生产经营`,
  policy: $localize`:@@visits.topic.policy:政策宣讲`,
  project: $localize`:@@visits.topic.project:项目建设`,
  labour: $localize`:@@visits.topic.labour:用工`,
  finance: $localize`:@@visits.topic.finance:融资`,
  land: $localize`:@@visits.topic.land:用地`,
  energy: $localize`:@@visits.topic.energy:水电气`,
  market: $localize`:@@visits.topic.market:市场与配套`,
  safety: $localize`:@@visits.topic.safety:安全环保`,
};

const REQUESTS: Words<RequestKind> = {
  labour: $localize`:@@visits.topic.labour:用工`,
  finance: $localize`:@@visits.topic.finance:融资`,
  land: $localize`:@@visits.topic.land:用地`,
  energy: $localize`:@@visits.topic.energy:水电气`,
  approval: $localize`:@@visits.request.approval:审批事项`,
  policy: $localize`:@@visits.request.policy:政策兑现`,
  market: $localize`:@@visits.topic.market:市场与配套`,
  technology: $localize`:@@visits.request.technology:技术`,
  other: $localize`:@@visits.request.other:其他`,
};

const STATES: Words<VisitState> = {
  planned: $localize`:@@visits.state.planned:已计划`,
  done: $localize`:@@visits.state.done:已走访`,
  cancelled: $localize`:@@visits.state.cancelled:已取消`,
};

const CARE: Words<CareState> = {
  overdue: $localize`:@@visits.care.overdue:已逾期`,
  soon: $localize`:@@visits.care.soon:临近`,
  fine: $localize`:@@visits.care.fine:不急`,
  never: $localize`:@@visits.care.never:从未走访`,
  none: $localize`:@@visits.care.none:无人包联`,
};

const FIELDS: Words<Correctable> = {
  address: $localize`:@@problems.field.address:地址`,
  legalRep: $localize`:@@problems.field.legalRep:法定代表人`,
  contactName: $localize`:@@problems.field.contactName:联系人`,
  contactPhone: $localize`:@@problems.field.contactPhone:联系电话`,
};

const PROMISES: Words<PromiseState> = {
  open: $localize`:@@visits.promise.open:待兑现`,
  kept: $localize`:@@visits.promise.kept:已兑现`,
  dropped: $localize`:@@visits.promise.dropped:已撤销`,
};

const CORRECTIONS: Words<CorrectionState> = {
  open: $localize`:@@visits.correction.open:待核实`,
  accepted: $localize`:@@visits.correction.accepted:已采纳`,
  refused: $localize`:@@visits.correction.refused:未采纳`,
};

export const topicName = (topic: VisitTopic): string => TOPICS[topic];
export const requestKindName = (kind: RequestKind): string => REQUESTS[kind];
export const visitStateName = (state: VisitState): string => STATES[state];
export const careStateName = (state: CareState): string => CARE[state];
export const correctableName = (field: Correctable): string => FIELDS[field];
export const promiseStateName = (state: PromiseState): string => PROMISES[state];
export const correctionStateName = (state: CorrectionState): string => CORRECTIONS[state];
