import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type {
  ChangeHotlineClient,
  HotlineClientRow,
  NewHotlineClient,
  NewHotlineKey,
  RotateHotlineKey,
} from '@yanzhen/contract/tickets/hotline';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { HOTLINE_LIMITS } from '@yanzhen/domain/tickets/hotline/order';
import { AuditTrail } from '../../../audit';
import { Clock } from '../../../platform/clock';
import type { Config } from '../../../platform/config';
import { CONFIG } from '../../../platform/config.module';
import { Database } from '../../../platform/database/database';
import { HouseKey } from '../../../platform/house-key';
import { withCurrent } from '../../../platform/http/with-current';
import { objectionTo } from '../feedback/address';
import type { HotlineClientEntity, HotlineKeyEntity } from '../hotline.entity';
import { KeyRepository } from './key.repository';

/** Who may send requests in, and with which keys. A secret is shown once, to whoever made it. */
@Injectable()
export class HotlineClients {
  constructor(
    private readonly db: Database,
    private readonly rows: KeyRepository,
    private readonly house: HouseKey,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async all(): Promise<HotlineClientRow[]> {
    const clients = await this.rows.clients();
    const keys = await this.rows.keysOf(clients.map(({ id }) => id));
    return clients.map((client) => toRow(client, keys, this.clock.now()));
  }

  /** @throws DomainError `hotline.address_*` */
  add(by: Reader, input: NewHotlineClient): Promise<NewHotlineKey> {
    this.mustLead(input.callbackUrl);
    return this.db.transaction(async () => {
      const id = await this.rows.addClient({ ...input, active: true, createdAt: this.clock.now() });
      await this.record(by, 'add', id, null, input);
      return this.withNewKey(by, id);
    });
  }

  /** @throws ChangedSince with the client as it is now; DomainError `hotline.address_*` */
  change(by: Reader, id: number, { version, ...patch }: ChangeHotlineClient): Promise<HotlineClientRow> {
    const change = () =>
      this.db.transaction(async () => {
        const before = await this.mustFind(id);
        // One that stands may still be put out of use.
        if (patch.callbackUrl !== before.callbackUrl) this.mustLead(patch.callbackUrl);
        await this.rows.changeClient({ id, version }, patch);
        await this.record(by, 'change', id, before, patch);
        return this.row(id);
      });
    return withCurrent('hotline', change, () => this.row(id));
  }

  /**
   * A second key beside the first, so that the client can change over without a gap; the first ends when it is told to.
   * @throws DomainError `hotline.two_keys`
   */
  newKey(by: Reader, id: number, { oldEndsInDays }: RotateHotlineKey): Promise<NewHotlineKey> {
    return this.db.transaction(async () => {
      await this.mustFind(id);
      const now = this.clock.now();
      const valid = (await this.rows.keysOf([id])).filter((key) => isValid(key, now));
      if (valid.length >= HOTLINE_LIMITS.keys)
        throw new DomainError('hotline.two_keys', 'rule', { most: HOTLINE_LIMITS.keys });
      if (oldEndsInDays !== null)
        for (const old of valid) await this.end(by, old, new Date(now.getTime() + oldEndsInDays * DAY_MS));
      return this.withNewKey(by, id);
    });
  }

  /** @throws DomainError `hotline.key_not_found` */
  revoke(by: Reader, keyId: number): Promise<HotlineClientRow> {
    return this.db.transaction(async () => {
      const key = await this.rows.keyById(keyId);
      if (!key) throw new DomainError('hotline.key_not_found', 'not_found', { id: keyId });
      if (isValid(key, this.clock.now())) await this.end(by, key, this.clock.now());
      return this.row(key.clientId);
    });
  }

  private mustLead(callbackUrl: string | null): void {
    const objection = callbackUrl && objectionTo(callbackUrl, this.config.hotlineHosts);
    if (objection) throw new DomainError(`hotline.${objection}`, 'rule', { field: 'callbackUrl' });
  }

  private async end(by: Reader, key: HotlineKeyEntity, at: Date): Promise<void> {
    await this.rows.changeKey(key.id, { revokedAt: at });
    await this.record(by, 'revoke_key', key.clientId, null, { key: key.keyId, at: at.toISOString() });
  }

  private async withNewKey(by: Reader, clientId: number): Promise<NewHotlineKey> {
    const keyId = `yz${randomBytes(8).toString('hex')}`;
    const secret = randomBytes(32).toString('base64url');
    const sealed = this.house.seal(secret);
    const createdAt = this.clock.now();
    await this.rows.addKey({ clientId, keyId, sealed, createdAt, lastUsedAt: null, revokedAt: null });
    await this.record(by, 'add_key', clientId, null, { key: keyId });
    return { client: await this.row(clientId), keyId, secret };
  }

  private async row(id: number): Promise<HotlineClientRow> {
    return toRow(await this.mustFind(id), await this.rows.keysOf([id]), this.clock.now());
  }

  private async mustFind(id: number): Promise<HotlineClientEntity> {
    const found = await this.rows.client(id);
    if (!found) throw new DomainError('hotline.client_not_found', 'not_found', { id });
    return found;
  }

  private record(by: Reader, act: string, id: number, before: object | null, after: object): Promise<void> {
    const subject = { subjectKind: 'hotline_client', subjectId: id };
    return this.audit.record({ by, act: `tickets.hotline.${act}`, ...subject, before, after });
  }
}

const DAY_MS = 86_400_000;

const isValid = ({ revokedAt }: HotlineKeyEntity, now: Date): boolean => revokedAt === null || revokedAt > now;

const toRow = (client: HotlineClientEntity, keys: readonly HotlineKeyEntity[], now: Date): HotlineClientRow => ({
  id: client.id,
  version: client.version,
  kind: client.kind,
  name: client.name,
  callbackUrl: client.callbackUrl,
  active: client.active,
  keys: keys
    .filter(({ clientId }) => clientId === client.id)
    .map((key) => ({
      id: key.id,
      keyId: key.keyId,
      createdAt: key.createdAt.toISOString(),
      lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
      revokedAt: key.revokedAt?.toISOString() ?? null,
      valid: isValid(key, now),
    })),
});
