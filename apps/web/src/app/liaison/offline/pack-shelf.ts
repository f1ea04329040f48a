import type { OfflinePack } from '@yanzhen/contract/liaison/visit';
import { phoneDatabase } from '../../shared/offline/phone-database';
import { sealJson, unsealJson } from '../../shared/offline/sealing';
import { roomFor } from './storage-full';

const idOf = (owner: number): string => `pack of ${owner}`;

/** The copy of what the server knows of somebody's enterprises. */
export async function keepPack(owner: number, key: CryptoKey, pack: OfflinePack): Promise<void> {
  const sealed = await sealJson(key, pack);
  await roomFor(() => phoneDatabase.kept.put({ id: idOf(owner), owner, kind: 'pack', ...sealed }));
}

export async function keptPack(owner: number, key: CryptoKey): Promise<OfflinePack | null> {
  const row = await phoneDatabase.kept.get(idOf(owner));
  return row ? unsealJson<OfflinePack>(key, row) : null;
}
