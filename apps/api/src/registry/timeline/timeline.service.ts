import { Injectable } from '@nestjs/common';
import type { TimelineRow } from '@yanzhen/contract/registry/attachments';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { AuditHistory, type PastAct } from '../../audit';
import { EnterpriseRepository } from '../enterprise/enterprise.repository';
import { Happenings } from '../happenings';

const SHOWN = 200;
/** Looking is no event in an enterprise's life. */
const LOOKING = 'registry.enterprise.unmask';

/** An enterprise's history: the audit trail of its own rows, and what other rooms know. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly enterprises: EnterpriseRepository,
    private readonly history: AuditHistory,
    private readonly happenings: Happenings,
  ) {}

  async of(reader: Reader, enterpriseId: number): Promise<TimelineRow[]> {
    await this.enterprises.mustFind(reader, enterpriseId);
    const acts = await this.history.of('enterprise', enterpriseId, SHOWN);
    const own = acts.filter(({ act }) => act !== LOOKING).map((act) => toTimelineRow(act, reader));
    const others = await this.happenings.of(reader, enterpriseId);
    return [...own, ...others].sort((a, b) => b.at.localeCompare(a.at)).slice(0, SHOWN);
  }
}

const toTimelineRow = (act: PastAct, reader: Reader): TimelineRow => ({
  id: `audit-${act.id}`,
  at: act.at.toISOString(),
  room: act.act.split('.')[0] ?? '',
  act: act.act,
  // An enterprise learns what was done, not which official did it.
  by: reader.role === 'enterprise' && act.role !== 'enterprise' ? '' : act.by,
  text: textOf(act),
  fields: [...new Set([...Object.keys(act.before ?? {}), ...Object.keys(act.after ?? {})])].filter(
    (key) => !NAMED.some((known) => known === key),
  ),
});

/** What names the thing itself: shown as it stands in any language. */
const NAMED = ['id', 'enterpriseId', 'version', 'fileName', 'year', 'years', 'suspect', 'lastImport'] as const;

function textOf({ before, after }: PastAct): string {
  const told = { ...before, ...after };
  const named = [told['years'] ?? told['year'], told['fileName']].flat();
  return named.filter((part) => typeof part === 'string' || typeof part === 'number').join(' · ');
}
