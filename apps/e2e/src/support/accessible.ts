import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What WCAG 2 A and AA forbid on the page once it stands still, one line each; nothing for a page that everybody can use. */
export async function barriers(page: Page): Promise<string[]> {
  await stands(page);
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return violations;
  });
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => String(target))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

/** What is still fading in has not its own colours yet; a line that runs for ever is not waited for. */
const stands = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished),
    ),
  );

/** What a thumb can miss: buttons and links that stand alone, not in a sentence, on less than 44 px (WCAG 2.1, 2.5.5). A switch has a larger target of its own. */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('main button:not(.mdc-switch), main a'))
      .filter((one) => one.offsetParent !== null && one.closest('p') === null)
      .map((one) => ({ name: one.ariaLabel ?? one.textContent.trim(), height: one.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && Math.round(height) < 44)
      .map(({ name, height }) => `${name}: ${Math.round(height)} px`),
  );
