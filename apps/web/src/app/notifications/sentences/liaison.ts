import type { Told } from './told';

export const LIAISON_NEWS = {
  'liaison.handover_asked': ({ from, to, day }) =>
    $localize`:@@notifications.liaison.handover:${from ?? ''}:from: 的包联工作将于 ${day ?? ''}:day: 交接给 ${to ?? ''}:to:，请核对清单并确认`,
  'liaison.promise_due': ({ day, text }) =>
    $localize`:@@notifications.liaison.due:您向企业承诺的“${text ?? ''}:text:”应于 ${day ?? ''}:day: 前办结`,
  'liaison.promise_overdue': ({ day, text }) =>
    $localize`:@@notifications.liaison.late:您向企业承诺的“${text ?? ''}:text:”已过 ${day ?? ''}:day:，请办结或说明`,
  'liaison.correction_proposed': ({ name }) =>
    $localize`:@@notifications.liaison.proposed:走访发现 ${name ?? ''}:name: 的登记信息有出入，请核实`,
  'liaison.correction_decided': ({ name, accepted }) =>
    accepted
      ? $localize`:@@notifications.liaison.accepted:您提出的 ${name ?? ''}:name: 信息更正已核实并采纳`
      : $localize`:@@notifications.liaison.refused:您提出的 ${name ?? ''}:name: 信息更正经核实未采纳`,
} satisfies Record<string, Told>;
