import { FACT_MEANINGS } from '@yanzhen/domain/registry/annual-facts';
import { language } from '../language';
import type { Sentence } from './sentence';

const factName = (key: unknown): string => FACT_MEANINGS.find((fact) => fact.key === key)?.[language()] ?? '';

export const REGISTRY_SENTENCES = {
  'registry.enterprise_not_found': () => $localize`:@@problems.registry.gone:没有这家企业，或不在您的查看范围内。`,
  'registry.enterprise_merged': () => $localize`:@@problems.registry.merged:这家企业已并入另一家，不能再修改。`,
  'registry.unit_not_yours': () => $localize`:@@problems.registry.unit:只能登记本县区的企业。`,
  'registry.day_implausible': () => $localize`:@@problems.registry.day:成立日期不合理，请核对。`,
  'registry.name_missing': () => $localize`:@@problems.registry.name:请填写企业名称。`,
  'registry.name_too_long': () => $localize`:@@problems.registry.nameLong:企业名称或曾用名超过 100 个字。`,
  'registry.year_implausible': () => $localize`:@@problems.registry.year:年度不合理，请核对。`,
  'registry.year_not_finished': (details) =>
    $localize`:@@problems.registry.yearRunning:${details['year'] ?? ''}:year: 年还没有结束，全年数据要等年度结束后再填。`,
  'registry.part_above_whole': ({ part, whole, value, limit }) =>
    $localize`:@@problems.registry.partAbove:${factName(part)}:part:（${value ?? ''}:value:）大于${factName(whole)}:whole:（${limit ?? ''}:limit:），请核对后再保存。`,
  'registry.stated_unknown': () => $localize`:@@problems.registry.statedUnknown:没有这项指标。`,
  'registry.stated_elsewhere': () =>
    $localize`:@@problems.registry.statedElsewhere:这一项由信用记录得出，企业不能填写；不符的请在信用页提出异议或申请修复。`,
  'registry.stated_official': () => $localize`:@@problems.registry.statedOfficial:这一项由工信部门认定，企业不能填写。`,
  'registry.stated_too_much': () =>
    $localize`:@@problems.registry.statedTooMuch:这家企业填报的内容太多，请删去不再需要的条目。`,
  'registry.stated_wrong_shape': () => $localize`:@@problems.registry.statedShape:填写的内容不是这一项要求的形式。`,
  'registry.stated_negative': () => $localize`:@@problems.registry.statedNegative:这一项不能是负数。`,
  'registry.stated_not_whole': () => $localize`:@@problems.registry.statedWhole:这一项应是整数。`,
  'registry.stated_too_large': () => $localize`:@@problems.registry.statedLarge:这一项超出了合理范围。`,
  'registry.stated_unknown_choice': () => $localize`:@@problems.registry.statedChoice:请在列出的选项里选择。`,
  'registry.stated_bad_day': () => $localize`:@@problems.registry.statedDay:日期不正确，请核对。`,
  'registry.stated_in_the_future': () => $localize`:@@problems.registry.statedFuture:日期还没有到，不能填写。`,
  'registry.stated_span_reversed': () => $localize`:@@problems.registry.statedSpan:结束日期早于开始日期。`,
  'registry.stated_bad_place': () => $localize`:@@problems.registry.statedPlace:名次应是从 1 开始的整数。`,
  'registry.stated_bad_year': () => $localize`:@@problems.registry.statedYear:年度不合理，请核对。`,
  'registry.stated_too_many': () => $localize`:@@problems.registry.statedMany:条目太多，请只留与认定有关的。`,
  'registry.stated_why_missing': () => $localize`:@@problems.registry.statedWhy:请写明判断的理由。`,
  'registry.verify_not_yours': () => $localize`:@@problems.registry.verify:核实标记只能由工信部门填写。`,
  'registry.contact_not_found': () => $localize`:@@problems.registry.contact:没有这位联系人，可能已被删除。`,
  'registry.evidence_not_found': () => $localize`:@@problems.registry.evidence:没有这条佐证，可能已被删除。`,
  'registry.uscc_missing': () => $localize`:@@problems.registry.usccMissing:请填写统一社会信用代码。`,
  'registry.uscc_length': () => $localize`:@@problems.registry.usccLength:统一社会信用代码应是 18 位。`,
  'registry.uscc_illegal_char': () =>
    $localize`:@@problems.registry.usccChar:统一社会信用代码里有不允许的字符（不含 I、O、Z、S、V）。`,
  'registry.uscc_checksum': () =>
    $localize`:@@problems.registry.usccChecksum:统一社会信用代码的校验位不对，请核对是否抄错。`,
  'registry.uscc_precision_lost': () =>
    $localize`:@@problems.registry.usccDigits:这个代码被表格软件改成了数字，后几位已丢失。请照营业执照重新填写。`,
  'title.not_found': () => $localize`:@@problems.title.gone:没有这条称号，或不在您的查看范围内。`,
  'title.validity_reversed': () => $localize`:@@problems.title.reversed:有效期的开始晚于结束。`,
  'title.registered_already': () => $localize`:@@problems.title.already:这家企业在这一批次里已经登记过。`,
  'registry.uscc_taken': (details) =>
    $localize`:@@problems.registry.usccTaken:统一社会信用代码 ${details['uscc'] ?? ''}:uscc: 已登记在另一家企业名下。`,
  'registry.merge_into_itself': () => $localize`:@@problems.mergeSelf:不能把企业合并到它自己。`,
} satisfies Record<string, Sentence>;
