import { randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { MOST_ATTEMPTS, waitAfter } from '@yanzhen/domain/tickets/hotline/message';
import { Clock } from '../../../platform/clock';
import type { Config } from '../../../platform/config';
import { CONFIG } from '../../../platform/config.module';
import { HouseKey } from '../../../platform/house-key';
import { Jobs } from '../../../platform/jobs/jobs';
import type { HotlineClientEntity, HotlineMessageEntity } from '../hotline.entity';
import { KeyRepository } from '../keys/key.repository';
import { signedHeaders } from '../keys/signature';
import { AddressInside, guardedLookup, objectionTo } from './address';
import { FeedbackRepository } from './feedback.repository';
import { post } from './post';

const SLICE = 50;
/** A client that does not answer in this time is asked again later. */
const ANSWER_MS = 5_000;
/** Longer than an answer may take: until then nobody else takes the same message. */
const TAKEN_MS = 60_000;
/** After so many failures one after the other the client is down, and the rest waits without having tried. */
const DOWN_AFTER = 3;
/** Other jobs wait meanwhile. */
const RUN_MS = 30_000;

/**
 * Sends what clients are to be told: at least once, each message always with the same content, those of one request in their order.
 * The attempt is written down before the message goes out, so a crash in between sends the same message again.
 */
@Injectable()
export class FeedbackSending implements OnModuleInit {
  constructor(
    private readonly messages: FeedbackRepository,
    private readonly clients: KeyRepository,
    private readonly house: HouseKey,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.every('tickets.hotline_feedback', { everyMinutes: 1 }, () => this.send());
  }

  async send(): Promise<void> {
    const clients = (await this.clients.clients()).filter(({ active, callbackUrl }) => active && callbackUrl !== null);
    // One that is down keeps nobody waiting.
    await Promise.all(clients.map((client) => this.toClient(client)));
  }

  private async toClient(client: HotlineClientEntity): Promise<void> {
    const until = this.clock.now().getTime() + RUN_MS;
    for (let failures = 0; failures < DOWN_AFTER;) {
      const due = await this.messages.due(client.id, this.clock.now(), SLICE);
      if (due.length === 0) return;
      for (const message of due) {
        if (failures >= DOWN_AFTER || this.clock.now().getTime() > until) return;
        const taken = await this.messages.take(message, new Date(this.clock.now().getTime() + TAKEN_MS));
        if (taken) failures = (await this.one(client, message)) ? 0 : failures + 1;
      }
    }
  }

  /** @returns whether the client has it */
  private async one(client: HotlineClientEntity, message: HotlineMessageEntity): Promise<boolean> {
    const failure = await this.post(client, message.body);
    const now = this.clock.now();
    if (failure === null) {
      await this.messages.sent(message.id, now);
      return true;
    }
    const attempts = message.attempts + 1;
    const next = new Date(now.getTime() + waitAfter(attempts, Math.random()));
    await this.messages.failed(
      { id: message.id, attempts },
      attempts >= MOST_ATTEMPTS ? 'dead' : 'waiting',
      next,
      failure,
    );
    return false;
  }

  /** @returns null when it was taken, else what went wrong: `no_key`, `address`, `timeout`, `unreachable`, or the status of the answer */
  private async post({ id, callbackUrl }: HotlineClientEntity, body: string): Promise<string | null> {
    const signer = await this.signerOf(id);
    if (!signer || callbackUrl === null) return 'no_key';
    // It may have been accepted when more was allowed.
    if (objectionTo(callbackUrl, this.config.hotlineHosts)) return 'address';
    const url = new URL(callbackUrl);
    const signed = signedHeaders(signer.keyId, signer.secret, {
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      timestamp: String(Math.floor(this.clock.now().getTime() / 1000)),
      nonce: randomBytes(16).toString('hex'),
      body: Buffer.from(body),
    });
    const signal = AbortSignal.timeout(ANSWER_MS);
    try {
      const headers = { 'content-type': 'application/json', ...signed };
      const status = await post(url, { headers, body, lookup: guardedLookup(this.config.hotlineHosts), signal });
      return status >= 200 && status < 300 ? null : String(status);
    } catch (error) {
      // Whatever it was, the message stays and is sent again; the page says what went wrong.
      if (error instanceof AddressInside) return 'address';
      return signal.aborted ? 'timeout' : 'unreachable';
    }
  }

  /** Null without a key that holds, or when the house cannot open it: the message fails with that as its reason. */
  private async signerOf(clientId: number): Promise<{ keyId: string; secret: string } | null> {
    const key = await this.clients.newestKey(clientId);
    try {
      const secret = key && this.house.unseal(key.sealed);
      return key && secret ? { keyId: key.keyId, secret } : null;
    } catch (error) {
      // The house lost the key that seals: nothing can be signed until a new one is made.
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}
