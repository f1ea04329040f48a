import type { RequestKind } from './visit';

const NAMES: Readonly<Record<RequestKind, string>> = {
  labour: '用工',
  finance: '融资',
  land: '用地',
  energy: '水电气',
  approval: '审批事项',
  policy: '政策兑现',
  market: '市场与配套',
  technology: '技术',
  other: '其他',
};

/** What stands in the ticket: the dispatcher sees at once what it is about. */
export const requestText = (request: { kind: RequestKind; title: string; detail: string | null }): string =>
  `${NAMES[request.kind]}：${request.detail?.trim() || request.title}`;
