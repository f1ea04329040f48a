import type { ImportKind } from '@yanzhen/domain/exchange/import';
import { permits } from '@yanzhen/domain/identity/permission';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { ImportKindHandler } from '../import-kind';
import type { ImportKinds } from '../import-kinds';

/** @throws DomainError `identity.not_permitted` when this person may not import this kind. */
export function permittedKind(kinds: ImportKinds, reader: Reader, kind: ImportKind): ImportKindHandler {
  const handler = kinds.mustFind(kind);
  if (!permits(reader.role, handler.permission))
    throw new DomainError('identity.not_permitted', 'forbidden', { permission: handler.permission });
  return handler;
}
