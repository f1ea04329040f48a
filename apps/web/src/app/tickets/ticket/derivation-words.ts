import type { TicketClockRow } from '@yanzhen/contract/tickets/ticket';
import type { CountedLeg } from '@yanzhen/domain/tickets/clock/leg';
import { formatInstant } from '../../shared/format/days';
import { timeWords } from '../words';
import { listed } from '../../shared/ladder-words/wording';

/** One line of the way to a due time. */
export interface DerivationLine {
  readonly label: string;
  readonly text: string;
}

/** How a due time came about, in the order in which a person would count it. */
export function derivationOf(clock: TicketClockRow): DerivationLine[] {
  const paused = clock.pauses.map(({ from, until }) =>
    until
      ? `${formatInstant(from)} – ${formatInstant(until)}`
      : $localize`:@@tickets.way.since:${formatInstant(from)}:from: 起`,
  );
  return [
    line($localize`:@@tickets.way.start:起算`, formatInstant(clock.startedAt)),
    ...clock.legs.flatMap(legLines),
    line($localize`:@@tickets.way.paused:暂停计时`, paused.join('；')),
    line($localize`:@@tickets.way.guessed:估算`, estimateOf(clock)),
    line(
      $localize`:@@tickets.way.end:截止`,
      clock.dueAt ? formatInstant(clock.dueAt) : $localize`:@@tickets.way.stands:暂停中，恢复后再算`,
    ),
  ].filter(({ text }) => text !== '');
}

function legLines(leg: CountedLeg): DerivationLine[] {
  const label = leg.why === 'limit' ? $localize`:@@tickets.way.limit:时限` : $localize`:@@tickets.way.more:延期`;
  return [
    line(label, timeWords(leg.unit, leg.amount)),
    line($localize`:@@tickets.way.counted:计入`, leg.unit === 'hours' ? '' : listed(leg.counted.map(dayWords(leg)))),
    line($localize`:@@tickets.way.skipped:跳过节假日`, spans(leg.holidays)),
    line($localize`:@@tickets.way.stood:暂停不计`, spans(leg.paused)),
  ];
}

const dayWords =
  ({ makeUp }: CountedLeg) =>
  ({ day, minutes }: CountedLeg['counted'][number]): string => {
    const worked = makeUp.includes(day) ? $localize`:@@tickets.way.makeUp:${short(day)}:day:（调休上班）` : short(day);
    return minutes === null ? worked : $localize`:@@tickets.way.minutes:${worked}:day: ${hours(minutes)}:hours: 小时`;
  };

const hours = (minutes: number): string => String(Math.round((minutes / 60) * 100) / 100);

const estimateOf = ({ legs }: TicketClockRow): string => {
  const years = [...new Set(legs.flatMap(({ guessed }) => guessed.map((day) => day.slice(0, 4))))];
  return years.length
    ? $localize`:@@tickets.way.estimate:${listed(years.map(String))}:years: 年放假安排未录入，时限为估算`
    : '';
};

const short = (day: string): string => day.slice(5);

/** `10-01…10-07` for days that follow each other. */
function spans(days: readonly string[]): string {
  const groups: string[][] = [];
  for (const day of days) {
    const last = groups.at(-1)?.at(-1);
    if (last && Date.parse(day) - Date.parse(last) <= 3 * 86_400_000) groups.at(-1)?.push(day);
    else groups.push([day]);
  }
  return listed(
    groups.map((group) =>
      group.length > 1 ? `${short(group[0] ?? '')}…${short(group.at(-1) ?? '')}` : short(group[0] ?? ''),
    ),
  );
}

const line = (label: string, text: string): DerivationLine => ({ label, text });
