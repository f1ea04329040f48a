import { Injectable } from '@nestjs/common';
import { NameBook } from '@yanzhen/domain/tickets/matching/name-book';
import { Clock } from '../../platform/clock';
import { type NamesSeen, Registry } from '../../registry';

/** Whoever writes at the same moment may be seen only a little later: so far back it is looked again. */
const OVERLAP = 10_000;

/** The names of the register in memory; each question reads what changed since the last one, most of them nothing. */
@Injectable()
export class RegisterNames {
  private readonly book = new NameBook();
  private seen: NamesSeen | null = null;
  private readAt = 0;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly registry: Registry,
    private readonly clock: Clock,
  ) {}

  /** One reading at a time: two would put the same names twice. */
  async now(): Promise<NameBook> {
    const next = this.reading.then(() => this.follow());
    this.reading = next.catch(() => undefined);
    await next;
    return this.book;
  }

  private async follow(): Promise<void> {
    const newest = await this.registry.newestNames();
    if (newest && this.seen?.id === newest.id && this.settledAt(newest)) return;
    const from = this.seen && { id: this.seen.id, at: new Date(this.seen.at.getTime() - OVERLAP) };
    for await (const chunk of this.registry.namesSince(from))
      for (const { gone, ...entry } of chunk) {
        if (gone) this.book.drop(entry.id);
        else this.book.put(entry);
      }
    this.seen = newest;
    this.readAt = this.clock.now().getTime();
  }

  private settledAt({ at }: NamesSeen): boolean {
    return this.seen?.at.getTime() === at.getTime() && Math.abs(this.readAt - at.getTime()) > OVERLAP;
  }
}
