import { Injectable } from '@nestjs/common';
import type { ContactRow, SaveContact } from '@yanzhen/contract/registry/attachments';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { EnterpriseRepository } from '../enterprise/enterprise.repository';
import { isMaskedFor, shownPhone } from '../enterprise/show';
import { Leaders } from '../leaders';
import type { ContactEntity } from './contact.entity';
import { ContactRepository } from './contact.repository';

@Injectable()
export class ContactService {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
    private readonly contacts: ContactRepository,
    private readonly leaders: Leaders,
    private readonly audit: AuditTrail,
  ) {}

  async list(reader: Reader, enterpriseId: number): Promise<ContactRow[]> {
    await this.enterprises.mustFind(reader, enterpriseId);
    return (await this.contacts.of(enterpriseId)).map((row) => toContactRow(row, reader));
  }

  add(by: Reader, enterpriseId: number, input: SaveContact): Promise<ContactRow> {
    return this.db.transaction(async () => {
      await this.enterprises.mustFindLiving(by, enterpriseId);
      const id = await this.contacts.add(enterpriseId, { ...columnsOf(input), phone: input.phone ?? null });
      return this.settled(by, enterpriseId, id, 'add', null);
    });
  }

  /** @throws ChangedSince with the row as it is now. */
  change(by: Reader, enterpriseId: number, id: number, { version, ...input }: SaveContact): Promise<ContactRow> {
    const work = async () => {
      const before = await this.mustFind(by, enterpriseId, id);
      await this.contacts.change(
        { id, version },
        { ...columnsOf(input), ...(input.phone === undefined ? {} : { phone: input.phone }) },
      );
      return this.settled(by, enterpriseId, id, 'change', before);
    };
    return this.telling(by, enterpriseId, id, work);
  }

  /** Gone already is fine: a second click asks for the same. @throws ChangedSince with the row as it is now. */
  remove(by: Reader, enterpriseId: number, id: number, version: number): Promise<void> {
    const work = async () => {
      await this.enterprises.mustFind(by, enterpriseId);
      const before = await this.contacts.byId(enterpriseId, id);
      if (!before) return;
      if (!(await this.contacts.remove({ id, version })))
        throw new DomainError('registry.changed_since', 'conflict', { id, version });
      await this.record(by, enterpriseId, 'remove', before, null);
      await this.leaders.mark([enterpriseId]);
    };
    return this.telling(by, enterpriseId, id, work);
  }

  private telling<T>(by: Reader, enterpriseId: number, id: number, work: () => Promise<T>): Promise<T> {
    return withCurrent(
      'registry',
      () => this.db.transaction(work),
      async () => toContactRow(await this.mustFind(by, enterpriseId, id), by),
    );
  }

  private async settled(
    by: Reader,
    enterpriseId: number,
    id: number,
    verb: string,
    before: ContactEntity | null,
  ): Promise<ContactRow> {
    const row = await this.mustFind(by, enterpriseId, id);
    await this.record(by, enterpriseId, verb, before, row);
    await this.leaders.mark([enterpriseId]);
    return toContactRow(row, by);
  }

  private async mustFind(reader: Reader, enterpriseId: number, id: number): Promise<ContactEntity> {
    await this.enterprises.mustFind(reader, enterpriseId);
    const found = await this.contacts.byId(enterpriseId, id);
    if (!found) throw new DomainError('registry.contact_not_found', 'not_found', { id });
    return found;
  }

  private record(
    by: Reader,
    enterpriseId: number,
    verb: string,
    before: ContactEntity | null,
    after: ContactEntity | null,
  ): Promise<void> {
    const act = `registry.contact.${verb}`;
    return this.audit.record({ by, act, subjectKind: 'enterprise', subjectId: enterpriseId, before, after });
  }
}

const columnsOf = ({ role, name, duty }: Omit<SaveContact, 'version'>) => ({ role, name, duty });

const toContactRow = (row: ContactEntity, reader: Reader): ContactRow => ({
  id: row.id,
  version: row.version,
  role: row.role,
  name: row.name,
  phone: shownPhone(row.phone, isMaskedFor(reader, row.enterpriseId)),
  duty: row.duty,
});
