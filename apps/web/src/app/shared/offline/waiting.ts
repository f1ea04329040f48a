import { Injectable, signal } from '@angular/core';

/** Why what waits is not on its way. */
export type Hindrance = 'no_signal' | 'signed_out';

/** What was written down on this device and has not reached the server: seen from every page. The room that sends it keeps it up to date. */
@Injectable({ providedIn: 'root' })
export class Waiting {
  readonly count = signal(0);
  readonly hindrance = signal<Hindrance | null>(null);
}
