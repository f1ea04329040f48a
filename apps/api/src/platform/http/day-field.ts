import { isDay } from '@yanzhen/domain/shared/calendar-day';
import { ValidateBy } from 'class-validator';

/** Beyond them lie typing errors, and days that no longer compare as texts. */
const FIRST = '1900-01-01';
const LAST = '2999-12-31';

/** A day that exists, `YYYY-MM-DD`, of these centuries. */
export const IsDay = () =>
  ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isDay(value) && value >= FIRST && value <= LAST,
      defaultMessage: () => '$property must be a day, YYYY-MM-DD',
    },
  });
