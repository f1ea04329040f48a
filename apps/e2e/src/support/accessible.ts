import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What WCAG 2 A and AA forbid on the page once it stands still, one line each; nothing for a page that everybody can use. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const judged = await page.evaluate(judge, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  return judged.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => String(target))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

/**
 * Runs in the page. What is still fading has not its own colours yet, so nothing counts that was judged while something came or went:
 * a message that appears in the middle is waited for, and the page judged again. A line that runs for ever is not waited for.
 */
const judge = async (rules: string[]): Promise<axe.Result[]> => {
  const { axe: checker } = globalThis as unknown as { axe: typeof axe };
  const moving = (): Animation[] =>
    document
      .getAnimations()
      .filter((one) => one.playState === 'running' && Number.isFinite(one.effect?.getComputedTiming().endTime));
  const stands = async (): Promise<void> => {
    while (moving().length > 0) await Promise.allSettled(moving().map(({ finished }) => finished));
  };
  const starts = ['animationstart', 'transitionrun'] as const;
  for (;;) {
    await stands();
    let moved = false;
    const note = (): void => void (moved = true);
    for (const name of starts) document.addEventListener(name, note, true);
    const { violations } = await checker.run(document, { runOnly: rules });
    for (const name of starts) document.removeEventListener(name, note, true);
    if (!moved || violations.length === 0) return violations;
  }
};

/** What a thumb can miss: buttons and links that stand alone, not in a sentence, on less than 44 px (WCAG 2.1, 2.5.5). A switch has a larger target of its own. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('main button:not(.mdc-switch), main a'))
      .filter((one) => one.offsetParent !== null && one.closest('p') === null)
      .map((one) => ({ name: one.ariaLabel ?? one.textContent.trim(), height: one.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && Math.round(height) < 44)
      .map(({ name, height }) => `${name}: ${Math.round(height)} px`),
  );
