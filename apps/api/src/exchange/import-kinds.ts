import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@yanzhen/domain/exchange/import';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { ImportKindHandler } from './import-kind';

/** What can be imported in this house; each business room adds its own when it starts. */
@Injectable()
export class ImportKinds {
  private readonly handlers = new Map<ImportKind, ImportKindHandler>();

  register(handler: ImportKindHandler): void {
    this.handlers.set(handler.kind, handler);
  }

  byKind(kind: ImportKind): ImportKindHandler | null {
    return this.handlers.get(kind) ?? null;
  }

  /** @throws DomainError `exchange.kind_unknown` for a kind that no room of this house brings. */
  mustFind(kind: ImportKind): ImportKindHandler {
    const handler = this.handlers.get(kind);
    if (!handler) throw new DomainError('exchange.kind_unknown', 'invalid', { kind });
    return handler;
  }
}
