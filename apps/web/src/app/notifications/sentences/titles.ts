import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import type { NotificationDetails } from '@yanzhen/domain/notifications/notification';
import { formatDay } from '../../shared/format/days';
import { titleName } from '../../shared/names';
import type { Told } from './told';

const day = (of: NotificationDetails[string]): string => formatDay(String(of));

/** The last working day, where it is another one or only guessed. */
function workday({ day: last, workday: work, estimated }: NotificationDetails): string {
  if (estimated)
    return $localize`:@@notifications.titles.estimate:（最后一个工作日估计为${day(work)}:day:，该年放假安排未录入）`;
  return work === last ? '' : $localize`:@@notifications.titles.workday:（最后一个工作日为${day(work)}:day:）`;
}

export const TITLE_NEWS = {
  'title.update_due': (told) =>
    $localize`:@@notifications.titles.updateDue:${told['year']}:year: 年年度更新还没有登记，${day(told['day'])}:day: 截止${workday(told)}:workday:`,
  'title.update_overdue': (told) =>
    $localize`:@@notifications.titles.updateOverdue:${told['year']}:year: 年年度更新已过 ${day(told['day'])}:day: 的截止日，没有更新记录`,
  'title.updates_missing': (told) =>
    $localize`:@@notifications.titles.updatesMissing:本县区有 ${told['count']}:count: 家企业还没有登记 ${told['year']}:year: 年年度更新，${day(told['day'])}:day: 截止${workday(told)}:workday:`,
  'title.updates_overdue': (told) =>
    $localize`:@@notifications.titles.updatesOverdue:本县区有 ${told['count']}:count: 家企业逾期没有 ${told['year']}:year: 年年度更新的记录`,
  'title.report_due': (told) =>
    $localize`:@@notifications.titles.reportDue:${told['name']}:name: 的重大变化还没有报告，${day(told['day'])}:day: 截止${workday(told)}:workday:`,
  'title.report_overdue': (told) =>
    $localize`:@@notifications.titles.reportOverdue:${told['name']}:name: 的重大变化已过 ${day(told['day'])}:day: 的期限，没有报告`,
  'title.review_open': (told) =>
    $localize`:@@notifications.titles.reviewOpen:${titleName(told['kind'] as TitleKind)}:kind:（${told['batch']}:batch:）进入复核期，有效期至 ${day(told['day'])}:day:，请看复核预审`,
  'title.review_ending': (told) =>
    $localize`:@@notifications.titles.reviewEnding:${titleName(told['kind'] as TitleKind)}:kind:（${told['batch']}:batch:）${day(told['day'])}:day: 到期，还没有接续的称号`,
} satisfies Record<string, Told>;
