import type { Told } from './told';

export const CALL_NEWS = {
  'call.freeze_wanted': ({ name }) =>
    $localize`:@@notifications.call.freeze:“${name}:name:”的排序已提请定稿，请另一位同事核对确认`,
} satisfies Record<string, Told>;
