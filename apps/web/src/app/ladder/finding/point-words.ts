import type { PointRange } from '@yanzhen/domain/ladder/evaluation/finding';
import { formatNumber } from '../../shared/format/numbers';

/** `15`, or `15–20` while something is unknown. */
export const pointsWords = ({ least, most }: PointRange): string =>
  least === most ? formatNumber(least) : `${formatNumber(least)}–${formatNumber(most)}`;
