import type { ContactRole, EvidenceKind } from '@yanzhen/domain/registry/enterprise';

export interface ContactRow {
  id: number;
  version: number;
  role: ContactRole;
  name: string;
  /** Masked unless asked for. */
  phone: string | null;
  duty: string | null;
}

export interface SaveContact {
  version: number;
  role: ContactRole;
  name: string;
  /** Left out = unchanged (the reader saw it masked). */
  phone?: string | null;
  duty: string | null;
}

export interface EvidenceRow {
  id: number;
  version: number;
  kind: EvidenceKind;
  name: string;
  number: string | null;
  obtainedOn: string | null;
  expiresOn: string | null;
  note: string | null;
}

export interface SaveEvidence {
  version: number;
  kind: EvidenceKind;
  name: string;
  number: string | null;
  obtainedOn: string | null;
  expiresOn: string | null;
  note: string | null;
}

/** One line of an enterprise's history, newest first. */
export interface TimelineRow {
  id: string;
  at: string;
  room: string;
  act: string;
  /** Empty when the reader may not know who it was. */
  by: string;
  /** What names the thing in any language: years, a file. */
  text: string;
  /** Keys of the fields that changed. */
  fields: string[];
}
