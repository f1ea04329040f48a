import { APPLICATION_SENTENCES } from './application-sentences';
import { CALENDAR_SENTENCES } from './calendar-sentences';
import { CREDIT_SENTENCES } from './credit-sentences';
import { CALL_SENTENCES } from './call-sentences';
import { COMMON_SENTENCES } from './common-sentences';
import { FLAG_SENTENCES } from './flag-sentences';
import { EXCHANGE_SENTENCES } from './exchange-sentences';
import { GOALS_SENTENCES } from './goals-sentences';
import { FILES_SENTENCES } from './files-sentences';
import { IDENTITY_SENTENCES } from './identity-sentences';
import { KNOWLEDGE_SENTENCES } from './knowledge-sentences';
import { LABEL_SENTENCES } from './label-sentences';
import { NOTIFICATIONS_SENTENCES } from './notifications-sentences';
import { LIAISON_SENTENCES } from './liaison-sentences';
import { LADDER_SENTENCES } from './ladder-sentences';
import { PLATFORM_SENTENCES } from './platform-sentences';
import { REGISTRY_SENTENCES } from './registry-sentences';
import { TICKET_RULE_SENTENCES } from './ticket-rule-sentences';
import { TICKET_SENTENCES } from './ticket-sentences';
import { TITLE_SENTENCES } from './title-sentences';
import type { Sentence } from './sentence';

/** Stable code → sentence. One file per room, because that is where a new code comes from. */
export const SENTENCES: Readonly<Record<string, Sentence | undefined>> = {
  ...PLATFORM_SENTENCES,
  ...IDENTITY_SENTENCES,
  ...REGISTRY_SENTENCES,
  ...LADDER_SENTENCES,
  ...KNOWLEDGE_SENTENCES,
  ...LABEL_SENTENCES,
  ...CALL_SENTENCES,
  ...FLAG_SENTENCES,
  ...TITLE_SENTENCES,
  ...EXCHANGE_SENTENCES,
  ...CREDIT_SENTENCES,
  ...CALENDAR_SENTENCES,
  ...APPLICATION_SENTENCES,
  ...FILES_SENTENCES,
  ...NOTIFICATIONS_SENTENCES,
  ...GOALS_SENTENCES,
  ...LIAISON_SENTENCES,
  ...TICKET_RULE_SENTENCES,
  ...TICKET_SENTENCES,
  ...COMMON_SENTENCES,
};
