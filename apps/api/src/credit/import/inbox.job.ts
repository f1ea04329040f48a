import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { UnattendedImport } from '../../exchange';
import { Accounts } from '../../identity';
import { Clock } from '../../platform/clock';
import type { Config } from '../../platform/config';
import { CONFIG } from '../../platform/config.module';
import { Jobs } from '../../platform/jobs/jobs';
import { InboxFolder } from './inbox-folder';

const EVERY_MINUTES = 5;

/**
 * Lists that come in by themselves, day by day: the same import as by hand, in the name of one account, seen among the imports. Rows
 * that a person must decide wait there.
 */
@Injectable()
export class InboxJob implements OnModuleInit {
  private readonly log = new Logger('credit');

  constructor(
    private readonly jobs: Jobs,
    private readonly imports: UnattendedImport,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    if (this.config.creditInbox) this.jobs.every('credit.inbox', { everyMinutes: EVERY_MINUTES }, () => this.take());
  }

  /** A file taken twice changes nothing: its decisions are there already. */
  async take(): Promise<void> {
    if (!this.config.creditInbox) return;
    const folder = new InboxFolder(this.config.creditInbox.folder);
    const reader = await this.accounts.readerOf(this.config.creditInbox.user);
    if (!reader) throw new Error(`CREDIT_INBOX_USER=${this.config.creditInbox.user} is nobody's user name.`);
    for (const name of await folder.waiting(this.clock.now())) {
      try {
        await this.imports.take(reader, name, await folder.read(name), 'credit');
        await folder.aside(name, 'done', this.clock.now());
      } catch (error) {
        // One bad file does not keep the others out; it lies in `failed`, and its import says why.
        this.log.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        await folder.aside(name, 'failed', this.clock.now());
      }
    }
  }
}
