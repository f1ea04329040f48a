import type { ProbableRepeat } from '@yanzhen/contract/tickets/repeats';
import { listed } from '../../shared/ladder-words/wording';

/** Why two could be the same matter. */
export const repeatWords = ({ sameEnterprise, samePhone, alike }: Omit<ProbableRepeat, 'ticket'>): string =>
  listed([
    ...(sameEnterprise ? [$localize`:@@tickets.repeats.firm:同一企业`] : []),
    ...(samePhone ? [$localize`:@@tickets.repeats.phone:同一电话`] : []),
    $localize`:@@tickets.repeats.alike:内容相似 ${alike}:percent:%`,
  ]);
