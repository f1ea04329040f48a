/**
 * Lets the house live at another moment: only the date is faked, timers run on. Sign-ins of before may have run out by then, so
 * people sign in after it.
 */
export function livingAt(instant: string): void {
  jest.useFakeTimers({
    now: new Date(instant),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}
