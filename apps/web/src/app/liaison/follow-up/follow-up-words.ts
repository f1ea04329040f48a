import type { PromiseStanding } from '@yanzhen/domain/liaison/promise';
import type { Correctable, CorrectionState, RequestKind } from '@yanzhen/domain/liaison/visit';

type Words<K extends string> = Readonly<Record<K, string>>;

const STANDINGS: Words<PromiseStanding> = {
  open: $localize`:@@liaison.standing.open:未到期`,
  due: $localize`:@@liaison.standing.due:即将到期`,
  broken: $localize`:@@liaison.standing.broken:逾期未兑现`,
  kept: $localize`:@@liaison.standing.kept:已兑现`,
  dropped: $localize`:@@liaison.standing.dropped:已撤销`,
};

const KINDS: Words<RequestKind> = {
  labour: $localize`:@@liaison.kind.labour:用工`,
  finance: $localize`:@@liaison.kind.finance:融资`,
  land: $localize`:@@liaison.kind.land:用地`,
  energy: $localize`:@@liaison.kind.energy:水电气`,
  approval: $localize`:@@liaison.kind.approval:审批事项`,
  policy: $localize`:@@liaison.kind.policy:政策兑现`,
  market: $localize`:@@liaison.kind.market:市场与配套`,
  technology: $localize`:@@liaison.kind.technology:技术`,
  other: $localize`:@@liaison.kind.other:其他`,
};

const FIELDS: Words<Correctable> = {
  address: $localize`:@@liaison.field.address:地址`,
  legalRep: $localize`:@@liaison.field.legalRep:法定代表人`,
  contactName: $localize`:@@liaison.field.contactName:联系人`,
  contactPhone: $localize`:@@liaison.field.contactPhone:联系电话`,
};

const DECISIONS: Words<CorrectionState> = {
  open: $localize`:@@liaison.correction.open:等待核实`,
  accepted: $localize`:@@liaison.correction.accepted:已采纳`,
  refused: $localize`:@@liaison.correction.refused:未采纳`,
};

export const standingName = (standing: PromiseStanding): string => STANDINGS[standing];
export const requestKindName = (kind: RequestKind): string => KINDS[kind];
export const correctableName = (field: Correctable): string => FIELDS[field];
export const correctionStateName = (state: CorrectionState): string => DECISIONS[state];
