import type { NotificationDetails } from '@yanzhen/domain/notifications/notification';

/** Makes the sentence of one code from what it was told with. */
export type Told = (details: NotificationDetails) => string;
