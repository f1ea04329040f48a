import type { TicketCandidate } from '@yanzhen/contract/tickets/matching';
import type { MatchView } from '@yanzhen/domain/tickets/matching/kept';
import type { MatchWay } from '@yanzhen/domain/tickets/matching/match';

type Told = (told: string) => string;

const WAYS: Readonly<Record<MatchWay, Told>> = {
  code: (told) => $localize`:@@tickets.way.code:统一社会信用代码 ${told}:told: 一致`,
  code_in_text: (told) => $localize`:@@tickets.way.codeInText:诉求内容中写有它的信用代码 ${told}:told:`,
  name: (told) => $localize`:@@tickets.way.name:所填名称“${told}:told:”与登记名称一致`,
  former_name: (told) => $localize`:@@tickets.way.former:“${told}:told:”是它的曾用名`,
  note_in_cell: (told) => $localize`:@@tickets.way.note:“${told}:told:”去掉备注后与登记名称一致`,
  name_in_text: (told) => $localize`:@@tickets.way.inText:诉求内容中写有它的全称“${told}:told:”`,
  legal_form: (told) => $localize`:@@tickets.way.form:“${told}:told:”与登记名称只差“有限公司”等字样`,
  former_in_text: (told) => $localize`:@@tickets.way.formerInText:诉求内容中写有它的曾用名“${told}:told:”`,
  short_name: (told) => $localize`:@@tickets.way.short:“${told}:told:”像是它的简称`,
  short_in_text: (told) => $localize`:@@tickets.way.shortInText:诉求内容中的“${told}:told:”像是它的简称`,
};

/** Why somebody could be meant, in a sentence. */
export function whyWords({ way, told, divided }: TicketCandidate): string {
  const why = WAYS[way](told);
  return divided ? $localize`:@@tickets.way.divided:${why}:why:；但所指不止一家，或另填了别的名称` : why;
}

export const surenessWords = (sureness: number): string =>
  $localize`:@@tickets.match.sureness:把握 ${sureness}:sureness: 分`;

const VIEWS: Readonly<Record<MatchView, string>> = {
  open: $localize`:@@tickets.match.view.open:待确认`,
  unknown: $localize`:@@tickets.match.view.unknown:名录中没有`,
  set: $localize`:@@tickets.match.view.set:已自动认定`,
};
export const viewWords = (view: MatchView): string => VIEWS[view];
