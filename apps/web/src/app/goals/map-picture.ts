import type { ChartColours } from '../shared/chart/colours';

export interface PictureTile {
  readonly name: string;
  readonly count: number;
  readonly row: number;
  readonly column: number;
  /** Percent of the series' colour. */
  readonly depth: number;
}

const [WIDE, HIGH, GAP] = [116, 74, 8];
export const MAP_SIZE = { width: 5 * (WIDE + GAP), height: 4 * (HIGH + GAP) } as const;

/** The tiles as a drawing of its own. */
export function mapPicture(tiles: readonly PictureTile[], series: string, { text, line }: ChartColours): string {
  const boxes = tiles.map(({ name, count, row, column, depth }) => {
    const [x, y] = [(column - 1) * (WIDE + GAP), (row - 1) * (HIGH + GAP)];
    const middle = x + WIDE / 2;
    return (
      `<rect x="${x}" y="${y}" width="${WIDE}" height="${HIGH}" rx="8" fill="${series}" fill-opacity="${depth / 100}" stroke="${line}"/>` +
      `<text x="${middle}" y="${y + 28}" text-anchor="middle" font-size="13" fill="${text}">${name}</text>` +
      `<text x="${middle}" y="${y + 55}" text-anchor="middle" font-size="20" font-weight="600" fill="${text}">${count}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${MAP_SIZE.width}" height="${MAP_SIZE.height}">${boxes.join('')}</svg>`;
}
