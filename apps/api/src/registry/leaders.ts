import { Injectable } from '@nestjs/common';
import { ContactRepository } from './attachments/contact.repository';
import { EnterpriseRepository } from './enterprise/enterprise.repository';

/** Which of the enterprises have a 包联领导 today, as another room knows. */
export type LedOf = (enterpriseIds: readonly number[]) => Promise<ReadonlySet<number>>;

/** Keeps the mark "has a leader" that lists filter by: a leader among the contacts, or one that another room assigned. */
@Injectable()
export class Leaders {
  private readonly sources: LedOf[] = [];

  constructor(
    private readonly enterprises: EnterpriseRepository,
    private readonly contacts: ContactRepository,
  ) {}

  register(source: LedOf): void {
    this.sources.push(source);
  }

  /** In the caller's transaction, after anything that may have changed it. */
  async mark(enterpriseIds: readonly number[]): Promise<void> {
    if (enterpriseIds.length === 0) return;
    const led = new Set(
      (await Promise.all(this.sources.map((source) => source(enterpriseIds)))).flatMap((ids) => [...ids]),
    );
    const noted = await this.contacts.withLeader(enterpriseIds);
    for (const id of enterpriseIds) await this.enterprises.derive(id, { hasLeader: led.has(id) || noted.has(id) });
  }
}
