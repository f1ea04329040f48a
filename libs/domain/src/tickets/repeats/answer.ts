/** Of two requests: nobody said anything, they are two matters, or two that belong together (相关). */
export const REPEAT_ANSWERS = ['open', 'two', 'related'] as const;
export type RepeatAnswer = (typeof REPEAT_ANSWERS)[number];
