import type { NotificationCode, NotificationDetails } from '@yanzhen/domain/notifications/notification';
import { APPLICATION_NEWS } from './applications';
import { CALENDAR_NEWS } from './calendar';
import { CALL_NEWS } from './calls';
import { CREDIT_NEWS } from './credit';
import { LIAISON_NEWS } from './liaison';
import { TITLE_NEWS } from './titles';
import { TICKET_NEWS } from './tickets';
import type { Told } from './told';

/** Code → sentence, one file per room; a code without one does not compile. */
const NEWS: Readonly<Record<NotificationCode, Told>> = {
  ...CALENDAR_NEWS,
  ...CALL_NEWS,
  ...CREDIT_NEWS,
  ...LIAISON_NEWS,
  ...APPLICATION_NEWS,
  ...TITLE_NEWS,
  ...TICKET_NEWS,
};

export const newsSentence = (code: NotificationCode, details: NotificationDetails): string => NEWS[code](details);
