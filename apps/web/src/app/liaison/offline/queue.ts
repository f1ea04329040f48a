import type { SaveVisit, VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { Problem } from '@yanzhen/contract/platform/problem';
import type { Hindrance } from '../../shared/offline/waiting';
import type { Draft, DraftPhoto } from './draft';
import type { Shelf } from './shelf';

export type Answer = { readonly visit: VisitDetail } | { readonly problem: Problem };

/** The way to the server. Both may be asked any number of times for the same thing: it is stored once. */
export interface Wire {
  save(clientId: string, body: SaveVisit): Promise<Answer>;
  photo(clientId: string, photo: DraftPhoto, content: Blob): Promise<Answer>;
}

/** Nobody answered, or somebody on the way: whether it arrived is not known. */
const isSilence = ({ status }: Problem): boolean => status === 0 || (status >= 502 && status <= 504);
const isSignedOut = ({ status, code }: Problem): boolean => status === 401 || code === 'identity.csrf_mismatch';
/** The server is unwell or busy: later, in the same words. */
const isLater = ({ status, current }: Problem): boolean =>
  status >= 500 || status === 429 || (status === 409 && current === undefined);

const hindranceOf = (problem: Problem): Hindrance | null =>
  isSignedOut(problem) ? 'signed_out' : isSilence(problem) ? 'no_signal' : null;

/**
 * Sends what waits, the oldest first. A draft leaves the shelf only after the server has said that it has it, so a tab that dies at any
 * moment loses nothing; the words and ids stay the same at every attempt, so nothing arrives twice.
 * @returns why it stopped before the end
 */
export async function sendWaiting(shelf: Shelf, wire: Wire): Promise<Hindrance | null> {
  for (const draft of await shelf.all()) {
    const saved = draft.step === 'waiting' ? await sendVisit(shelf, wire, draft) : draft;
    if (typeof saved === 'string') return saved;
    if (saved?.step !== 'photos') continue;
    const hindrance = await sendPhotos(shelf, wire, saved);
    if (hindrance) return hindrance;
  }
  return null;
}

/** @returns the draft as it stands afterwards, null when it has to wait, or why nothing gets through at all */
async function sendVisit(shelf: Shelf, wire: Wire, draft: Draft): Promise<Draft | Hindrance | null> {
  const { clientId, body } = draft;
  if (!body) return null;
  const under = { ...draft, tried: true };
  await shelf.put(under);
  const answer = await wire.save(clientId, body);
  if ('visit' in answer) return settle(shelf, { ...under, step: 'photos', version: answer.visit.version });
  const { problem } = answer;
  const hindrance = hindranceOf(problem);
  // Refused at the door: it cannot have been stored.
  if (hindrance === 'signed_out') await shelf.put({ ...under, tried: draft.tried });
  if (hindrance) return hindrance;
  const theirs = problem.status === 409 ? (problem.current as VisitDetail | undefined) : undefined;
  // Two tabs sent the same save: the other one was faster.
  if (theirs?.saveId === body.saveId) return settle(shelf, { ...under, step: 'photos', version: theirs.version });
  if (isLater(problem)) return null;
  return settle(shelf, {
    ...under,
    tried: false,
    step: theirs ? 'conflict' : 'refused',
    theirs: theirs ?? null,
    problem,
  });
}

async function sendPhotos(shelf: Shelf, wire: Wire, draft: Draft): Promise<Hindrance | null> {
  let left = draft;
  for (const photo of draft.photos) {
    const content = await shelf.photo(photo);
    const answer = content && (await wire.photo(draft.clientId, photo, content));
    if (answer && 'problem' in answer) {
      const { problem } = answer;
      const hindrance = hindranceOf(problem);
      if (hindrance) return hindrance;
      if (!isLater(problem)) await shelf.put({ ...left, problem });
      return null;
    }
    left = { ...left, photos: left.photos.filter(({ id }) => id !== photo.id) };
    await shelf.put(left);
    await shelf.removePhoto(photo);
  }
  await shelf.remove(left);
  return null;
}

async function settle(shelf: Shelf, draft: Draft): Promise<Draft> {
  await shelf.put(draft);
  return draft;
}
