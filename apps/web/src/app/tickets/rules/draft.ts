import { ADDRESSEES } from '@yanzhen/domain/tickets/addressee';
import type { HouseRules } from '@yanzhen/domain/tickets/rules/house-rules';
import { hoursText, keywordsText, otherDaysText, readHours, readKeywords, readOtherDays } from './typed-hours';

/** The rules while somebody edits them: what is typed as text stays text until it is read. */
export interface RulesDraft extends Pick<HouseRules, 'clocks' | 'settings' | 'levels' | 'confirmed'> {
  readonly hours: string;
  readonly otherDays: string;
  readonly keywords: string;
}

export const draftOf = ({
  clocks,
  settings,
  levels,
  confirmed,
  hours,
  otherDays,
  keywords,
}: HouseRules): RulesDraft => ({
  clocks,
  settings,
  levels,
  confirmed,
  hours: hoursText(hours),
  otherDays: otherDaysText(otherDays),
  keywords: keywordsText(keywords),
});

/** Where what was typed cannot be read, in a sentence. */
export type TypingProblems = Partial<Record<'hours' | 'otherDays' | 'keywords', string>>;

export function typingProblems({ hours, otherDays, keywords }: RulesDraft): TypingProblems {
  const [day, word] = [readOtherDays(otherDays).unread, readKeywords(keywords, ADDRESSEES).unread];
  return {
    ...(readHours(hours)
      ? {}
      : { hours: $localize`:@@ticketRules.hours.unread:请写成 08:30–12:00，14:30–18:00，按先后，不过午夜` }),
    ...(day === null
      ? {}
      : {
          otherDays: $localize`:@@ticketRules.days.unread:这一行没有读懂：${day}:line:（例：2026-12-31 08:30–12:00）`,
        }),
    ...(word === null
      ? {}
      : { keywords: $localize`:@@ticketRules.words.unread:这一行没有读懂：${word}:line:（例：招工 市人社局）` }),
  };
}

/** Only what can be read whole. */
export const readDraft = ({ hours, otherDays, keywords, ...rest }: RulesDraft): HouseRules => ({
  ...rest,
  hours: readHours(hours) ?? [],
  otherDays: readOtherDays(otherDays).rows,
  keywords: readKeywords(keywords, ADDRESSEES).rows,
});
