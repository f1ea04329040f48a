import { Injectable } from '@nestjs/common';
import { AuditHistory } from '../../audit';
import { type HappeningsOf, timelineRow } from '../../registry';
import { OfficerRepository } from '../officer/officer.repository';
import { AssignmentRepository } from './assignment.repository';

const SHOWN = 200;

/** Who came and went to look after an enterprise, for its timeline. */
@Injectable()
export class AssignmentStory {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly officers: OfficerRepository,
    private readonly history: AuditHistory,
  ) {}

  readonly of: HappeningsOf = async (reader, enterpriseId) => {
    const rows = await this.assignments.ofEnterprise(enterpriseId);
    const officers = await this.officers.byIds([...new Set(rows.map(({ officerId }) => officerId))]);
    const names = new Map(officers.map(({ id, name }) => [id, name]));
    const text = new Map(rows.map(({ id, officerId }) => [String(id), names.get(officerId) ?? '']));
    const acts = await this.history.of('assignment', [...text.keys()], SHOWN);
    return acts.map((act) => timelineRow(act, reader, text.get(act.subjectId) ?? ''));
  };
}
