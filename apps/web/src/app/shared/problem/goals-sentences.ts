import type { Sentence } from './sentence';

export const GOALS_SENTENCES = {
  'goals.goal_not_found': () => $localize`:@@problems.goals.gone:没有这个目标。`,
  'goals.horizon_taken': (details) =>
    $localize`:@@problems.goals.horizon:这个目标已有期限为 ${details['horizon'] ?? ''}:day: 的一行，请修改那一行。`,
  'goals.bar_incomplete': () => $localize`:@@problems.goals.bar:目标值和比较方式要么都填，要么都不填。`,
  'goals.range_reversed': () => $localize`:@@problems.goals.range:区间要有上限，且上限不小于下限。`,
  'goals.counted_from_titles': () => $localize`:@@problems.goals.titles:这个目标由系统按称号统计，不能填报。`,
  'goals.not_planned': () => $localize`:@@problems.goals.notPlanned:只有按称号统计的目标才编制逐月计划。`,
  'goals.snapshot_not_found': () => $localize`:@@problems.goals.snapshot:没有这个快照。`,
  'goals.month_not_over': () => $localize`:@@problems.goals.notOver:这个月还没有结束，不能定格。`,
  'goals.month_frozen': () => $localize`:@@problems.goals.frozen:这个月已经定格，定格后不再改变。`,
  'goals.day_ahead': () => $localize`:@@problems.goals.ahead:不能填报今天以后的数。`,
  'goals.value_missing': () => $localize`:@@problems.goals.value:请填写数值；这一天还没有可撤回的数。`,
  'goals.no_firms_behind': () => $localize`:@@problems.goals.firms:这个目标背后没有企业名单。`,
  'goals.forecast_day': (details) =>
    $localize`:@@problems.goals.forecastDay:预测的日期要在 ${details['from'] ?? ''}:from: 到 ${details['to'] ?? ''}:to: 之间。`,
  'goals.not_forecast': () => $localize`:@@problems.goals.notForecast:只有按称号统计的目标才做预测。`,
  'goals.rates_wrong': () =>
    $localize`:@@problems.goals.rates:假设的比例要在 0 到 100 之间，并且低值不大于中值、中值不大于高值。`,
} satisfies Record<string, Sentence>;
