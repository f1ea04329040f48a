import type { Sentence } from './sentence';

export const APPLICATION_SENTENCES = {
  'ladder.application_not_found': () => $localize`:@@problems.apply.gone:没有这份申报，或不在您的查看范围内。`,
  'ladder.application_file_not_found': () => $localize`:@@problems.apply.fileGone:没有这个附件，可能已被去掉。`,
  'ladder.round_not_found': () => $localize`:@@problems.apply.roundGone:没有这个申报批次。`,
  'ladder.publicity_not_found': () => $localize`:@@problems.apply.publicityGone:没有这个公示，或还没有开始。`,
  'ladder.objection_not_found': () => $localize`:@@problems.apply.objectionGone:没有这条异议。`,
  'ladder.draw_not_found': () => $localize`:@@problems.apply.drawGone:没有这次抽取。`,
  'application.exists': () => $localize`:@@problems.apply.exists:这家企业在本批次已有申报，请打开已有的申报继续。`,
  'application.round_not_open': (details) =>
    $localize`:@@problems.apply.notOpen:本批次 ${details['opensOn'] ?? ''}:day: 开始申报，现在还不能填报。`,
  'application.round_closed': (details) =>
    $localize`:@@problems.apply.closed:本批次已于 ${details['closesOn'] ?? ''}:day: 截止，逾期补报期也已结束。`,
  'application.late_reason_missing': () => $localize`:@@problems.apply.lateReason:已过截止日期，请说明逾期的原因。`,
  'application.no_book': () => $localize`:@@problems.apply.noBook:目前没有对这一类别有效的政策规则，不能测评。`,
  'application.not_yours_to_do': () => $localize`:@@problems.apply.notYours:这一步不由您的岗位办理。`,
  'application.not_by_hand': () => $localize`:@@problems.apply.notByHand:这一步由公示或称号登记带出，不能单独办理。`,
  'application.wrong_state': () => $localize`:@@problems.apply.state:这份申报现在的状态不能这样办理，请刷新后再看。`,
  'application.own_entry': () => $localize`:@@problems.apply.own:这份申报由您填报或提交，须由其他人审核。`,
  'application.conflict_of_interest': () => $localize`:@@problems.apply.conflict:您已声明回避，不能审核这份申报。`,
  'application.assigned_to_other': () => $localize`:@@problems.apply.assigned:这份申报已指定其他审核人。`,
  'application.second_person_needed': () =>
    $localize`:@@problems.apply.second:市级决定须由两人作出，请由提出意见以外的同事复核。`,
  'application.sentence_missing': () => $localize`:@@problems.apply.sentence:请写明理由。`,
  'application.judgement_open': (details) =>
    $localize`:@@problems.apply.judgement:还有 ${details['count'] ?? 1}:count: 项须由审核人写明理由认定，先看“${details['name'] ?? ''}:name:”。`,
  'application.judged_short': (details) =>
    $localize`:@@problems.apply.short:“${details['name'] ?? ''}:name:”已被认定未达到，不能通过；请退回或不予通过。`,
  'application.doubt_open': (details) =>
    $localize`:@@problems.apply.doubt:“${details['name'] ?? ''}:name:”还有存疑，确认后才能通过。`,
  'application.criterion_unknown': () => $localize`:@@problems.apply.criterion:规则里没有这一项，请刷新后再试。`,
  'application.files_full': (details) =>
    $localize`:@@problems.apply.full:附件已达 ${details['limit'] ?? ''}:limit: 个，请合并后再上传。`,
  'application.reviewer_unknown': () => $localize`:@@problems.apply.reviewer:这个人不在审核岗位上。`,
  'application.reviewer_conflict': (details) =>
    $localize`:@@problems.apply.reviewerConflict:${details['name'] ?? ''}:name: 已声明回避。`,
  'round.window_reversed': () => $localize`:@@problems.apply.window:截止日期早于开始日期。`,
  'round.book_unfit': () =>
    $localize`:@@problems.apply.bookUnfit:这部规则没有发布，或不适用于批次的申报类别，请重新选择。`,
  'round.book_fixed': () => $localize`:@@problems.apply.bookFixed:已有企业按现在的规则提交，批次不能再换规则。`,
  'round.tier_fixed': () => $localize`:@@problems.apply.tierFixed:批次的申报类别不能再改，请另建批次。`,
  'round.tier_without_title': () => $localize`:@@problems.apply.tier:这一类别没有对应的称号，不能建立批次。`,
  'publicity.starts_in_past': () => $localize`:@@problems.apply.past:公示开始日期已过，请选今天或以后。`,
  'publicity.other_round': () => $localize`:@@problems.apply.otherRound:名单里有其他批次的申报。`,
  'publicity.still_running': (details) =>
    $localize`:@@problems.apply.running:公示到 ${details['endsOn'] ?? ''}:day: 结束，现在还不能推荐。`,
  'publicity.objections_open': () =>
    $localize`:@@problems.apply.objections:还有对整个名单的异议没有答复，答复后才能继续。`,
  'publicity.not_running': () => $localize`:@@problems.apply.notRunning:公示期已结束，不能再提出异议。`,
  'publicity.not_on_list': () => $localize`:@@problems.apply.notOnList:这家企业不在公示名单上。`,
  'objection.answered': () => $localize`:@@problems.apply.answered:这条异议已经答复。`,
  'draw.pool_too_small': (details) => $localize`:@@problems.apply.pool:可抽取的只有 ${details['pool'] ?? 0}:pool: 家。`,
} satisfies Record<string, Sentence>;
