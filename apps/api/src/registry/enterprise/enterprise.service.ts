import { Injectable } from '@nestjs/common';
import type {
  ChangeEnterprise,
  CreateEnterprise,
  EnterpriseDetail,
  EnterpriseInput,
  PersonalData,
} from '@yanzhen/contract/registry/enterprise';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { tidyName } from '@yanzhen/domain/registry/name';
import { isIncomplete } from '@yanzhen/domain/registry/standing';
import { readUscc } from '@yanzhen/domain/registry/uscc';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { ContactRepository } from '../attachments/contact.repository';
import { Besides } from '../beside';
import { ChangedFacts } from '../facts/changed-facts';
import { Standings } from '../facts/standings';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { withCurrent } from '../../platform/http/with-current';
import { blankToNull, onlyGiven, people } from './enterprise-people';
import { told } from './enterprise-told';
import { EnterpriseRepository } from './enterprise.repository';
import { FormerNameRepository } from './former-name.repository';
import { nameColumns } from './name-sound';
import { NOTHING_REPORTED } from './nothing-reported';
import { toEnterpriseDetail } from './show';

@Injectable()
export class EnterpriseService {
  constructor(
    private readonly db: Database,
    private readonly enterprises: EnterpriseRepository,
    private readonly formerNames: FormerNameRepository,
    private readonly contacts: ContactRepository,
    private readonly standings: Standings,
    private readonly changed: ChangedFacts,
    private readonly besides: Besides,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async detail(reader: Reader, id: number): Promise<EnterpriseDetail> {
    const enterprise = await this.enterprises.mustFind(reader, id);
    const beside = await this.besides.of(reader, [id]);
    return toEnterpriseDetail(enterprise, beside.get(id), await this.formerNames.of(id), reader);
  }

  /** @throws DomainError `registry.uscc_…`, `registry.uscc_taken`, `registry.unit_not_yours`, `registry.day_implausible`, `registry.name_…` */
  create(reader: Reader, input: CreateEnterprise): Promise<EnterpriseDetail> {
    const reading = readUscc(input.uscc);
    if (reading.uscc === null) throw new DomainError(`registry.${reading.reason}`, 'invalid', { uscc: reading.folded });
    const { uscc } = reading;
    return this.db.transaction(async () => {
      const now = this.clock.now();
      const basics = this.basicsOf(reader, input);
      const added = await this.enterprises.add({
        ...basics,
        uscc,
        ...people(input),
        ...NOTHING_REPORTED,
        incomplete: isIncomplete({ ...basics, ...people(input) }),
        createdAt: now,
        updatedAt: now,
      });
      await this.formerNames.set(added.id, input.formerNames);
      await this.changed.tell([added.id]);
      await this.record(reader, 'create', added.id, null, { ...told(added), formerNames: input.formerNames });
      return this.detail(reader, added.id);
    });
  }

  /** @throws ChangedSince with the enterprise as it is now. */
  async change(reader: Reader, id: number, { version, ...input }: ChangeEnterprise): Promise<EnterpriseDetail> {
    const work = async () => {
      const before = await this.enterprises.mustFindLiving(reader, id);
      const formerNames = await this.formerNames.of(id);
      await this.enterprises.change(
        { id, version },
        { ...this.basicsOf(reader, input), ...onlyGiven(input), lastImport: null, updatedAt: this.clock.now() },
      );
      await this.formerNames.set(id, input.formerNames);
      await this.standings.rebuild([id]);
      const after = await this.enterprises.mustFind(reader, id);
      await this.record(
        reader,
        'change',
        id,
        { ...told(before), formerNames },
        { ...told(after), formerNames: await this.formerNames.of(id) },
      );
      return this.detail(reader, id);
    };
    return withCurrent(
      'registry',
      () => this.db.transaction(work),
      () => this.detail(reader, id),
    );
  }

  /** Some basics that somebody verified on the spot; the rest stays. In the caller's transaction. */
  async correct(reader: Reader, id: number, patch: CorrectedBasics): Promise<void> {
    const before = await this.enterprises.mustFindLiving(reader, id);
    await this.enterprises.change(before, { ...patch, lastImport: null, updatedAt: this.clock.now() });
    await this.standings.rebuild([id]);
    await this.record(reader, 'change', id, told(before), { ...told(before), ...patch });
  }

  /** The people of an enterprise in clear; who asked stands in the audit trail. */
  async unmask(reader: Reader, id: number): Promise<PersonalData> {
    const { legalRep, contactName, contactPhone } = await this.enterprises.mustFind(reader, id);
    const contacts = await this.contacts.of(id);
    await this.db.transaction(() => this.record(reader, 'unmask', id, null, null));
    return {
      legalRep,
      contactName,
      contactPhone,
      contacts: contacts.map(({ id, name, phone }) => ({ id, name, phone })),
    };
  }

  private basicsOf(reader: Reader, input: EnterpriseInput) {
    const { unitCode, industryCode, address, establishedOn, state, remark } = input;
    if (reader.role === 'county' && unitCode !== reader.unitCode)
      throw new DomainError('registry.unit_not_yours', 'forbidden', { unitCode });
    if (establishedOn !== null && (establishedOn < EARLIEST || establishedOn > this.clock.today()))
      throw new DomainError('registry.day_implausible', 'invalid', { day: establishedOn });
    const name = nameColumns(input.name);
    if (name.nameKey === '') throw new DomainError('registry.name_missing', 'invalid', {});
    // Tidying may lengthen a name: ㍿ becomes four characters.
    if ([name.name, ...input.formerNames.map(tidyName)].some(({ length }) => length > ENTERPRISE_LIMITS.name))
      throw new DomainError('registry.name_too_long', 'invalid', { limit: ENTERPRISE_LIMITS.name });
    return { ...name, unitCode, industryCode, address: blankToNull(address), establishedOn, state, remark };
  }

  private record(by: Reader, verb: string, id: number, before: object | null, after: object | null): Promise<void> {
    const act = `registry.enterprise.${verb}`;
    return this.audit.record({ by, act, subjectKind: 'enterprise', subjectId: id, before, after });
  }
}

export type CorrectedBasics = Partial<Record<'address' | 'legalRep' | 'contactName' | 'contactPhone', string>>;

const EARLIEST = '1900-01-01';
