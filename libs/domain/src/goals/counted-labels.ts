import { LABEL_GOALS, type LabelGoal } from '../ladder/label/label-kind';
import type { Target } from './targets';

type Counted = Pick<Target, 'code' | 'how' | 'yearly'>;

/** Labels valid on a day, or new in a span of days. */
export type LabelsCounted = { readonly asOf: string } | { readonly from: string; readonly to: string };

export const isLabelGoal = (code: string): code is LabelGoal => LABEL_GOALS.some((goal) => goal === code);

/** Goals that are not left to a person alone: rows of an older day may still say that they are. */
export const isCounted = ({ code, how }: Pick<Counted, 'code' | 'how'>): boolean =>
  how === 'counted' || isLabelGoal(code);

/** A goal for each year counts what is new in the year up to the day; another one what is valid on the day. */
export const labelsCounted = ({ yearly }: Pick<Counted, 'yearly'>, asOf: string): LabelsCounted =>
  yearly ? { from: `${asOf.slice(0, 4)}-01-01`, to: asOf } : { asOf };
