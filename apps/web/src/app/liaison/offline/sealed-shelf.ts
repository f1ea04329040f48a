import { type KeptRow, phoneDatabase } from '../../shared/offline/phone-database';
import { seal, sealJson, unseal, unsealJson } from '../../shared/offline/sealing';
import type { Draft, DraftPhoto } from './draft';
import type { Shelf } from './shelf';
import { roomFor } from './storage-full';

/** Drafts of one person in the browser's database, readable with that person's key alone. */
export class SealedShelf implements Shelf {
  constructor(
    private readonly owner: number,
    private readonly key: CryptoKey,
  ) {}

  async all(): Promise<Draft[]> {
    const rows = await phoneDatabase.kept.where({ owner: this.owner, kind: 'draft' }).toArray();
    const drafts = await Promise.all(rows.map((row) => this.read(row)));
    return drafts.filter((draft) => draft !== null).sort((a, b) => a.changedAt.localeCompare(b.changedAt));
  }

  /** Null for what was locked with a key that the server no longer has (it was set up anew): nobody can open it. */
  private async read(row: KeptRow): Promise<Draft | null> {
    try {
      return await unsealJson<Draft>(this.key, row);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'OperationError') return null;
      throw error;
    }
  }

  async put(draft: Draft): Promise<void> {
    const sealed = await sealJson(this.key, draft);
    await roomFor(() => phoneDatabase.kept.put({ id: draft.clientId, owner: this.owner, kind: 'draft', ...sealed }));
  }

  async remove({ clientId, photos }: Draft): Promise<void> {
    await phoneDatabase.kept.bulkDelete([clientId, ...photos.map(({ id }) => id)]);
  }

  async putPhoto({ id }: DraftPhoto, content: Blob): Promise<void> {
    const sealed = await seal(this.key, await content.arrayBuffer());
    await roomFor(() => phoneDatabase.kept.put({ id, owner: this.owner, kind: 'photo', ...sealed }));
  }

  async photo({ id, type }: DraftPhoto): Promise<Blob | null> {
    const row = await phoneDatabase.kept.get(id);
    return row ? new Blob([await unseal(this.key, row)], { type }) : null;
  }

  async removePhoto({ id }: DraftPhoto): Promise<void> {
    await phoneDatabase.kept.delete(id);
  }
}
