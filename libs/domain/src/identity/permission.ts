import { type Role, ROLES } from './role';

const EVERYONE = ROLES;
const READERS = ['bureau', 'county', 'leader', 'liaison', 'enterprise'] as const;

/** Which role may do what. What a role sees of it is the business of each room's sight. */
export const PERMISSIONS = {
  'identity.self': EVERYONE,
  'identity.manage': ['admin'],
  'audit.read': ['auditor'],
  'notifications.read': EVERYONE,
  'calendar.read': EVERYONE,
  'calendar.write': ['admin'],
  'registry.read': READERS,
  'registry.write': ['bureau', 'county'],
  'registry.facts.write': ['bureau', 'county', 'liaison', 'enterprise'],
  'registry.merge': ['bureau'],
  'registry.unmask': ['bureau', 'county'],
  'registry.export': READERS,
  'title.read': READERS,
  'title.register': ['bureau'],
  'ladder.read': READERS,
  'ladder.reach': ['bureau', 'county'],
  'ladder.evaluate': ['bureau'],
  'ladder.whatif': ['bureau'],
  'ladder.rulebook.write': ['bureau'],
  'ladder.rulebook.publish': ['bureau'],
  'title.duty': ['bureau', 'county', 'enterprise'],
  'title.watch': ['bureau', 'county'],
  'pool.read': READERS,
  'pool.write': ['bureau', 'county'],
  'label.read': READERS,
  'label.write': ['bureau'],
  'application.read': ['bureau', 'county', 'enterprise'],
  'application.write': ['bureau', 'county', 'enterprise'],
  'application.review': ['bureau', 'county'],
  'round.write': ['bureau'],
  /** As much of the flags as the reader's task needs: `flagSight`. */
  'flag.read': ['bureau', 'county', 'enterprise'],
  'flag.list': ['bureau', 'county', 'department'],
  'flag.write': ['bureau', 'county'],
  'flag.decide': ['bureau'],
  'call.read': ['bureau'],
  'call.write': ['bureau'],
  'exchange.import': ['bureau', 'county'],
  'credit.read': ['bureau', 'county', 'leader', 'enterprise'],
  /** Many at once: overview and export. */
  'credit.watch': ['bureau', 'county', 'leader'],
  'credit.write': ['bureau', 'county'],
  'credit.appeal': ['enterprise'],
  'credit.decide': ['bureau'],
  /** How standing follows from records; published by a second person. */
  'credit.rules.write': ['bureau'],
  'credit.rules.publish': ['bureau'],
  'liaison.read': ['bureau', 'county', 'leader', 'liaison'],
  'liaison.assign': ['bureau', 'county'],
  'liaison.manage': ['bureau'],
  'liaison.visit': ['bureau', 'county', 'leader', 'liaison'],
  'liaison.verify': ['bureau', 'county'],
  'ticket.read': ['bureau', 'county', 'department', 'leader', 'liaison', 'enterprise', 'hotline'],
  'ticket.count': ['bureau', 'county', 'department'],
  'ticket.bring': ['bureau', 'enterprise', 'hotline'],
  'ticket.act': ['bureau', 'county', 'department', 'leader', 'enterprise'],
  'ticket.attach': ['bureau', 'county', 'department', 'enterprise', 'hotline'],
  /** Says whose a request is, what repeats what, and what has one cause. */
  'ticket.match': ['bureau'],
  /** One cause behind many requests: the bureau finds it, it and the department that leads it answer. */
  'common.read': ['bureau', 'county', 'department'],
  'common.write': ['bureau'],
  'common.answer': ['bureau', 'county', 'department'],
  /** What was learned from requests; words for answers. */
  'knowledge.read': ['bureau', 'county', 'department', 'leader', 'liaison'],
  'knowledge.write': ['bureau', 'county', 'department'],
  'hotline.manage': ['admin'],
  /** What the hotline was told and has received; sends again what was given up. */
  'hotline.watch': ['bureau', 'admin'],
  /** How time is counted, and who is told when it runs out. */
  'ticket.rules': ['bureau'],
  'goals.read': ['bureau', 'county', 'leader'],
  'goals.write': ['bureau'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export const permits = (role: Role, permission: Permission): boolean =>
  PERMISSIONS[permission].some((allowed) => allowed === role);

/** All that a role may do, for the page that decides which doors to show. */
export const permissionsOf = (role: Role): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => permits(role, permission));
