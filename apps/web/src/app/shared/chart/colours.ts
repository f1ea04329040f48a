const NAMES = {
  text: '--mat-sys-on-surface',
  muted: '--mat-sys-on-surface-variant',
  line: '--mat-sys-outline-variant',
  sheet: '--app-sheet',
  primary: '--mat-sys-primary',
  late: '--app-late',
  soon: '--app-soon',
  fine: '--app-fine',
  series1: '--app-series-1',
  series2: '--app-series-2',
  series3: '--app-series-3',
  series4: '--app-series-4',
} as const;

/** The theme's colours as the browser computes them now: a chart cannot read CSS variables itself. */
export type ChartColours = Readonly<Record<keyof typeof NAMES, string>>;

export function coloursAt(element: HTMLElement): ChartColours {
  const probe = element.appendChild(document.createElement('i'));
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(Object.entries(NAMES).map(([key, name]) => [key, read(name)]));
  probe.remove();
  return colours as unknown as ChartColours;
}
