import type { Sentence } from './sentence';

export const COMMON_SENTENCES = {
  'common.issue_not_found': () => $localize`:@@problems.common.gone:没有这个共性问题，或不在您的查看范围内。`,
  'common.changed_since': () => $localize`:@@problems.common.changed:别人刚改过或答复过这个共性问题，请看最新的情况。`,
  'common.answered_already': () => $localize`:@@problems.common.answered:这个共性问题已经统一答复，不能再改。`,
  'common.request_taken': ({ title }) =>
    $localize`:@@problems.common.taken:“${title ?? ''}:title:”已在另一个共性问题中等待答复，请先从那里移出。`,
  'common.request_answered': () => $localize`:@@problems.common.given:这件诉求已得到统一答复，不能移出。`,
  'common.full': ({ most }) => $localize`:@@problems.common.full:一个共性问题最多 ${most ?? ''}:most: 件诉求。`,
  'common.no_requests': () => $localize`:@@problems.common.empty:还没有归入诉求，没有可以答复的。`,
  'common.not_linked': () => $localize`:@@problems.common.notLinked:刚被移出这个共性问题，没有答复。`,
  'common.not_dispatched': () => $localize`:@@problems.common.notDispatched:还没有派单。`,
  'common.other_lead': ({ lead }) =>
    $localize`:@@problems.common.otherLead:由别的单位主办，不由“${lead ?? ''}:lead:”答复。`,
  'common.not_accepted': () => $localize`:@@problems.common.notAccepted:主办单位还没有签收。`,
  'common.paused': () => $localize`:@@problems.common.paused:正在等待材料、暂停计时。`,
  'common.replied_already': () => $localize`:@@problems.common.replied:已经单独答复过。`,
  'common.ended': ({ title }) =>
    title
      ? $localize`:@@problems.common.endedOne:“${title}:title:”已经办结或撤销，不能归入。`
      : $localize`:@@problems.common.ended:已经办结或撤销。`,
} satisfies Record<string, Sentence>;
