import { isDay } from '@yanzhen/domain/shared/calendar-day';
import { ValidateBy } from 'class-validator';

/** A day that exists, `YYYY-MM-DD`. */
export const IsExistingDay = () =>
  ValidateBy({
    name: 'isExistingDay',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isDay(value),
      defaultMessage: () => '$property must be a day, YYYY-MM-DD',
    },
  });
