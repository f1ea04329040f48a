import type { SaveVisit, VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { Problem } from '@yanzhen/contract/platform/problem';
import type { TypedVisit } from '../visit/typed-visit';

export interface DraftPhoto {
  id: string;
  name: string;
  /** MIME type. */
  type: string;
  size: number;
}

/**
 * `writing`: still being typed · `waiting`: to be sent · `conflict`: somebody else saved first · `refused`: the server said no ·
 * `photos`: the visit has arrived, pictures have not.
 */
export type DraftStep = 'writing' | 'waiting' | 'conflict' | 'refused' | 'photos';

/** A visit on this device that the server does not have yet, or not all of it. */
export interface Draft {
  clientId: string;
  enterpriseId: number;
  enterpriseName: string;
  /** As the form holds it, to go on with. */
  typed: TypedVisit;
  /** Of the visit as it was seen; 0 = nobody saved it before. */
  version: number;
  step: DraftStep;
  /** What is sent, and sent again in the same words until an answer has come; null while it is being written. */
  body: SaveVisit | null;
  /** It left the device and no answer came: it may have arrived. Until that is known nobody edits it. */
  tried: boolean;
  photos: DraftPhoto[];
  theirs: VisitDetail | null;
  problem: Problem | null;
  /** ISO, by the clock of the device. */
  changedAt: string;
}

export const isWaiting = ({ step }: Draft): boolean => step !== 'writing';

/** May it be opened in the form? */
export const isEditable = ({ step, tried }: Draft): boolean =>
  step === 'writing' || step === 'refused' || (step === 'waiting' && !tried);
