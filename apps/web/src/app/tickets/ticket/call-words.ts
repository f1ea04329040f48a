import type { CallsRow } from '@yanzhen/contract/tickets/ticket';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import type { ClosedAs } from '@yanzhen/domain/tickets/life/call-back';
import type { CallSample } from '@yanzhen/domain/tickets/life/sample';

export const closedAsWords = (as: ClosedAs): string =>
  as === 'not_reached'
    ? $localize`:@@tickets.calls.closedUnreached:回访未联系上`
    : $localize`:@@tickets.calls.closedSpared:未抽中回访，未经回访办结`;

/** Of a call that reached nobody, or of what was recorded after several. */
export const attemptWords = (act: TicketAct | 'receive', attempt: number): string =>
  act === 'not_reached'
    ? $localize`:@@tickets.calls.givenUp:共 ${attempt}:attempts: 次未接通`
    : $localize`:@@tickets.calls.attempt:第 ${attempt}:attempt: 次未接通`;

/** How many calls were in vain, and what that allows; null before the first. */
export function missedWords({ missed, least }: CallsRow): string | null {
  if (missed === 0) return null;
  return missed < least
    ? $localize`:@@tickets.calls.missed:第 ${missed}:missed: 次未接通，可以再打；满 ${least}:least: 次后可确认未联系上`
    : $localize`:@@tickets.calls.enough:第 ${missed}:missed: 次未接通，可以再打，也可以确认未联系上`;
}

/** Why a request is called back, or is not. */
export function sampleWords({ why, share, text, drawn }: CallSample): string {
  const how = $localize`:@@tickets.sample.how:抽签数 ${drawn}:drawn: 由“${text}:text:”的 SHA-256 前 8 位换算，抽查比例 ${share}:share:%`;
  switch (why) {
    case 'kind':
      return $localize`:@@tickets.sample.kind:这类诉求一律回访`;
    case 'urgent':
      return $localize`:@@tickets.sample.urgent:紧急诉求一律回访`;
    case 'supervised':
      return $localize`:@@tickets.sample.supervised:督办过的一律回访`;
    case 'everyone':
      return $localize`:@@tickets.sample.everyone:现在全部回访（抽查比例 100%）`;
    case 'drawn':
      return $localize`:@@tickets.sample.drawn:抽中回访：${how}:how:`;
    case 'not_drawn':
      return $localize`:@@tickets.sample.notDrawn:未抽中回访，可不经回访办结：${how}:how:`;
  }
}
