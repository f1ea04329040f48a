import type { ApplicationState, Opinion, ReviewStage } from '@yanzhen/domain/ladder/application/application';
import type { ApplicationAct } from '@yanzhen/domain/ladder/application/life';
import type { RoundPhase } from '@yanzhen/domain/ladder/application/round';

const STATES: Readonly<Record<ApplicationState, string>> = {
  draft: $localize`:@@apply.state.draft:草稿`,
  submitted: $localize`:@@apply.state.submitted:待县区审核`,
  county_passed: $localize`:@@apply.state.countyPassed:待市级审核`,
  city_proposed: $localize`:@@apply.state.cityProposed:待市级复核`,
  city_passed: $localize`:@@apply.state.cityPassed:待公示`,
  publicity: $localize`:@@apply.state.publicity:公示中`,
  recommended: $localize`:@@apply.state.recommended:已推荐`,
  recognised: $localize`:@@apply.state.recognised:已认定`,
  not_recognised: $localize`:@@apply.state.notRecognised:未认定`,
  returned: $localize`:@@apply.state.returned:退回修改`,
  rejected: $localize`:@@apply.state.rejected:不予通过`,
  withdrawn: $localize`:@@apply.state.withdrawn:已撤回`,
};

/** What the button says. */
const ACTS: Readonly<Record<ApplicationAct, string>> = {
  submit: $localize`:@@apply.act.submit:提交申报`,
  withdraw: $localize`:@@apply.act.withdraw:撤回申报`,
  county_pass: $localize`:@@apply.act.countyPass:县区审核通过`,
  county_return: $localize`:@@apply.act.countyReturn:退回企业修改`,
  county_reject: $localize`:@@apply.act.countyReject:县区不予通过`,
  city_return: $localize`:@@apply.act.cityReturn:退回修改`,
  city_propose: $localize`:@@apply.act.cityPropose:拟同意，送复核`,
  city_propose_reject: $localize`:@@apply.act.cityProposeReject:拟不予通过，送复核`,
  city_approve: $localize`:@@apply.act.cityApprove:复核同意通过`,
  city_approve_reject: $localize`:@@apply.act.cityApproveReject:复核同意不予通过`,
  city_disagree: $localize`:@@apply.act.cityDisagree:复核不同意，退回初审人`,
  publish: $localize`:@@apply.act.publish:列入公示`,
  uphold: $localize`:@@apply.act.uphold:异议成立，不予推荐`,
  recommend: $localize`:@@apply.act.recommend:推荐上报`,
  recognise: $localize`:@@apply.act.recognise:登记认定结果`,
  not_recognise: $localize`:@@apply.act.notRecognise:登记未获认定`,
  reopen: $localize`:@@apply.act.reopen:称号撤销，恢复为已推荐`,
};

const OPINIONS: Readonly<Record<Opinion, string>> = {
  confirm: $localize`:@@apply.opinion.confirm:确认`,
  doubt: $localize`:@@apply.opinion.doubt:存疑`,
  judge_met: $localize`:@@apply.opinion.judgeMet:认定达到`,
  judge_short: $localize`:@@apply.opinion.judgeShort:认定未达到`,
};

const STAGES: Readonly<Record<ReviewStage, string>> = {
  county: $localize`:@@apply.stage.county:县区审核`,
  city: $localize`:@@apply.stage.city:市级审核`,
};

const PHASES: Readonly<Record<RoundPhase, string>> = {
  coming: $localize`:@@apply.phase.coming:未开始`,
  open: $localize`:@@apply.phase.open:申报中`,
  grace: $localize`:@@apply.phase.grace:逾期补报期`,
  closed: $localize`:@@apply.phase.closed:已截止`,
};

export const stateWords = (state: ApplicationState): string => STATES[state];
export const actWords = (act: ApplicationAct | 'start'): string =>
  act === 'start' ? $localize`:@@apply.act.start:开始填报` : ACTS[act];
export const opinionWords = (opinion: Opinion): string => OPINIONS[opinion];
export const stageWords = (stage: ReviewStage): string => STAGES[stage];
export const phaseWords = (phase: RoundPhase): string => PHASES[phase];

/** Colour of a state's chip: good, waiting for somebody, bad, or none. */
export function stateTone(state: ApplicationState): string {
  if (['recognised', 'recommended', 'city_passed', 'publicity'].includes(state)) return 'fine';
  if (['rejected', 'not_recognised'].includes(state)) return 'late';
  return ['returned', 'submitted', 'county_passed', 'city_proposed'].includes(state) ? 'soon' : '';
}

export const phaseTone = (phase: RoundPhase): string => (phase === 'open' ? 'fine' : phase === 'grace' ? 'soon' : '');
