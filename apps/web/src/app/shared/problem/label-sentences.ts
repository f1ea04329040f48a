import type { Sentence } from './sentence';

export const LABEL_SENTENCES = {
  'label.not_found': () => $localize`:@@problems.label.gone:没有这条标签，或不在您的查看范围内。`,
  'label.validity_reversed': () => $localize`:@@problems.label.reversed:有效期的开始晚于结束。`,
  'label.ends_before': () => $localize`:@@problems.label.endsBefore:最后一天早于有效期的开始。`,
  'label.over_already': () =>
    $localize`:@@problems.label.overAlready:这条标签本来就在这一天或之前到期，不需要提前终止。`,
  'label.registered_already': () =>
    $localize`:@@problems.label.already:这家企业的同一标签在同一开始日期已经登记过，请核对。`,
  'label.kind_not_found': () => $localize`:@@problems.label.kindGone:没有这个标签种类。`,
  'label.kind_unknown': () => $localize`:@@problems.label.kindUnknown:没有这个标签种类，请重新选择。`,
  'label.kind_retired': (details) =>
    $localize`:@@problems.label.kindRetired:“${details['name'] ?? ''}:name:”自 ${details['retiredOn'] ?? ''}:day: 起停用，不能再登记此后开始的标签。`,
  'label.kind_named_already': (details) =>
    $localize`:@@problems.label.kindNamed:已有名为“${details['name'] ?? ''}:name:”的标签种类。`,
} satisfies Record<string, Sentence>;
