/**
 * The map of rooms, read by dependency-cruiser: `npm run check`. The house is described in README.md.
 *
 * A room of the API is entered by its door (`<room>/index.ts`) and may call only the rooms named here.
 */
const SERVING = ['identity', 'audit', 'notifications', 'calendar', 'exchange', 'files', 'platform'];

const MAY_CALL = {
  platform: [],
  identity: ['platform'],
  audit: ['platform'],
  notifications: ['identity', 'audit', 'platform'],
  calendar: ['notifications', 'platform'],
  exchange: ['identity', 'audit', 'platform'],
  files: ['exchange', 'identity', 'audit', 'platform'],
  registry: SERVING,
  credit: ['registry', ...SERVING],
  liaison: ['registry', ...SERVING],
  tickets: ['registry', ...SERVING],
  ladder: ['registry', 'credit', ...SERVING],
  goals: ['registry', 'ladder', 'liaison', 'tickets', ...SERVING],
  demo: ['registry', 'credit', 'ladder', 'liaison', 'tickets', ...SERVING],
};

const ROOMS = Object.keys(MAY_CALL);
const API = '^apps/api/src/';
const TEST = '\\.(int-)?spec\\.ts$';
const any = (names) => `(?:${names.join('|')})`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const calls = ROOMS.map((room) =>
  rule(
    `api-${room}-calls`,
    `${room} may call: ${MAY_CALL[room].join(', ') || 'no other room'}. The table is at the top of tools/boundaries.cjs.`,
    { path: `${API}${room}/`, pathNot: TEST },
    { path: `${API}${any(ROOMS)}/`, pathNot: `${API}${any([room, ...MAY_CALL[room]])}/` },
  ),
);

// Platform has no single door: each of its folders offers one thing (database, http, jobs, clock …).
const doors = ROOMS.filter((room) => room !== 'platform').map((room) =>
  rule(
    `api-${room}-door`,
    `${room} is entered through its index.ts only.`,
    { path: API, pathNot: [`${API}${room}/`, `${API}(?:app\\.module|cli)\\.ts$`] },
    { path: `${API}${room}/`, pathNot: `${API}${room}/index\\.ts$` },
  ),
);

const walls = [
  rule(
    'api-rooms-are-named',
    'A new room is written into MAY_CALL first, so that everybody sees whom it calls.',
    {},
    { path: `${API}[^/]+/`, pathNot: `${API}${any(ROOMS)}/` },
  ),
  rule(
    'typeorm-stays-in-repositories',
    'TypeORM is imported by entities, repositories and platform/database (with its migrations) only.',
    { path: API, pathNot: ['\\.(entity|repository)\\.ts$', `${API}platform/database/`] },
    { path: ['^typeorm', 'node_modules/typeorm/'] },
  ),
  rule(
    'rows-stay-in-their-room',
    'Another room holds rows by id: entities and repositories are not imported across rooms.',
    { path: `${API}([^/]+)/`, pathNot: `${API}platform/` },
    { path: `${API}[^/]+/.+\\.(entity|repository)\\.ts$`, pathNot: [`${API}$1/`, `${API}platform/`] },
  ),
  rule(
    'domain-is-pure',
    'libs/domain imports only itself.',
    { path: '^libs/domain/src/', pathNot: '\\.spec\\.ts$' },
    { pathNot: '^libs/domain/src/' },
  ),
  rule(
    'contract-is-thin',
    'libs/contract imports only itself and types of libs/domain.',
    { path: '^libs/contract/src/' },
    { pathNot: '^libs/(contract|domain)/src/' },
  ),
  rule(
    'contract-takes-types-only',
    'libs/contract takes nothing from libs/domain that exists at run time.',
    { path: '^libs/contract/src/' },
    { path: '^libs/domain/src/', dependencyTypesNot: ['type-only'] },
  ),
  rule('web-never-api', 'The web never imports the API.', { path: '^apps/web/' }, { path: '^apps/api/' }),
  rule('api-never-web', 'The API never imports the web.', { path: '^apps/api/' }, { path: '^apps/web/' }),
  rule(
    'web-rooms-apart',
    'One web room never imports another; what they share lives in app/shared. Only app.routes.ts and app.config.ts know the rooms.',
    { path: '^apps/web/src/app/([^/]+)/' },
    { path: '^apps/web/src/app/[^/]+/', pathNot: ['^apps/web/src/app/$1/', '^apps/web/src/app/shared/'] },
  ),
  rule('no-circles', 'Nobody goes in a circle.', {}, { circular: true }),
  rule(
    'no-dead-ends',
    'An import that leads nowhere.',
    {},
    { couldNotResolve: true, pathNot: ['^node:', '^virtual:'] },
  ),
];

module.exports = {
  forbidden: [...calls, ...doors, ...walls],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|tmp|coverage)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    moduleSystems: ['es6', 'cjs'],
  },
};
