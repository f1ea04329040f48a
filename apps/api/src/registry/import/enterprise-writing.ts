import { Injectable } from '@nestjs/common';
import { foldName } from '@yanzhen/domain/registry/name';
import { isIncomplete } from '@yanzhen/domain/registry/standing';
import { AuditTrail } from '../../audit';
import {
  type ActContext,
  type AppliedStep,
  moved,
  type StepOutcome,
  unchanged,
  type UndoOutcome,
  written,
} from '../../exchange';
import { Clock } from '../../platform/clock';
import type { EnterpriseEntity } from '../enterprise/enterprise.entity';
import { newNames } from '../enterprise/new-names';
import { EnterpriseRepository } from '../enterprise/enterprise.repository';
import { FormerNameRepository } from '../enterprise/former-name.repository';
import { nameColumns } from '../enterprise/name-sound';
import { NOTHING_REPORTED } from '../enterprise/nothing-reported';
import { ChangedFacts } from '../facts/changed-facts';
import { Standings } from '../facts/standings';
import { type EnterprisePatch, type EnterpriseValues, patchOf, replaced } from './enterprise-values';

/** How a row is taken back. `lastImport` is who wrote the enterprise before. */
type Trace =
  | { readonly created: true }
  | {
      readonly created: false;
      readonly before: EnterprisePatch;
      readonly names: readonly string[];
      readonly lastImport: number | null;
    };

type Seen = Pick<EnterpriseEntity, 'id' | 'version'>;

/** Writes rows of a register, and takes them back. Always inside the engine's transaction. */
@Injectable()
export class EnterpriseWriting {
  constructor(
    private readonly enterprises: EnterpriseRepository,
    private readonly formerNames: FormerNameRepository,
    private readonly standings: Standings,
    private readonly changed: ChangedFacts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async create(values: EnterpriseValues, context: ActContext): Promise<StepOutcome> {
    const [there] = await this.enterprises.byUsccs([values.uscc]);
    if (there) return moved('uscc_taken');
    const now = this.clock.now();
    const { uscc, unitCode, address, industryCode, legalRep, contactName, contactPhone, establishedOn, remark } =
      values;
    const added = await this.enterprises.insert({
      uscc,
      ...nameColumns(values.name),
      ...{ unitCode, address, industryCode, legalRep, contactName, contactPhone, establishedOn, remark },
      ...NOTHING_REPORTED,
      state: 'active',
      incomplete: isIncomplete(values),
      lastImport: context.jobId,
      createdAt: now,
      updatedAt: now,
    });
    if (values.formerNames.length > 0) await this.formerNames.add(added.id, values.formerNames);
    await this.record(context, added.id, 'import', null, { uscc, name: values.name, unitCode });
    return written('created', added.id, { created: true } satisfies Trace);
  }

  async change(seen: Seen, values: EnterpriseValues, context: ActContext): Promise<StepOutcome> {
    const stored = await this.enterprises.byId(context.reader, seen.id);
    if (!stored || stored.version !== seen.version) return moved('changed_since');
    const patch = patchOf(values, stored);
    const known = [stored.name, ...(await this.formerNames.of(stored.id))];
    return this.write(stored, patch, newNames(values.formerNames, known), context);
  }

  async keepAsFormerName(id: number, { name }: EnterpriseValues, context: ActContext): Promise<StepOutcome> {
    const stored = await this.enterprises.byId(context.reader, id);
    if (!stored || stored.state === 'merged') return moved('changed_since');
    const known = [stored.name, ...(await this.formerNames.of(id))];
    if (known.some((one) => foldName(one) === foldName(name))) return unchanged(id);
    return this.write(stored, {}, [name], context);
  }

  /** New figures of size and gaps for what was changed; what was created has none, but is told of. */
  async derive(outcomes: readonly StepOutcome[]): Promise<void> {
    const changed = outcomes.filter(({ outcome }) => outcome === 'changed');
    await this.standings.rebuild([...new Set(changed.flatMap(({ enterpriseId }) => enterpriseId ?? []))]);
    const created = outcomes.filter(({ outcome }) => outcome === 'created');
    await this.changed.tell(created.flatMap(({ enterpriseId }) => enterpriseId ?? []));
  }

  async takeBack({ enterpriseId, trace }: AppliedStep, context: ActContext): Promise<UndoOutcome> {
    const wrote = trace as Trace;
    const stored = enterpriseId === null ? null : await this.enterprises.byId(context.reader, enterpriseId);
    if (!stored || stored.lastImport !== context.jobId) return 'changed_since';
    if (wrote.created) {
      if (!(await this.enterprises.removeUntouched(stored.id, stored.version))) return 'changed_since';
      await this.formerNames.removeAll(stored.id);
      await this.changed.tell([stored.id]);
      await this.record(context, stored.id, 'import_undone', { uscc: stored.uscc, name: stored.name }, null);
      return 'undone';
    }
    const { before, names, lastImport } = wrote;
    await this.enterprises.change(stored, { ...before, lastImport, updatedAt: this.clock.now() });
    await this.formerNames.remove(stored.id, names);
    await this.standings.rebuild([stored.id]);
    await this.record(context, stored.id, 'import_undone', replaced(before, stored), before);
    return 'undone';
  }

  private async write(
    stored: EnterpriseEntity,
    patch: EnterprisePatch,
    names: readonly string[],
    context: ActContext,
  ): Promise<StepOutcome> {
    const before = replaced(patch, stored);
    await this.enterprises.change(stored, { ...patch, lastImport: context.jobId, updatedAt: this.clock.now() });
    await this.formerNames.add(stored.id, names);
    const after = names.length > 0 ? { ...patch, formerNames: names } : patch;
    await this.record(context, stored.id, 'import', before, after);
    const trace: Trace = { created: false, before, names, lastImport: stored.lastImport };
    return written('changed', stored.id, trace);
  }

  private record(
    { reader, fileName }: ActContext,
    subjectId: number,
    verb: string,
    before: object | null,
    after: object | null,
  ) {
    const act = `registry.enterprise.${verb}`;
    return this.audit.record({
      by: reader,
      act,
      subjectKind: 'enterprise',
      subjectId,
      before,
      after: after && { ...after, fileName },
    });
  }
}
