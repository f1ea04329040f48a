import type { CommonState } from '@yanzhen/domain/tickets/common/issue';

const STATES: Readonly<Record<CommonState, string>> = {
  open: $localize`:@@common.state.open:待答复`,
  answered: $localize`:@@common.state.answered:已统一答复`,
};

export const commonStateWords = (state: CommonState): string => STATES[state];
export const commonStateTone = (state: CommonState): string => (state === 'open' ? 'soon' : 'fine');

/** How many requests of how many enterprises. */
export const sizeWords = ({ requests, enterprises }: { requests: number; enterprises: number }): string =>
  $localize`:@@common.size:${requests}:requests: 件诉求，${enterprises}:enterprises: 家企业`;
