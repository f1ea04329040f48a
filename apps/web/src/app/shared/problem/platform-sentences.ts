import type { Sentence } from './sentence';

export const PLATFORM_SENTENCES = {
  'web.offline': () => $localize`:@@problems.offline:连不上服务器。请检查网络，然后重试；已填写的内容还在。`,
  'web.storage_full': () =>
    $localize`:@@problems.storageFull:这台设备的存储空间不够，刚才的内容没有存下。请删去几张照片或清理空间，再保存一次；已填写的内容还在页面上。`,
  'web.defect': () => $localize`:@@problems.defect:页面出了意外。请刷新后重试；仍不行请联系管理员。`,
  'input.invalid': () => $localize`:@@problems.inputInvalid:有内容没有通过检查，请按提示修改。`,
  'input.too_long': () => $localize`:@@problems.inputTooLong:有一项文字太长，没有保存。请缩短后再试。`,
  'page.cursor_unknown': () => $localize`:@@problems.cursor:这一页的位置已失效，请从第一页重新看起。`,
  'health.database_unreachable': () => $localize`:@@problems.database:数据库暂时连不上，请稍后再试。`,
  'idempotency.key_missing': () => $localize`:@@problems.keyMissing:请求不完整，请刷新页面后重试。`,
  'idempotency.in_progress': () => $localize`:@@problems.inProgress:同一份提交正在处理，请稍候再看结果。`,
  'idempotency.reused': () => $localize`:@@problems.keyReused:这份表单已经提交过别的内容，请刷新页面后再填。`,
  'platform.house_key_missing': () =>
    $localize`:@@problems.houseKey:服务器还没有设置 HOUSE_KEY，不能保存密钥；请运维人员按运行说明设置后重启。`,
} satisfies Record<string, Sentence>;
