import type {
  NewCorrection,
  NewPromise,
  NewRequest,
  Position,
  SaveVisit,
  VisitDetail,
} from '@yanzhen/contract/liaison/visit';
import type { Correctable, RequestKind, VisitTopic } from '@yanzhen/domain/liaison/visit';
import { uuid } from '../../shared/session/idempotency';

export interface TypedPromise {
  text: string;
  dueOn: string;
}

export interface TypedRequest {
  clientId: string;
  kind: RequestKind;
  title: string;
  detail: string;
}

export interface TypedCorrection {
  field: Correctable;
  proposed: string;
}

/** A visit as the form holds it: texts are never null. What stands in the lists is what this save adds. */
export interface TypedVisit {
  state: 'planned' | 'done';
  plannedOn: string;
  visitedOn: string;
  atTime: string;
  place: string;
  position: Position | null;
  participants: string;
  topics: VisitTopic[];
  notes: string;
  promises: TypedPromise[];
  requests: TypedRequest[];
  corrections: TypedCorrection[];
  settled: { promiseId: number; state: 'kept' | 'dropped' }[];
}

const NOTHING_ADDED = { promises: [], requests: [], corrections: [], settled: [] };

export const newVisit = (state: TypedVisit['state'], today: string, time: string): TypedVisit => ({
  state,
  plannedOn: '',
  visitedOn: state === 'done' ? today : '',
  atTime: state === 'done' ? time : '',
  place: '',
  position: null,
  participants: '',
  topics: [],
  notes: '',
  ...NOTHING_ADDED,
});

/** @param today the day that a plan becomes a visit on, if this is what is being written down */
export const typedVisit = (visit: VisitDetail, today: string, becomes?: 'done'): TypedVisit => ({
  state: becomes ?? (visit.state === 'done' ? 'done' : 'planned'),
  plannedOn: visit.plannedOn ?? '',
  visitedOn: visit.visitedOn ?? (becomes ? today : ''),
  atTime: visit.atTime ?? '',
  place: visit.place ?? '',
  position: visit.position,
  participants: visit.participants ?? '',
  topics: [...visit.topics],
  notes: visit.notes ?? '',
  ...NOTHING_ADDED,
});

export const newRequest = (): TypedRequest => ({ clientId: uuid(), kind: 'other', title: '', detail: '' });

const orNull = (text: string): string | null => text.trim() || null;
const said = (text: string): boolean => text.trim() !== '';

/** Rows that nothing was typed into are left out. */
export const addedPromises = ({ promises }: TypedVisit): NewPromise[] =>
  promises.filter(({ text, dueOn }) => said(text) || dueOn).map(({ text, dueOn }) => ({ text: text.trim(), dueOn }));

export const addedRequests = ({ requests }: TypedVisit): NewRequest[] =>
  requests
    .filter(({ title, detail }) => said(title) || said(detail))
    .map(({ clientId, kind, title, detail }) => ({ clientId, kind, title: title.trim(), detail: orNull(detail) }));

export const addedCorrections = ({ corrections }: TypedVisit): NewCorrection[] =>
  corrections
    .filter(({ proposed }) => said(proposed))
    .map(({ field, proposed }) => ({ field, proposed: proposed.trim() }));

export function saveOf(typed: TypedVisit, of: { saveId: string; version: number; enterpriseId: number }): SaveVisit {
  const { saveId, version, enterpriseId } = of;
  // Field by field: the server takes nothing that it does not know.
  return {
    saveId,
    version,
    enterpriseId,
    state: typed.state,
    plannedOn: orNull(typed.plannedOn),
    visitedOn: typed.state === 'done' ? orNull(typed.visitedOn) : null,
    atTime: orNull(typed.atTime),
    place: orNull(typed.place),
    position: typed.position,
    participants: orNull(typed.participants),
    topics: typed.topics,
    notes: orNull(typed.notes),
    promises: addedPromises(typed),
    requests: addedRequests(typed),
    corrections: addedCorrections(typed),
    settled: typed.settled,
  };
}
