import { fixedPoint, shifted } from '../../shared/fixed-point';
import { foldBlanks } from '../../shared/folded-text';

/** A score in whole ten-thousandths of a point: comparing and subtracting never drifts. */
export type Points = number;

export const POINTS = { decimals: 4, most: 10_000 } as const;

const ONE = 10 ** POINTS.decimals;

/** Null for what is no plain number from 0 to the most, or has more decimals than are kept: nothing is rounded. */
export function readPoints(text: string): Points | null {
  const number = fixedPoint(foldBlanks(text));
  if (!number || number.units < 0n || number.scale > POINTS.decimals) return null;
  const points = shifted(number, 0, POINTS.decimals).units;
  return points <= BigInt(POINTS.most) * BigInt(ONE) ? Number(points) : null;
}

/** As people write it: `92.5`, without idle zeros. */
export function pointsText(points: Points): string {
  const fraction = String(points % ONE).padStart(POINTS.decimals, '0').replace(/0+$/, ''); // prettier-ignore
  return `${Math.trunc(points / ONE)}${fraction && `.${fraction}`}`;
}
