import type { Told } from './told';

export const TICKET_NEWS = {
  'ticket.received': ({ title }) => $localize`:@@notifications.tickets.received:新的诉求待派单：${title ?? ''}:title:`,
  'ticket.received_many': ({ count }) =>
    $localize`:@@notifications.tickets.receivedMany:12345 热线转来 ${count ?? ''}:count: 件诉求待派单`,
  'common.to_answer': ({ title }) =>
    $localize`:@@notifications.tickets.common:由贵单位统一答复的共性问题：${title ?? ''}:title:`,
  'ticket.updated': ({ title }) => $localize`:@@notifications.tickets.updated:热线更新了工单：${title ?? ''}:title:`,
  'ticket.dispatched': ({ title }) =>
    $localize`:@@notifications.tickets.dispatched:派给贵单位的诉求待签收：${title ?? ''}:title:`,
  'ticket.returned': ({ title }) =>
    $localize`:@@notifications.tickets.returned:诉求被退回，待重新派单：${title ?? ''}:title:`,
  'ticket.extension_asked': ({ title }) =>
    $localize`:@@notifications.tickets.asked:有延期申请待决定：${title ?? ''}:title:`,
  'ticket.extension_decided': ({ title }) =>
    $localize`:@@notifications.tickets.decided:延期申请已有决定：${title ?? ''}:title:`,
  'ticket.papers_owed': ({ title }) =>
    $localize`:@@notifications.tickets.papers:办理单位等待贵企业补充材料：${title ?? ''}:title:`,
  'ticket.papers_came': ({ title }) =>
    $localize`:@@notifications.tickets.papersCame:诉求有新的附件：${title ?? ''}:title:`,
  'ticket.replied': ({ title }) => $localize`:@@notifications.tickets.replied:诉求已答复：${title ?? ''}:title:`,
  'ticket.rework': ({ title }) => $localize`:@@notifications.tickets.rework:诉求退回重办：${title ?? ''}:title:`,
  'ticket.mentioned': ({ department, title }) =>
    $localize`:@@notifications.tickets.mentioned:${department ?? ''}:department: 在诉求“${title ?? ''}:title:”的内部备注中提到了您`,
  'ticket.moved': ({ title }) => $localize`:@@notifications.tickets.moved:您的诉求有新的进展：${title ?? ''}:title:`,
  'ticket.withdrawn': ({ title }) => $localize`:@@notifications.tickets.withdrawn:诉求已撤回：${title ?? ''}:title:`,
  'ticket.supervised': ({ title }) => $localize`:@@notifications.tickets.supervised:诉求被督办：${title ?? ''}:title:`,
  'ticket.instructed': ({ title }) => $localize`:@@notifications.tickets.instructed:诉求有批示：${title ?? ''}:title:`,
  'ticket.due_soon': ({ title, department }) =>
    $localize`:@@notifications.tickets.dueSoon:诉求快到时限：${title ?? ''}:title:（${department || dispatcher()}:who:）`,
  'ticket.overdue': ({ title, department }) =>
    $localize`:@@notifications.tickets.overdue:诉求已超时：${title ?? ''}:title:（${department || dispatcher()}:who:）`,
} satisfies Record<string, Told>;

const dispatcher = (): string => $localize`:@@notifications.tickets.toDispatch:待派单`;
