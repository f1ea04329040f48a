import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FirstAdministrator as Given } from '@yanzhen/contract/identity/session';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/database';
import { Passwords } from './passwords';
import { SetupLinkRepository } from './setup-link.repository';
import { sha256 } from './sessions';
import { UserRepository } from './user.repository';
import { UserService } from './user.service';

const VALID_MS = 24 * 3_600_000;
/** Processes of one server that start together print one link; whoever starts the house again later gets a new one. */
const TOGETHER_MS = 60_000;

/** `token` null: another start has offered a link less than a minute ago, and that one works. */
export interface SetupOffer {
  readonly token: string | null;
}

@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly db: Database,
    private readonly users: UserRepository,
    private readonly accounts: UserService,
    private readonly links: SetupLinkRepository,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  /** The one-time link; null when there is somebody already. */
  async offer(): Promise<SetupOffer | null> {
    if ((await this.users.count()) > 0) return null;
    const token = randomBytes(32).toString('base64url');
    const issuedAt = this.clock.now();
    const link = { tokenHash: sha256(token), issuedAt, expiresAt: new Date(issuedAt.getTime() + VALID_MS) };
    // The embedded engine has one process: whoever starts it again wants a new link.
    const together = this.db.engine === 'server' ? TOGETHER_MS : -1;
    return { token: (await this.links.put(link, new Date(issuedAt.getTime() - together))) ? token : null };
  }

  /** @throws DomainError `identity.setup_link_invalid` when the link was used, replaced or is too old. */
  async create({ token, username, name, password }: Given): Promise<void> {
    this.passwords.mustBeGood(password, username);
    const passwordHash = await this.passwords.hash(password);
    await this.db.transaction(async () => {
      const taken = await this.links.take(sha256(token), this.clock.now());
      if (!taken || (await this.users.count()) > 0) throw new DomainError('identity.setup_link_invalid', 'forbidden');
      await this.accounts.add(null, {
        username: username.toLowerCase(),
        name,
        role: 'admin',
        unitCode: null,
        department: null,
        enterpriseId: null,
        passwordHash,
        mustChangePassword: false,
      });
    });
  }
}
