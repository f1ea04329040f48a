import type { ArticleState } from '@yanzhen/domain/tickets/knowledge/article';

export const articleStateWords = (state: ArticleState): string =>
  state === 'draft' ? $localize`:@@knowledge.draft:草稿` : $localize`:@@knowledge.published:已发布`;

export const articleStateTone = (state: ArticleState): string => (state === 'draft' ? 'soon' : 'fine');
