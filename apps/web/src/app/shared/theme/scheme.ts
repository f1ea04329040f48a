import { computed, Injectable, signal } from '@angular/core';

export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const KEY = 'yanzhen.scheme';
const asksForDark = (): MediaQueryList | null =>
  typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;

const stored = (): Scheme => SCHEMES.find((scheme) => scheme === localStorage.getItem(KEY)) ?? 'system';

/** Before the first paint: `html[data-scheme]` decides `color-scheme` in styles.scss. */
export function applyStoredScheme(): void {
  document.documentElement.dataset['scheme'] = stored();
}

/** Light, dark, or as the device says; remembered on this device. */
@Injectable({ providedIn: 'root' })
export class ColourScheme {
  private readonly query = asksForDark();
  private readonly deviceIsDark = signal(this.query?.matches ?? false);
  private readonly choice = signal(stored());

  readonly chosen = this.choice.asReadonly();
  readonly dark = computed(() => (this.choice() === 'system' ? this.deviceIsDark() : this.choice() === 'dark'));

  constructor() {
    this.query?.addEventListener('change', (event) => this.deviceIsDark.set(event.matches));
  }

  choose(scheme: Scheme): void {
    localStorage.setItem(KEY, scheme);
    this.choice.set(scheme);
    applyStoredScheme();
  }
}
