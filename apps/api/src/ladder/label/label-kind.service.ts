import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { AddLabelKind, ChangeLabelKind } from '@yanzhen/contract/ladder/label';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { SHIPPED_LABEL_KINDS } from '@yanzhen/domain/ladder/label/label-kind';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { isDuplicate } from '../../platform/database/failures';
import { withCurrent } from '../../platform/http/with-current';
import type { LabelKindEntity } from './label-kind.entity';
import { LabelKindRepository } from './label-kind.repository';
import { toLabelKindRow } from './label-kind.dto';

/** Which kinds of label there are. */
@Injectable()
export class LabelKindService implements OnApplicationBootstrap {
  constructor(
    private readonly db: Database,
    private readonly kinds: LabelKindRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.kinds.seed(SHIPPED_LABEL_KINDS, this.clock.now());
  }

  all(): Promise<LabelKindEntity[]> {
    return this.kinds.all();
  }

  add(by: Reader, input: AddLabelKind): Promise<LabelKindEntity> {
    const kind = sound(input);
    return this.db.transaction(async () => {
      const id = await once(this.kinds.add({ ...kind, code: null, createdAt: this.clock.now() }), kind.zh);
      await this.record(by, 'ladder.label_kind.add', id, null, kind);
      return this.mustFind(id);
    });
  }

  /** Retiring is a change too. @throws ChangedSince with the kind as it is now. */
  change(by: Reader, id: number, { version, ...input }: ChangeLabelKind): Promise<LabelKindEntity> {
    const kind = sound(input);
    return withCurrent(
      'label',
      () =>
        this.db.transaction(async () => {
          const before = await this.mustFind(id);
          await once(this.kinds.change({ id, version }, kind), kind.zh);
          await this.record(by, 'ladder.label_kind.change', id, toLabelKindRow(before), kind);
          return this.mustFind(id);
        }),
      async () => toLabelKindRow(await this.mustFind(id)),
    );
  }

  private async mustFind(id: number): Promise<LabelKindEntity> {
    const kind = await this.kinds.byId(id);
    if (!kind) throw new DomainError('label.kind_not_found', 'not_found', { id });
    return kind;
  }

  private record(by: Reader, act: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by, act, subjectKind: 'label_kind', subjectId, before, after });
  }
}

const sound = ({ zh, en, goal, source, unconfirmed, retiredOn }: AddLabelKind): AddLabelKind => ({
  zh: zh.trim(),
  en: en.trim() || zh.trim(),
  goal,
  source: source?.trim() || null,
  unconfirmed,
  retiredOn,
});

/** @throws DomainError `label.kind_named_already`: two kinds of one name could not be told apart. */
async function once<T>(written: Promise<T>, name: string): Promise<T> {
  try {
    return await written;
  } catch (error) {
    // Only the unique index sees what another person adds at the same moment.
    if (isDuplicate(error)) throw new DomainError('label.kind_named_already', 'conflict', { name });
    throw error;
  }
}
