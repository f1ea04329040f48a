import { DomainError } from '../../shared/domain-error';

/** What a placeholder stands for, told of one request. */
export interface TemplateFacts {
  readonly enterprise: string | null;
  readonly title: string;
  /** `YZ0000012` */
  readonly no: string;
  /** Of whoever answers. */
  readonly department: string | null;
  /** `2026-11-27` */
  readonly today: string;
}

/** In Chinese and in English; both are understood everywhere. */
export const PLACEHOLDERS: readonly {
  readonly zh: string;
  readonly en: string;
  readonly of: (facts: TemplateFacts) => string;
}[] = [
  { zh: '企业', en: 'enterprise', of: ({ enterprise }) => enterprise ?? '贵单位' },
  { zh: '标题', en: 'title', of: ({ title }) => title },
  { zh: '单号', en: 'number', of: ({ no }) => no },
  { zh: '单位', en: 'department', of: ({ department }) => department ?? '' },
  { zh: '今天', en: 'today', of: ({ today }) => inChinese(today) },
];

export const TEMPLATE_LIMITS = { title: 60, text: 2000, perOwner: 100 } as const;

const BRACED = /\{([^{}\n]{1,20})\}/g;

const meant = (name: string) => PLACEHOLDERS.find(({ zh, en }) => name.trim() === zh || name.trim() === en);

/** The text as it is sent; what stands in braces and is no placeholder stays as it is. */
export const filled = (text: string, facts: TemplateFacts): string =>
  text.replace(BRACED, (whole, name: string) => meant(name)?.of(facts) ?? whole);

/** @throws DomainError `ticket.template_placeholder` with the first that nobody knows */
export function mustKnowPlaceholders(text: string): void {
  for (const [, name = ''] of text.matchAll(BRACED))
    if (!meant(name)) throw new DomainError('ticket.template_placeholder', 'rule', { name });
}

const inChinese = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};
