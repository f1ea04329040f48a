export type Language = 'zh' | 'en';

/** The language of this build: one per folder, `/` is Chinese and `/en/` English. */
export const language = (): Language => ($localize.locale?.startsWith('en') ? 'en' : 'zh');
