import { inject, type Signal, signal } from '@angular/core';
import { Notice } from './notice';

export interface OneAtATime {
  readonly busy: Signal<boolean>;
  readonly doing: (work: () => Promise<unknown>) => Promise<void>;
}

/**
 * Acts of a page that have no form, made where a component is: a second press meanwhile does nothing, what went wrong is told at the
 * foot, and `after` shows what is then, because somebody else may have been faster.
 */
export function oneAtATime(after: () => void): OneAtATime {
  const notice = inject(Notice);
  const busy = signal(false);
  const doing = async (work: () => Promise<unknown>): Promise<void> => {
    if (busy()) return;
    busy.set(true);
    try {
      await work();
    } catch (error) {
      notice.problem(error);
    } finally {
      busy.set(false);
      after();
    }
  };
  return { busy: busy.asReadonly(), doing };
}
