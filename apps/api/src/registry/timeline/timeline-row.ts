import type { TimelineRow } from '@yanzhen/contract/registry/attachments';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { PastAct } from '../../audit';

/** A recorded act as a line of the timeline; `text` names the thing in any language. */
export const timelineRow = (act: PastAct, reader: Reader, text: string): TimelineRow => ({
  id: `audit-${act.id}`,
  at: act.at.toISOString(),
  room: act.act.split('.')[0] ?? '',
  act: act.act,
  // An enterprise learns what was done, not which official did it.
  by: reader.role === 'enterprise' && act.role !== 'enterprise' ? '' : act.by,
  text,
  fields: [...new Set([...Object.keys(act.before ?? {}), ...Object.keys(act.after ?? {})])].filter(
    (key) => !NAMED.some((known) => known === key),
  ),
});

/** What names the thing itself: shown as it stands in any language. */
const NAMED = ['id', 'enterpriseId', 'version', 'fileName', 'year', 'years', 'suspect', 'lastImport'] as const;
