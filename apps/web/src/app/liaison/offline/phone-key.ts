import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { OfflineKey } from '@yanzhen/contract/liaison/visit';
import { phoneDatabase } from '../../shared/offline/phone-database';
import { keyOf } from '../../shared/offline/sealing';
import { firstValueFrom } from 'rxjs';

/** The key of who is signed in: from this device, else from the server, which gives everybody their own. */
@Injectable({ providedIn: 'root' })
export class PhoneKey {
  private readonly http = inject(HttpClient);

  async of(owner: number): Promise<CryptoKey> {
    const known = await phoneDatabase.keys.get(owner);
    if (known) return known.key;
    const { key } = await firstValueFrom(this.http.post<OfflineKey>('/api/liaison/offline/key', null));
    const made = await keyOf(key);
    await phoneDatabase.keys.put({ owner, key: made });
    return made;
  }
}
