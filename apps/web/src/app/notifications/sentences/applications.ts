import type { ApplicationState } from '@yanzhen/domain/ladder/application/application';
import type { Told } from './told';

const MOVED: Readonly<Partial<Record<ApplicationState, string>>> = {
  county_passed: $localize`:@@notifications.moved.county:县区审核通过，已转市级审核`,
  city_passed: $localize`:@@notifications.moved.city:市级审核通过，待公示`,
  publicity: $localize`:@@notifications.moved.publicity:已列入公示`,
  recommended: $localize`:@@notifications.moved.recommended:公示结束，已推荐上报`,
  recognised: $localize`:@@notifications.moved.recognised:已获认定`,
  not_recognised: $localize`:@@notifications.moved.notRecognised:未获认定`,
};

const moved = (state: unknown): string => MOVED[state as ApplicationState] ?? String(state);

export const APPLICATION_NEWS = {
  'application.submitted': ({ name, round }) =>
    $localize`:@@notifications.apply.submitted:${name}:name:提交了“${round}:round:”申报，请审核`,
  'application.for_city': ({ name, round }) =>
    $localize`:@@notifications.apply.forCity:${name}:name:的“${round}:round:”申报已通过县区审核，请市级审核`,
  'application.proposed': ({ name, round }) =>
    $localize`:@@notifications.apply.proposed:${name}:name:的“${round}:round:”申报已有初审意见，请另一位同事复核`,
  'application.returned': ({ name, round }) =>
    $localize`:@@notifications.apply.returned:${name}:name:的“${round}:round:”申报被退回修改，请查看理由`,
  'application.rejected': ({ name, round }) =>
    $localize`:@@notifications.apply.rejected:${name}:name:的“${round}:round:”申报未通过，请查看理由`,
  'application.moved': ({ name, round, state }) =>
    $localize`:@@notifications.apply.moved:${name}:name:的“${round}:round:”申报：${moved(state)}:state:`,
  'application.assigned': ({ name, round }) =>
    $localize`:@@notifications.apply.assigned:请您审核${name}:name:的“${round}:round:”申报`,
  'application.objection': ({ title }) =>
    $localize`:@@notifications.apply.objection:收到对《${title}:title:》的异议，请核查答复`,
  'application.eligible': ({ round, closesOn }) =>
    $localize`:@@notifications.apply.eligible:按现有数据，贵企业达到“${round}:round:”的条件，尚未申报，${closesOn}:day: 截止`,
  'application.closing': ({ round, closesOn }) =>
    $localize`:@@notifications.apply.closing:“${round}:round:”申报还没有提交，${closesOn}:day: 截止`,
  'application.review_due': ({ round, count, day }) =>
    $localize`:@@notifications.apply.reviewDue:“${round}:round:”有 ${count}:count: 家申报待您审核，${day}:day: 前完成`,
} satisfies Record<string, Told>;
