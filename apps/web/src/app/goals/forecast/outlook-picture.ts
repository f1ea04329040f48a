import type { Forecast } from '@yanzhen/contract/goals/forecast';
import type { ChartColours } from '../../shared/chart/colours';

export const OUTLOOK_SIZE = { width: 900, height: 90 } as const;

/** The band against the number to reach, as a drawing of its own. `at` places enterprises, in percent. */
export function outlookPicture(
  { registered, total, needed }: Forecast,
  words: string,
  at: (enterprises: number) => number,
  { series1, series2, line, text, late }: ChartColours,
): string {
  const x = (enterprises: number): number => (at(enterprises) / 100) * OUTLOOK_SIZE.width;
  const box = (from: number, to: number, fill: string, opacity = 1): string =>
    `<rect x="${x(from)}" width="${Math.max(0, x(to) - x(from))}" height="34" fill="${fill}" fill-opacity="${opacity}"/>`;
  const mark = (place: number, fill: string): string =>
    `<rect x="${x(place) - 2}" width="4" height="34" fill="${fill}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${OUTLOOK_SIZE.width}" height="${OUTLOOK_SIZE.height}">` +
    `<rect width="100%" height="34" fill="none" stroke="${line}"/>${box(0, registered, series1)}` +
    `${box(total.low, total.high, series2, 0.55)}${mark(total.point, text)}${needed === null ? '' : mark(needed, late)}` +
    `<text y="66" font-size="15" fill="${text}">${words}</text></svg>`
  );
}
