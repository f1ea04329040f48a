/** `planned`: on the calendar. `done`: somebody was there. `cancelled`: will not be. */
export const VISIT_STATES = ['planned', 'done', 'cancelled'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export const VISIT_TOPICS = [
  'operation',
  'policy',
  'project',
  'labour',
  'finance',
  'land',
  'energy',
  'market',
  'safety',
] as const;
export type VisitTopic = (typeof VISIT_TOPICS)[number];

/** What a request is about; the rows wait here until the tickets room takes them over. */
export const REQUEST_KINDS = [
  'labour',
  'finance',
  'land',
  'energy',
  'approval',
  'policy',
  'market',
  'technology',
  'other',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const PROMISE_STATES = ['open', 'kept', 'dropped'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** Facts of the register that a visitor may propose to correct; the county verifies. */
export const CORRECTABLE = ['address', 'legalRep', 'contactName', 'contactPhone'] as const;
export type Correctable = (typeof CORRECTABLE)[number];

export const CORRECTION_STATES = ['open', 'accepted', 'refused'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** Column, DTO and form take their limits from here. Lengths in characters, counts of entries. */
export const VISIT_LIMITS = {
  place: 100,
  participants: 200,
  notes: 4000,
  promise: 200,
  title: 100,
  detail: 2000,
  value: 200,
  reason: 200,
  /** Of one visit. */
  promises: 20,
  requests: 20,
  corrections: 10,
  photos: 9,
} as const;

/** Kinds of files that are pictures. */
export const PHOTO_TYPES = ['jpg', 'png', 'webp'] as const;

/** A day on which somebody says they were there: not one to come, not one of another age. */
export const isVisitDay = (day: string, today: string): boolean => day <= today && day >= '2015-01-01';
