const REASONS: Readonly<Record<string, string | undefined>> = {
  not_a_number: $localize`:@@rulebook.refused.number:请填数字`,
  bands_out_of_order: $localize`:@@rulebook.refused.bands:各档界限要依次排列，不能越过相邻的档`,
  points_out_of_order: $localize`:@@rulebook.refused.points:得分要依次递减，高档不能低于低档`,
  points_above_max: $localize`:@@rulebook.refused.max:得分超过本项或总分的上限`,
  least_out_of_range: $localize`:@@rulebook.refused.least:超过了可选的项数`,
};

/** Why a book does not take a number. */
export const refusalWords = (why: string): string =>
  REASONS[why] ?? $localize`:@@rulebook.refused.range:超出合理范围，请核对`;
