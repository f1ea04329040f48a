import type { Sentence } from './sentence';

export const LADDER_SENTENCES = {
  'ladder.rulebook_not_found': () => $localize`:@@problems.ladder.bookGone:没有这部标准，或不在您的查看范围内。`,
  'ladder.rulebook_immutable': () =>
    $localize`:@@problems.ladder.bookFixed:这部标准在现在的状态下不能这样修改。已发布的标准不可改动，请复制为草稿。`,
  'ladder.second_person_needed': () =>
    $localize`:@@problems.ladder.secondPerson:这一步要由另一个人来做：起草、修改或送审过的人不能发布，发布的人不能停用。`,
  'ladder.effective_reversed': () => $localize`:@@problems.ladder.effective:施行日期晚于失效日期。`,
  'ladder.words_unknown': ({ id }) => $localize`:@@problems.ladder.words:这部标准里没有条目“${id ?? ''}:id:”。`,
  'ladder.number_unknown': ({ path }) =>
    $localize`:@@problems.ladder.number:这部标准里没有可以修改的数字“${path ?? ''}:path:”。`,
  'ladder.rulebook_invalid': ({ path }) =>
    $localize`:@@problems.ladder.bookInvalid:标准的内容不成立，问题在“${path ?? ''}:path:”，没有保存。`,
  'ladder.rulebook_too_large': () => $localize`:@@problems.ladder.bookLarge:标准的文字太长，没有保存。`,
  'ladder.run_not_found': () => $localize`:@@problems.ladder.run:没有这次全库测评。`,
  'ladder.run_in_progress': () => $localize`:@@problems.ladder.runBusy:全库测评正在进行，完成后再开始下一次。`,
  'ladder.evaluation_not_found': () =>
    $localize`:@@problems.ladder.evaluation:没有这次测评记录，或不在您的查看范围内。`,
  'ladder.what_if_apart': () =>
    $localize`:@@problems.ladder.apart:只能比较同一层级、同一用途（申报或复核）的两部标准。`,
} satisfies Record<string, Sentence>;
