import type { Sentence } from './sentence';

export const NOTIFICATIONS_SENTENCES = {
  'notifications.not_found': () => $localize`:@@problems.notifications.gone:没有这条消息。`,
} satisfies Record<string, Sentence>;
