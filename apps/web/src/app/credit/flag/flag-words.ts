import type { FlagRow } from '@yanzhen/contract/credit/flag';
import type { FlagTone, FlagUse } from '@yanzhen/domain/credit/flag/flag';
import type { FlagPhase } from '@yanzhen/domain/credit/flag/given';

export const USES: Readonly<Record<FlagUse, string>> = {
  project: $localize`:@@flags.use.project:项目申报`,
  funding: $localize`:@@flags.use.funding:资金扶持`,
  financing: $localize`:@@flags.use.financing:融资服务`,
  white_list: $localize`:@@flags.use.whiteList:银行白名单`,
  green_list: $localize`:@@flags.use.greenList:环保正面清单`,
  main_bank: $localize`:@@flags.use.mainBank:主办银行`,
};

export const TONES: Readonly<Record<FlagTone, string>> = {
  favour: $localize`:@@flags.tone.favour:优先支持`,
  caution: $localize`:@@flags.tone.caution:处罚提示（不否决）`,
};

/** A bank is a relation, a list is a list: only the three uses of the policy speak of priority. */
export function flagWords(use: FlagUse, tone: FlagTone): string {
  if (use === 'main_bank') return $localize`:@@flags.said.bank:主办银行`;
  if (use === 'white_list' || use === 'green_list') return $localize`:@@flags.said.listed:在列`;
  return TONES[tone];
}

export const toneLooks = (use: FlagUse, tone: FlagTone): string =>
  use === 'main_bank' ? 'chip' : tone === 'favour' ? 'chip fine' : 'chip soon';

const PHASES: Readonly<Record<FlagPhase, string>> = {
  waiting: $localize`:@@flags.phase.waiting:待审定`,
  coming: $localize`:@@flags.phase.coming:未到起始日`,
  active: $localize`:@@flags.phase.active:有效`,
  over: $localize`:@@flags.phase.over:已到期`,
  refused: $localize`:@@flags.phase.refused:未同意`,
  revoked: $localize`:@@flags.phase.revoked:已撤销`,
};

export const phaseWords = ({ phase, groundFellOn }: FlagRow): string =>
  phase === 'active' && groundFellOn !== null ? $localize`:@@flags.phase.due:依据消失，待核实` : PHASES[phase];

export const phaseLooks = ({ phase, groundFellOn }: FlagRow): string =>
  phase === 'waiting' || (phase === 'active' && groundFellOn !== null) ? 'chip soon' : phase === 'active' ? 'chip fine' : 'chip'; // prettier-ignore
