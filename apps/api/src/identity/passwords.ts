import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { passwordProblem } from '@yanzhen/domain/identity/password';
import { DomainError } from '@yanzhen/domain/shared/domain-error';

/** OWASP's parameters for argon2id (the library's default kind): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Without letters and digits that look alike. */
const LEGIBLE = 'abcdefghjkmnpqrstuvwxyz23456789';

@Injectable()
export class Passwords {
  /** Compared with when there is no such account, so that the answer takes as long. */
  private readonly nobody = hash('nobody has this password', COST);

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    const same = await verify(passwordHash ?? (await this.nobody), password);
    return same && passwordHash !== null;
  }

  /** @throws DomainError `identity.password_<reason>` */
  mustBeGood(password: string, username: string): void {
    const problem = passwordProblem(password, username);
    if (problem) throw new DomainError(`identity.password_${problem}`, 'rule');
  }

  /** To be read out over the telephone, once: three groups of four, 59 bits. */
  temporary(): string {
    const group = () => Array.from({ length: 4 }, () => LEGIBLE[randomInt(LEGIBLE.length)]).join('');
    return [group(), group(), group()].join('-');
  }
}
