import type { Sentence } from './sentence';

export const REGISTRY_SENTENCES = {} satisfies Record<string, Sentence>;
