/**
 * Each language has a service worker of its own. The configuration, written once, keeps the Chinese one (at `/`) away from the pages of the
 * others; Angular copies that into every language, where it would keep a worker away from its own pages.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a worker below `/language` may answer: everything but what is shut for all, its own pages included. */
export const withOwnPages = (manifest, language) => ({
  ...manifest,
  navigationUrls: manifest.navigationUrls.filter(
    ({ positive, regex }) => positive || !new RegExp(regex).test(`/${language}/`) || new RegExp(regex).test('/other/'),
  ),
});

export function openOwnPages(browser) {
  for (const language of readdirSync(browser)) {
    const file = join(browser, language, 'ngsw.json');
    if (!existsSync(file)) continue;
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(withOwnPages(manifest, language), null, 2));
  }
}
