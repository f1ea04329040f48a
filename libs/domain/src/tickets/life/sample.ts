import type { TicketKind, Urgency } from '../ticket';
import { ticketNo } from '../tracking';

/** Of these only a share need be called back; the house's own choice, no policy names them. Help, complaints and reports always are. */
export const SAMPLED_KINDS: readonly (TicketKind | null)[] = ['consultation', 'opinion', 'suggestion'];

export const SAMPLE_WHYS = ['kind', 'urgent', 'supervised', 'everyone', 'drawn', 'not_drawn'] as const;
export type SampleWhy = (typeof SAMPLE_WHYS)[number];

/** Whether a request is in the sample of those called back, and why. */
export interface CallSample {
  readonly why: SampleWhy;
  /** Percent, as the setting was. */
  readonly share: number;
  /** What the draw is made from, and what it gave (of 100): anybody can repeat it. Null where nothing was drawn. */
  readonly text: string | null;
  readonly drawn: number | null;
}

export interface Sampled {
  readonly id: number;
  readonly cycle: number;
  /** `YYYY-MM` of the answer. */
  readonly month: string;
  readonly kind: TicketKind | null;
  readonly urgency: Urgency;
  readonly supervised: boolean;
}

/**
 * Called back unless the draw says otherwise.
 *
 * @param sha256 hexadecimal, lower case
 */
export function sampleOf(
  { id, cycle, month, kind, urgency, supervised }: Sampled,
  share: number,
  sha256: Hash,
): CallSample {
  const always = (why: SampleWhy): CallSample => ({ why, share, text: null, drawn: null });
  if (supervised) return always('supervised');
  if (!SAMPLED_KINDS.includes(kind)) return always('kind');
  if (urgency === 'urgent') return always('urgent');
  if (share >= 100) return always('everyone');
  const text = `${ticketNo(id)}|${cycle}|${month}`;
  const drawn = drawnOf(text, sha256);
  return { why: drawn < share ? 'drawn' : 'not_drawn', share, text, drawn };
}

export const isSpared = ({ why }: CallSample): boolean => why === 'not_drawn';

type Hash = (text: string) => string;

const DIGITS = 8;

/** The first eight hexadecimal digits of the SHA-256 as a part of 100, cut to two decimals: 0 to 99.99. */
export const drawnOf = (text: string, sha256: Hash): number =>
  Math.floor((parseInt(sha256(text).slice(0, DIGITS), 16) / 16 ** DIGITS) * 10_000) / 100;
