import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { Config } from './config';
import { seal, unseal } from './http/sealed-answer';

/**
 * Seals secrets that the house has to read again (it signs with them), so that whoever reads a table or a backup reads nothing.
 * The key is HOUSE_KEY; the embedded engine keeps one in a file beside its database.
 */
export class HouseKey {
  private known: string | null = null;

  constructor(private readonly houseKey: Config['houseKey']) {}

  /** @throws DomainError `platform.house_key_missing` */
  seal(text: string): string {
    return seal(this.key(), text);
  }

  /** Null when it was sealed with another key. @throws DomainError `platform.house_key_missing` */
  unseal(sealed: string): string | null {
    try {
      return unseal(this.key(), sealed);
    } catch (error) {
      // The cipher says no more than this; a missing key is another matter.
      if (error instanceof DomainError) throw error;
      return null;
    }
  }

  private key(): string {
    return (this.known ??= this.read());
  }

  private read(): string {
    const { houseKey } = this;
    if (houseKey === null) throw new DomainError('platform.house_key_missing', 'rule', {});
    if ('text' in houseKey) return houseKey.text;
    if (!existsSync(houseKey.file))
      writeFileSync(houseKey.file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    return readFileSync(houseKey.file, 'utf8').trim();
  }
}
