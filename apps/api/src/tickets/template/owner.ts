import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { speaksFor } from '@yanzhen/domain/tickets/addressee';

/** The bureau keeps what is everybody's; who handles keeps what is their department's. */
export const SHARED = '';

/** Null: keeps none. */
export const ownerOf = (reader: Reader): string | null => (reader.role === 'bureau' ? SHARED : speaksFor(reader));

/** @throws DomainError `knowledge.not_yours` for who speaks for nobody */
export function mustOwnSome(by: Reader): string {
  const owner = ownerOf(by);
  if (owner === null) throw new DomainError('knowledge.not_yours', 'forbidden', {});
  return owner;
}

/** Whose words a reader reads. */
export const ownersFor = (reader: Reader): readonly string[] => [...new Set([SHARED, ownerOf(reader) ?? SHARED])];
