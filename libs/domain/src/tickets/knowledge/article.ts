/** A draft is read by those whose it is. */
export const ARTICLE_STATES = ['draft', 'published'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

export const ARTICLE_LIMITS = { title: 120, body: 8000, keywords: 200 } as const;
