import type { Draft, DraftPhoto } from './draft';

/** Where drafts lie until they are sent. */
export interface Shelf {
  all(): Promise<Draft[]>;
  put(draft: Draft): Promise<void>;
  /** With all its pictures. */
  remove(draft: Draft): Promise<void>;
  putPhoto(photo: DraftPhoto, content: Blob): Promise<void>;
  photo(photo: DraftPhoto): Promise<Blob | null>;
  removePhoto(photo: DraftPhoto): Promise<void>;
}

/** For browsers that keep nothing: gone with the tab. */
export class MemoryShelf implements Shelf {
  private readonly drafts = new Map<string, Draft>();
  private readonly photos = new Map<string, Blob>();

  all(): Promise<Draft[]> {
    return Promise.resolve([...this.drafts.values()]);
  }

  put(draft: Draft): Promise<void> {
    this.drafts.set(draft.clientId, draft);
    return Promise.resolve();
  }

  remove({ clientId, photos }: Draft): Promise<void> {
    this.drafts.delete(clientId);
    for (const { id } of photos) this.photos.delete(id);
    return Promise.resolve();
  }

  putPhoto({ id }: DraftPhoto, content: Blob): Promise<void> {
    this.photos.set(id, content);
    return Promise.resolve();
  }

  photo({ id }: DraftPhoto): Promise<Blob | null> {
    return Promise.resolve(this.photos.get(id) ?? null);
  }

  removePhoto({ id }: DraftPhoto): Promise<void> {
    this.photos.delete(id);
    return Promise.resolve();
  }
}
