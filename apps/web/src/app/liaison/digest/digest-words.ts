import type { Digest } from '@yanzhen/contract/liaison/digest';
import { formatShare } from '../../shared/format/numbers';

/** The page in sentences, as somebody would read it out. */
export function digestSentences({ total, coverage, standing }: Digest): string[] {
  const share = formatShare(coverage.enterprises ? coverage.assigned / coverage.enterprises : null);
  return [
    $localize`:@@liaison.digest.visits:走访 ${total.visits}:visits: 次，涉及企业 ${total.enterprises}:enterprises: 家，其中首次走访 ${total.first}:first: 家；收集诉求 ${total.requests}:requests: 项，提出信息更正 ${total.corrections}:corrections: 条。`,
    $localize`:@@liaison.digest.promises:作出承诺 ${total.promises}:promises: 项，兑现 ${total.kept}:kept: 项，撤销 ${total.dropped}:dropped: 项；目前逾期未兑现 ${standing.promisesBroken}:broken: 项，三天内到期 ${standing.promisesDue}:due: 项。`,
    $localize`:@@liaison.digest.care:目前在营企业 ${coverage.enterprises}:enterprises: 家，有人包联 ${coverage.assigned}:assigned: 家（${share}:share:）；无包联领导 ${coverage.noLeader}:noLeader: 家，无首席服务员 ${coverage.noChief}:noChief: 家。`,
    $localize`:@@liaison.digest.late:目前从未走访 ${coverage.never}:never: 家，走访逾期 ${coverage.overdue}:overdue: 家，临近到期 ${coverage.soon}:soon: 家；未办结诉求 ${standing.requestsOpen}:waiting: 项，待核实更正 ${standing.correctionsOpen}:open: 条。`,
  ];
}
