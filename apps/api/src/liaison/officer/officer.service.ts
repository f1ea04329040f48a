import { Injectable } from '@nestjs/common';
import type { ChangeOfficer, OfficerAccount, OfficerInput, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Accounts } from '../../identity';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { COUNT_CAP, keysOf, PAGE_SIZE, pageOf, wholeNumber } from '../../platform/http/page';
import { withCurrent } from '../../platform/http/with-current';
import { ActingRepository } from '../stand-in/acting.repository';
import { toOfficerRow } from './officer.dto';
import type { OfficerEntity } from './officer.entity';
import { type OfficerColumns, OfficerRepository, type OfficerWanted } from './officer.repository';

const WITH_ENTERPRISES = ['leader', 'liaison'] as const;

/** The people who look after enterprises, and how many each of them has. */
@Injectable()
export class OfficerService {
  constructor(
    private readonly db: Database,
    private readonly officers: OfficerRepository,
    private readonly acting: ActingRepository,
    private readonly accounts: Accounts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async page(reader: Reader, wanted: OfficerWanted, cursor: string | undefined): Promise<Page<OfficerRow>> {
    const [name, id] = cursor === undefined ? [] : keysOf(cursor, 2);
    const after = name === undefined ? null : { name: String(name), id: wholeNumber(id) };
    const rows = await this.officers.page(reader, wanted, after, PAGE_SIZE + 1);
    const count = await this.officers.count(reader, wanted, COUNT_CAP + 1);
    const shown = new Map((await this.shown(rows)).map((row) => [row.id, row]));
    return pageOf(
      rows,
      PAGE_SIZE,
      count,
      (row) => [row.name, row.id],
      (row) => shown.get(row.id) as OfficerRow,
    );
  }

  /** @throws DomainError `liaison.officer_not_found` */
  async one(reader: Reader, id: number): Promise<OfficerRow> {
    const [row] = await this.shown([await this.officers.mustFind(reader, id)]);
    return row;
  }

  /** Accounts that an officer can be bound to. */
  async bindable(): Promise<OfficerAccount[]> {
    return (await this.accounts.ofRoles(WITH_ENTERPRISES)).map(({ id, name, username, role }) => ({
      id,
      name,
      username,
      role: role as OfficerAccount['role'],
    }));
  }

  create(by: Reader, input: OfficerInput): Promise<OfficerRow> {
    return this.db.transaction(async () => {
      const columns = {
        ...(await this.sound(by, input)),
        phone: input.phone ?? null,
        officePhone: input.officePhone ?? null,
      };
      const id = await this.officers.add(columns);
      await this.acting.rebuild({ id, userId: columns.userId });
      await this.record(by, 'create', id, null, columns);
      return this.one(by, id);
    });
  }

  /** @throws ChangedSince with the officer as it is now. */
  change(by: Reader, id: number, { version, phone, officePhone, ...input }: ChangeOfficer): Promise<OfficerRow> {
    const work = async () => {
      const before = await this.officers.mustFind(by, id);
      mustBeOwn(by, before);
      const columns = {
        ...(await this.sound(by, input)),
        ...(phone === undefined ? {} : { phone }),
        ...(officePhone === undefined ? {} : { officePhone }),
      };
      await this.officers.change({ id, version }, columns);
      await this.acting.rebuild({ id, userId: columns.userId });
      await this.record(by, 'change', id, before, columns);
      return this.one(by, id);
    };
    return withCurrent(
      'liaison',
      () => this.db.transaction(work),
      () => this.one(by, id),
    );
  }

  /** @throws DomainError `liaison.account_unfit`, `liaison.officer_not_yours` */
  private async sound(
    by: Reader,
    { name, post, unitCode, userId, active }: OfficerInput,
  ): Promise<Omit<OfficerColumns, 'phone' | 'officePhone'>> {
    mustBeOwn(by, { unitCode });
    if (userId !== null && !(await this.bindable()).some((account) => account.id === userId))
      throw new DomainError('liaison.account_unfit', 'rule', { userId });
    return { name: name.trim(), post, unitCode, userId, active };
  }

  private async shown(rows: readonly OfficerEntity[]): Promise<OfficerRow[]> {
    const loads = await this.officers.loads(
      rows.map(({ id }) => id),
      this.clock.today(),
    );
    const accounts = await this.accounts.byIds(rows.flatMap(({ userId }) => userId ?? []));
    const usernames = new Map(accounts.map(({ id, username }) => [id, username]));
    return rows.map((row) => {
      const load = loads.filter(({ officerId }) => officerId === row.id);
      const username = row.userId === null ? null : (usernames.get(row.userId) ?? null);
      return toOfficerRow(row, username, new Map(load.map(({ role, enterprises }) => [role, enterprises])));
    });
  }

  private record(by: Reader, verb: string, subjectId: number, before: object | null, after: object): Promise<void> {
    return this.audit.record({ by, act: `liaison.officer.${verb}`, subjectKind: 'officer', subjectId, before, after });
  }
}

/** A county keeps its own people; those of the city are the bureau's. @throws DomainError `liaison.officer_not_yours` */
function mustBeOwn({ role, unitCode }: Reader, officer: Pick<OfficerEntity, 'unitCode'>): void {
  if (role === 'county' && officer.unitCode !== unitCode)
    throw new DomainError('liaison.officer_not_yours', 'forbidden', {});
}
