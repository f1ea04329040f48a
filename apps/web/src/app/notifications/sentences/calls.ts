import type { Told } from './told';

export const CALL_NEWS = {
  'call.freeze_wanted': ({ name }) =>
    $localize`:@@notifications.call.freeze:“${name}:name:”的排序已提请定稿，请另一位同事核对确认`,
  'flag.proposed': ({ name }) => $localize`:@@notifications.flag.proposed:${name}:name:有新的支持标识待另一位同事审定`,
  'flag.ground_fell': () => $localize`:@@notifications.flag.fell:有企业被列入名单，其白名单或正面清单标识请核实去留`,
} satisfies Record<string, Told>;
