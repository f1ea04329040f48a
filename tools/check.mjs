/** `npm run check`: the fast static part of `npm test`. */
import { runParts } from './parts/part.mjs';
import { newReport } from './parts/reporting.mjs';
import { newServices } from './parts/services.mjs';
import { STATIC_PARTS } from './parts/static-parts.mjs';
import { ensureInstalled } from './workspace/install.mjs';

await ensureInstalled();
const report = newReport();
await runParts(STATIC_PARTS, newServices(), report.add);
process.exit(report.finish());
