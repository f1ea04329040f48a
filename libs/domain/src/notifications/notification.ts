import type { ErrorDetails } from '../shared/domain-error';

/** What can be told, each with a sentence in `apps/web/src/app/notifications/sentences`; a room adds its own. */
export const NOTIFICATION_CODES = [
  'calendar.year_unpublished',
  'liaison.handover_asked',
  'liaison.promise_due',
  'liaison.promise_overdue',
  'liaison.correction_proposed',
  'liaison.correction_decided',
  'call.freeze_wanted',
  'flag.proposed',
  'credit.rules_submitted',
  'flag.ground_fell',
  'credit.standing_changed',
  'credit.appeal_made',
  'credit.appeal_decided',
  'title.suspension_proposed',
  'application.submitted',
  'application.for_city',
  'application.proposed',
  'application.returned',
  'application.rejected',
  'application.moved',
  'application.assigned',
  'application.objection',
  'application.eligible',
  'application.closing',
  'application.review_due',
  'title.update_due',
  'title.update_overdue',
  'title.updates_missing',
  'title.updates_overdue',
  'title.report_due',
  'title.report_overdue',
  'title.review_open',
  'title.review_ending',
  'ticket.received',
  'ticket.received_many',
  'ticket.updated',
  'ticket.dispatched',
  'ticket.returned',
  'ticket.extension_asked',
  'ticket.extension_decided',
  'ticket.papers_owed',
  'ticket.papers_came',
  'ticket.replied',
  'ticket.rework',
  'ticket.moved',
  'ticket.mentioned',
  'ticket.withdrawn',
  'ticket.supervised',
  'ticket.instructed',
  'ticket.due_soon',
  'ticket.overdue',
  'common.to_answer',
] as const;
export type NotificationCode = (typeof NOTIFICATION_CODES)[number];

/** Flat, so that a sentence can be made of it in any language. No personal data. */
export type NotificationDetails = ErrorDetails;

/** `link` is a path of the web, from its root. */
export const NOTIFICATION_LIMITS = { key: 160, code: 60, link: 200 } as const;
