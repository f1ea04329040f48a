import { Injectable } from '@nestjs/common';
import type { TimelineRow } from '@yanzhen/contract/registry/attachments';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { AuditHistory, type PastAct } from '../../audit';
import { EnterpriseRepository } from '../enterprise/enterprise.repository';
import { Happenings } from '../happenings';
import { timelineRow } from './timeline-row';

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
    const acts = await this.history.of('enterprise', [enterpriseId], SHOWN);
    const own = acts.filter(({ act }) => act !== LOOKING).map((act) => timelineRow(act, reader, textOf(act)));
    const others = await this.happenings.of(reader, enterpriseId);
    return [...own, ...others].sort((a, b) => b.at.localeCompare(a.at)).slice(0, SHOWN);
  }
}

function textOf({ before, after }: PastAct): string {
  const told = { ...before, ...after };
  const named = [told['years'] ?? told['year'], told['fileName']].flat();
  return named.filter((part) => typeof part === 'string' || typeof part === 'number').join(' · ');
}
