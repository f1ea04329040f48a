import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { run } from '../workspace/processes.mjs';
import { ROOT } from '../workspace/root.mjs';
import { plant } from './planted.mjs';

const SOUND = {
  'libs/domain/src/shared/day.ts': 'export type Day = string;\nexport const firstDay: Day = "2025-01-01";\n',
  'libs/domain/src/tickets/due.ts': 'import { firstDay } from "../shared/day";\nexport const due = firstDay;\n',
  'libs/contract/src/tickets/ticket.ts':
    'import type { Day } from "@yanzhen/domain/shared/day";\nexport interface Ticket { day: Day }\n',
  'apps/api/src/platform/clock.ts': 'export class Clock {}\n',
  'apps/api/src/platform/database/database.ts':
    'import { DataSource } from "typeorm";\nexport const open = DataSource;\n',
  'apps/api/src/identity/index.ts': 'export const who = 1;\n',
  'apps/api/src/audit/index.ts': 'import { Clock } from "../platform/clock";\nexport const log = Clock;\n',
  'apps/api/src/registry/enterprise.entity.ts':
    'import { Entity } from "typeorm";\nexport const Enterprise = Entity;\n',
  'apps/api/src/registry/enterprise.service.ts':
    'import { log } from "../audit";\nimport { Enterprise } from "./enterprise.entity";\nexport const all = [log, Enterprise];\n',
  'apps/api/src/registry/index.ts': 'export { all } from "./enterprise.service";\n',
  'apps/api/src/tickets/index.ts':
    'import { all } from "../registry";\nimport { due } from "@yanzhen/domain/tickets/due";\nexport const tickets = [all, due];\n',
  'apps/api/src/goals/index.ts': 'import { tickets } from "../tickets";\nexport const goals = tickets;\n',
  'apps/api/src/ladder/index.ts': 'export const titles = 1;\n',
  'apps/api/src/app.module.ts':
    'import { goals } from "./goals";\nimport { Enterprise } from "./registry/enterprise.entity";\nexport const app = [goals, Enterprise];\n',
  'apps/web/src/app/shared/table.ts': 'export const table = 1;\n',
  'apps/web/src/app/shell/frame.ts': 'import { table } from "../shared/table";\nexport const frame = table;\n',
  'apps/web/src/app/registry/list-page.ts':
    'import { table } from "../shared/table";\nexport const listPage = table;\n',
  'apps/web/src/app/goals/board-page.ts': 'export const boardPage = 1;\n',
  'apps/web/src/app/app.routes.ts':
    'export const routes = [() => import("./registry/list-page"), () => import("./goals/board-page")];\n',
};

/** sentence · rule that must bite · the file that offends · what it says */
const OFFENCES = [
  [
    'platform knows no room',
    'api-platform-calls',
    'apps/api/src/platform/http/a.ts',
    'import { who } from "../../identity";\nexport default who;',
  ],
  [
    'audit does not call identity',
    'api-audit-calls',
    'apps/api/src/audit/b.ts',
    'import { who } from "../identity";\nexport default who;',
  ],
  [
    'registry does not call tickets',
    'api-registry-calls',
    'apps/api/src/registry/c.ts',
    'import type { tickets } from "../tickets";\nexport type T = typeof tickets;',
  ],
  [
    'tickets does not call ladder',
    'api-tickets-calls',
    'apps/api/src/tickets/d.ts',
    'import { titles } from "../ladder";\nexport default titles;',
  ],
  [
    'ladder does not call goals',
    'api-ladder-calls',
    'apps/api/src/ladder/e.ts',
    'import { goals } from "../goals";\nexport default goals;',
  ],
  [
    'a room is entered by its door',
    'api-registry-door',
    'apps/api/src/goals/f.ts',
    'import { all } from "../registry/enterprise.service";\nexport default all;',
  ],
  [
    'rows stay in their room',
    'rows-stay-in-their-room',
    'apps/api/src/liaison/g.ts',
    'import { Enterprise } from "../registry/enterprise.entity";\nexport default Enterprise;',
  ],
  [
    'a new room is named first',
    'api-rooms-are-named',
    'apps/api/src/cli.ts',
    'import { wind } from "./weather/index";\nexport default wind;',
  ],
  [
    'a service speaks no SQL',
    'typeorm-stays-in-repositories',
    'apps/api/src/credit/credit.service.ts',
    'import { In } from "typeorm";\nexport default In;',
  ],
  [
    'the domain reads no files',
    'domain-is-pure',
    'libs/domain/src/goals/h.ts',
    'import { readFileSync } from "node:fs";\nexport default readFileSync;',
  ],
  [
    'the domain uses no package',
    'domain-is-pure',
    'libs/domain/src/goals/i.ts',
    'import { map } from "rxjs";\nexport default map;',
  ],
  [
    'the contract uses no package',
    'contract-is-thin',
    'libs/contract/src/goals/j.ts',
    'import type { Observable } from "rxjs";\nexport type O = Observable<1>;',
  ],
  [
    'the contract takes types only',
    'contract-takes-types-only',
    'libs/contract/src/goals/k.ts',
    'import { firstDay } from "@yanzhen/domain/shared/day";\nexport type F = typeof firstDay;',
  ],
  [
    'the web never imports the API',
    'web-never-api',
    'apps/web/src/app/goals/l.ts',
    'import type { who } from "../../../../api/src/identity";\nexport type W = typeof who;',
  ],
  [
    'the API never imports the web',
    'api-never-web',
    'apps/api/src/goals/m.ts',
    'import { table } from "../../../web/src/app/shared/table";\nexport default table;',
  ],
  [
    'one web room never imports another',
    'web-rooms-apart',
    'apps/web/src/app/goals/n.ts',
    'import { listPage } from "../registry/list-page";\nexport default listPage;',
  ],
  [
    'the shared folder of the web knows no room',
    'web-rooms-apart',
    'apps/web/src/app/shared/o.ts',
    'import { boardPage } from "../goals/board-page";\nexport default boardPage;',
  ],
  [
    'the shell knows no room',
    'web-rooms-apart',
    'apps/web/src/app/shell/p.ts',
    'import { boardPage } from "../goals/board-page";\nexport default boardPage;',
  ],
  [
    'nobody goes in a circle',
    'no-circles',
    'libs/domain/src/credit/q.ts',
    'import { r } from "./r";\nexport const q = () => r;',
  ],
  [
    'an import leads somewhere',
    'no-dead-ends',
    'apps/api/src/goals/s.ts',
    'import { lost } from "./lost";\nexport default lost;',
  ],
];

const ACCOMPLICES = {
  'apps/api/src/weather/index.ts': 'export const wind = 1;\n',
  'libs/domain/src/credit/r.ts': 'import { q } from "./q";\nexport const r = () => q;\n',
};

async function violations(copy) {
  const cruise = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruise, '--config', 'tools/boundaries.cjs', '--output-type', 'json', 'apps', 'libs'];
  const { output } = await run(process.execPath, args, { cwd: copy, timeoutSeconds: 60 });
  const { summary } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}

describe('the walls between rooms', () => {
  let planted;
  before(async () => {
    const offences = Object.fromEntries(OFFENCES.map(([, , file, text]) => [file, `${text}\n`]));
    planted = await violations(plant({ ...SOUND, ...ACCOMPLICES, ...offences }));
  });

  it('a sound house passes', async () => assert.deepEqual(await violations(plant(SOUND)), []));

  for (const [sentence, rule, file] of OFFENCES) {
    it(sentence, () => assert.ok(planted.includes(`${rule} ${file}`), `${rule} said nothing of ${file}`));
  }

  it('nobody is accused but the offenders', () => {
    const offenders = [...OFFENCES.map(([, , file]) => file), ...Object.keys(ACCOMPLICES)];
    assert.deepEqual(
      planted.filter((line) => !offenders.includes(line.split(' ')[1])),
      [],
    );
  });
});
