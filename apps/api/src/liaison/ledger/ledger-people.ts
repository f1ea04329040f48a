import { Injectable } from '@nestjs/common';
import type { LedgerPerson } from '@yanzhen/domain/exchange/interpret-liaison';
import { AuditTrail } from '../../audit';
import type { ActContext } from '../../exchange';
import type { OfficerEntity } from '../officer/officer.entity';
import { OfficerRepository } from '../officer/officer.repository';

export interface FoundPerson {
  readonly id: number;
  /** The ledger brought this one. */
  readonly isNew: boolean;
}

/** The officers that a ledger names: those who are known, and new ones for the rest. In the caller's transaction. */
@Injectable()
export class LedgerPeople {
  constructor(
    private readonly officers: OfficerRepository,
    private readonly audit: AuditTrail,
  ) {}

  async find(person: LedgerPerson, { reader }: ActContext): Promise<FoundPerson> {
    const own = reader.role === 'county' ? reader.unitCode : null;
    const named = (await this.officers.named([person.name])).filter(
      ({ active, unitCode }) => active && (reader.role !== 'county' || unitCode === null || unitCode === own),
    );
    const known = theSame(named, person);
    if (known) return { id: known.id, isNew: false };
    const columns = { ...person, officePhone: null, unitCode: own, userId: null, active: true };
    const id = await this.officers.add(columns);
    await this.audit.record({
      by: reader,
      act: 'liaison.officer.create',
      subjectKind: 'officer',
      subjectId: id,
      after: columns,
    });
    return { id, isNew: true };
  }

  /** One whom the ledger brought and who has nothing to do any more; false when somebody worked on it since. */
  async takeBack(officer: { id: number; version: number }, { reader }: ActContext): Promise<void> {
    if (!(await this.officers.removeIdle(officer))) return;
    await this.audit.record({
      by: reader,
      act: 'liaison.officer.remove',
      subjectKind: 'officer',
      subjectId: officer.id,
      before: { id: officer.id },
      after: null,
    });
  }
}

/** People of the same name are told apart by their phone or post where both sides know it. */
function theSame(named: readonly OfficerEntity[], { phone, post }: LedgerPerson): OfficerEntity | undefined {
  const agree = (mine: string | null, theirs: string | null) => mine === null || theirs === null || mine === theirs;
  return named.find((one) => agree(phone, one.phone) && agree(post, one.post));
}
