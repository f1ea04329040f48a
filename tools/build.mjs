/** `npm run build`: dist/api and dist/web, ready for `node dist/api/main.mjs`. */
import { ensureInstalled } from './workspace/install.mjs';
import { ensureBuilt } from './workspace/builds.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
