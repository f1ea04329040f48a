import { Injectable } from '@nestjs/common';
import { NameBook } from '@yanzhen/domain/tickets/matching/name-book';
import { Remembered } from '../../platform/remembered/remembered';
import { type NamesSeen, Registry } from '../../registry';

/** Whoever wrote at the same moment may have been seen by nobody yet: so far back it is read again. */
const OVERLAP = 10_000;

/** The names of the register in memory; when some have changed, those alone are read. */
@Injectable()
export class RegisterNames {
  private readonly book = new NameBook();
  private seen: NamesSeen | null = null;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly registry: Registry,
    private readonly remembered: Remembered,
  ) {}

  now(): Promise<NameBook> {
    return this.remembered.settled(['names'], 'register names', () => this.read());
  }

  /** One reading at a time: two would put the same names twice. */
  private async read(): Promise<NameBook> {
    const next = this.reading.then(() => this.follow());
    this.reading = next.catch(() => undefined);
    await next;
    return this.book;
  }

  private async follow(): Promise<void> {
    const newest = await this.registry.newestNames();
    const from = this.seen && { id: this.seen.id, at: new Date(this.seen.at.getTime() - OVERLAP) };
    for await (const chunk of this.registry.namesSince(from))
      for (const { gone, ...entry } of chunk) {
        if (gone) this.book.drop(entry.id);
        else this.book.put(entry);
      }
    this.seen = newest;
  }
}
