export const OBJECTION_STATES = ['open', 'dismissed', 'upheld'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

export const OBJECTION_LIMITS = { name: 50, contact: 100, content: { least: 10, most: 2000 }, answer: 1000 } as const;
