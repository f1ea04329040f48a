import { spanOf } from '@yanzhen/domain/liaison/span';
import { ValidateBy } from 'class-validator';

/** A year, quarter, month or week that exists. */
export const IsSpan = () =>
  ValidateBy({
    name: 'isSpan',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && spanOf(value) !== null,
      defaultMessage: () => '$property must be a year, quarter, month or week: 2026, 2026Q2, 2026-06, 2026-W24',
    },
  });
