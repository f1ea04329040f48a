import type { Told } from './told';

export const TICKET_NEWS = {
  'ticket.received': ({ title }) => $localize`:@@notifications.tickets.received:新的诉求待派单：${title ?? ''}:title:`,
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
  'ticket.replied': ({ title }) => $localize`:@@notifications.tickets.replied:诉求已答复：${title ?? ''}:title:`,
  'ticket.rework': ({ title }) => $localize`:@@notifications.tickets.rework:诉求退回重办：${title ?? ''}:title:`,
  'ticket.moved': ({ title }) => $localize`:@@notifications.tickets.moved:您的诉求有新的进展：${title ?? ''}:title:`,
  'ticket.withdrawn': ({ title }) => $localize`:@@notifications.tickets.withdrawn:诉求已撤回：${title ?? ''}:title:`,
  'ticket.supervised': ({ title }) => $localize`:@@notifications.tickets.supervised:诉求被督办：${title ?? ''}:title:`,
  'ticket.instructed': ({ title }) => $localize`:@@notifications.tickets.instructed:诉求有批示：${title ?? ''}:title:`,
} satisfies Record<string, Told>;
