import { CREDIT_STANDINGS } from '@yanzhen/domain/credit/standing';
import { standingName } from '../../shared/names';
import type { Told } from './told';

const named = (standing: unknown): string => {
  const known = CREDIT_STANDINGS.find((one) => one === standing);
  return known ? standingName(known) : String(standing);
};

export const CREDIT_NEWS = {
  'credit.standing_changed': ({ standing }) =>
    $localize`:@@notifications.credit.changed:贵企业的信用状况变为“${named(standing)}:standing:”，请查看原因`,
  'credit.appeal_made': ({ name, kind }) =>
    kind === 'repair'
      ? $localize`:@@notifications.credit.repair:${name ?? ''}:name:申请信用修复，请审核决定`
      : $localize`:@@notifications.credit.objection:${name ?? ''}:name:对信用记录提出异议，请核查决定`,
  'credit.appeal_decided': ({ kind, accepted }) => {
    if (kind === 'repair')
      return accepted
        ? $localize`:@@notifications.credit.repaired:贵企业的信用修复申请已通过`
        : $localize`:@@notifications.credit.notRepaired:贵企业的信用修复申请未通过，请查看理由`;
    return accepted
      ? $localize`:@@notifications.credit.upheld:贵企业对信用记录的异议成立，该记录不再计入`
      : $localize`:@@notifications.credit.notUpheld:贵企业对信用记录的异议不成立，请查看理由`;
  },
  'credit.rules_submitted': ({ no }) =>
    $localize`:@@notifications.credit.rules:信用状况规则第 ${no ?? ''}:no: 版已提请发布，请另一位同事核对`,
  'title.suspension_proposed': ({ name, document }) =>
    $localize`:@@notifications.credit.suspend:${name ?? ''}:name:被列入严重失信主体名单（${document ?? ''}:document:），建议暂停其有效称号，请核查处理`,
} satisfies Record<string, Told>;
