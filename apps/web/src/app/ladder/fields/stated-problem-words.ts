import type { StatedProblem } from '@yanzhen/domain/registry/check-stated';

const WORDS: Readonly<Record<StatedProblem, () => string>> = {
  stated_wrong_shape: () => $localize`:@@ladder.field.shape:请填完整`,
  stated_negative: () => $localize`:@@ladder.field.negative:不能是负数`,
  stated_not_whole: () => $localize`:@@ladder.field.notWhole:应是整数`,
  stated_too_large: () => $localize`:@@ladder.field.tooLarge:这个数太大，请核对`,
  stated_unknown_choice: () => $localize`:@@ladder.field.kindMissing:请选择类别`,
  stated_bad_day: () => $localize`:@@ladder.field.dayMissing:请填写日期`,
  stated_in_the_future: () => $localize`:@@ladder.field.future:这一天还没有到`,
  stated_span_reversed: () => $localize`:@@ladder.field.reversed:截止日期早于开始日期`,
  stated_bad_place: () => $localize`:@@ladder.field.rank:名次应是正整数`,
  stated_bad_year: () => $localize`:@@ladder.field.year:年度不合理`,
  stated_too_many: () => $localize`:@@ladder.field.tooMany:条目太多`,
  stated_why_missing: () => $localize`:@@ladder.field.whyMissing:请写明判断的理由`,
};

export const statedProblemWords = (problem: StatedProblem): string => WORDS[problem]();
