import type { Sentence } from './sentence';

const lineOf = ({ line }: Readonly<Record<string, unknown>>): string =>
  typeof line === 'number' || typeof line === 'string' ? String(line) : '';

export const TICKET_RULE_SENTENCES = {
  'ticket_rules.changed_since': () => $localize`:@@problems.ticketRules.changed:别人刚保存过办理规则，请比较后再决定。`,
  'ticket.rules_not_found': () => $localize`:@@problems.ticketRules.gone:没有这一版办理规则。`,
  'ticket.rules_too_long': () =>
    $localize`:@@problems.ticketRules.long:办理规则写得太多，请缩短依据或减少关键词后再保存。`,
  'ticket.recount_not_found': () => $localize`:@@problems.ticketRules.noRecount:没有这一次重新计算的记录。`,
  'ticket.rule_twice': (details) =>
    $localize`:@@problems.ticketRules.twice:第 ${lineOf(details)}:line: 条时限与前面一条的环节、种类和缓急相同，请只留一条。`,
  'ticket.rule_start': (details) =>
    $localize`:@@problems.ticketRules.start:第 ${lineOf(details)}:line: 条时限的起算点晚于它的环节，请改起算点。`,
  'ticket.rule_soon': (details) =>
    $localize`:@@problems.ticketRules.soon:第 ${lineOf(details)}:line: 条时限的黄灯提前量（${details['soon'] ?? ''}:soon:）不小于时限（${details['amount'] ?? ''}:amount:），一开始就会是黄灯。`,
  'ticket.hours_unsound': ({ day }) =>
    day
      ? $localize`:@@problems.ticketRules.dayHours:${day}:day: 的工作时间要按先后写，不重叠，不过午夜。`
      : $localize`:@@problems.ticketRules.hours:工作时间要按先后写，不重叠，不过午夜，至少一段。`,
  'ticket.day_twice': ({ what }) => $localize`:@@problems.ticketRules.day:${what ?? ''}:day: 写了两次，请只留一行。`,
  'ticket.level_tells_nobody': (details) =>
    $localize`:@@problems.ticketRules.nobody:第 ${lineOf(details)}:line: 级提醒没有选择提醒谁。`,
  'ticket.level_twice': (details) =>
    $localize`:@@problems.ticketRules.level:第 ${lineOf(details)}:line: 级提醒的编号重复，请删去后重新增加。`,
  'ticket.keyword_twice': ({ what }) =>
    $localize`:@@problems.ticketRules.word:关键词“${what ?? ''}:word:”写了两次，一个词只对应一个单位。`,
} satisfies Record<string, Sentence>;
