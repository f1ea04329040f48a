import { Injectable } from '@nestjs/common';
import type { ChangeLabel, EndLabel, LabelRow, SaveLabel } from '@yanzhen/contract/ladder/label';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { withCurrent } from '../../platform/http/with-current';
import { type KnownEnterprise, Registry } from '../../registry';
import type { LabelEntity } from './label.entity';
import { LabelKindRepository } from './label-kind.repository';
import { LabelRepository } from './label.repository';

/** Labels of one enterprise. */
@Injectable()
export class LabelService {
  constructor(
    private readonly db: Database,
    private readonly labels: LabelRepository,
    private readonly kinds: LabelKindRepository,
    private readonly registry: Registry,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Every label it ever had. @throws DomainError `registry.enterprise_not_found` outside the reader's sight. */
  async ofEnterprise(reader: Reader, enterpriseId: number): Promise<LabelRow[]> {
    const enterprise = await this.registry.mustFind(reader, enterpriseId);
    const kinds = await this.kindNames();
    return (await this.labels.ofEnterprise(enterpriseId)).map((label) => this.shown(enterprise, kinds, label));
  }

  add(reader: Reader, enterpriseId: number, input: SaveLabel): Promise<LabelRow> {
    const label = sound(input);
    return this.db.transaction(async () => {
      const { state, name } = await this.registry.mustFind(reader, enterpriseId);
      if (state === 'merged') throw new DomainError('registry.enterprise_merged', 'rule', { id: enterpriseId });
      await this.usable(label);
      const more = { enterpriseId, nameThen: name, endedWhy: null, createdAt: this.clock.now() };
      const id = await once(this.labels.add({ ...label, ...more }));
      await this.record(reader, 'ladder.label.add', id, null, { enterpriseId, ...label });
      return this.row(reader, enterpriseId, id);
    });
  }

  /** @throws ChangedSince with the label as it is now. */
  change(reader: Reader, enterpriseId: number, id: number, { version, ...input }: ChangeLabel): Promise<LabelRow> {
    const label = sound(input);
    return this.telling(reader, enterpriseId, id, async (before) => {
      if (before.kindId !== label.kindId || before.validFrom !== label.validFrom) await this.usable(label);
      // A new last day is what the document says: why it once ended early holds no more.
      const endedWhy = before.validTo === label.validTo ? before.endedWhy : null;
      await once(this.labels.change({ id, version }, { ...label, endedWhy }));
      await this.record(reader, 'ladder.label.change', id, told(before), label);
      return this.row(reader, enterpriseId, id);
    });
  }

  /** Over before its document says; it keeps its row and counts on the days before. @throws ChangedSince with the label as it is now. */
  end(reader: Reader, enterpriseId: number, id: number, { version, lastDay, reason }: EndLabel): Promise<LabelRow> {
    return this.telling(reader, enterpriseId, id, async (before) => {
      const { validFrom, validTo } = before;
      if (lastDay < validFrom) throw new DomainError('label.ends_before', 'rule', { validFrom, lastDay });
      if (validTo !== null && lastDay >= validTo) throw new DomainError('label.over_already', 'rule', { validTo });
      const over = { validTo: lastDay, endedWhy: reason.trim() };
      await this.labels.change({ id, version }, over);
      await this.record(reader, 'ladder.label.end', id, { validTo }, over);
      return this.row(reader, enterpriseId, id);
    });
  }

  /** For what was registered by mistake; a label that ends keeps its row. @throws ChangedSince with the label as it is now. */
  remove(reader: Reader, enterpriseId: number, id: number, version: number): Promise<void> {
    return this.telling(reader, enterpriseId, id, async (before) => {
      await this.labels.remove({ id, version });
      await this.record(reader, 'ladder.label.remove', id, { enterpriseId, ...told(before) }, null);
    });
  }

  private telling<T>(reader: Reader, enterpriseId: number, id: number, work: (label: LabelEntity) => Promise<T>) {
    return withCurrent(
      'label',
      () =>
        this.db.transaction(async () => {
          await this.registry.mustFind(reader, enterpriseId);
          return work(await this.mustFind(enterpriseId, id));
        }),
      () => this.row(reader, enterpriseId, id),
    );
  }

  private async usable({ kindId, validFrom }: SaveLabel): Promise<void> {
    const kind = await this.kinds.byId(kindId);
    if (!kind) throw new DomainError('label.kind_unknown', 'rule', { kindId });
    if (kind.retiredOn !== null && validFrom >= kind.retiredOn)
      throw new DomainError('label.kind_retired', 'rule', { name: kind.zh, retiredOn: kind.retiredOn });
  }

  private async row(reader: Reader, enterpriseId: number, id: number): Promise<LabelRow> {
    const enterprise = await this.registry.mustFind(reader, enterpriseId);
    return this.shown(enterprise, await this.kindNames(), await this.mustFind(enterpriseId, id));
  }

  private async kindNames(): Promise<KindNames> {
    return new Map((await this.kinds.all()).map(({ id, zh, en }) => [id, { zh, en }]));
  }

  private shown(enterprise: KnownEnterprise, kinds: KindNames, label: LabelEntity): LabelRow {
    const { id: enterpriseId, name, uscc, unitCode } = enterprise;
    return {
      id: label.id,
      version: label.version,
      enterpriseId,
      name,
      nameThen: label.nameThen,
      uscc,
      unitCode,
      kind: kinds.get(label.kindId) ?? { zh: '', en: '' },
      endedWhy: label.endedWhy,
      ...told(label),
    };
  }

  private async mustFind(enterpriseId: number, id: number): Promise<LabelEntity> {
    const label = await this.labels.one(enterpriseId, id);
    if (!label) throw new DomainError('label.not_found', 'not_found', { id });
    return label;
  }

  private record(by: Reader, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by, act, subjectKind: 'label', subjectId, before, after });
  }
}

type KindNames = ReadonlyMap<number, LabelRow['kind']>;

const told = ({ kindId, item, batch, document, certificateNo, note, validFrom, validTo }: SaveLabel): SaveLabel => ({
  kindId,
  item,
  batch,
  document,
  certificateNo,
  note,
  validFrom,
  validTo,
});

/** @throws DomainError `label.validity_reversed` when it would end before it begins. */
function sound(input: SaveLabel): SaveLabel {
  const { validFrom, validTo } = input;
  if (validTo !== null && validFrom > validTo)
    throw new DomainError('label.validity_reversed', 'rule', { validFrom, validTo });
  return { ...told(input), item: input.item.trim(), note: input.note?.trim() || null };
}

/** @throws DomainError `label.registered_already` */
async function once<T>(written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // Two people may register the same at once: only the unique index sees both.
    if (isDuplicate(error)) throw new DomainError('label.registered_already', 'conflict', {});
    throw error;
  }
}
