import { Injectable } from '@nestjs/common';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { LabelGoal } from '@yanzhen/domain/ladder/label/label-kind';
import { among } from '../../registry';
import { LabelKindRepository } from './label-kind.repository';
import { type LabelCount, LabelListRepository, type LabelSpan } from './label-list.repository';

/** What other rooms may ask of the labels. Whoever asks says which units their reader may see. */
@Injectable()
export class Labels {
  constructor(
    private readonly kinds: LabelKindRepository,
    private readonly list: LabelListRepository,
  ) {}

  /**
   * Labels that count for a goal, by unit; units without any are left out. `{ asOf }`: valid on the day; `{ from, to }`: new in the span.
   * The list behind it is `GET /labels?goal=…&asOf=…` or `&begunIn=<year>`, with as many rows.
   */
  async countForGoal(goal: LabelGoal, units: readonly UnitCode[], span: LabelSpan): Promise<LabelCount[]> {
    const within = among('e.unit_code', units);
    return this.list.countByUnit({
      span,
      kindIds: await this.kinds.idsOf(goal),
      units: null,
      enterpriseId: null,
      within,
    });
  }

  /** Labels of one shipped kind (`tech-sme`, `high-tech` …), by unit; nothing for a code nobody knows. */
  async countOfKind(code: string, units: readonly UnitCode[], span: LabelSpan): Promise<LabelCount[]> {
    const kindIds = (await this.kinds.all()).filter((kind) => kind.code === code).map(({ id }) => id);
    const within = among('e.unit_code', units);
    return this.list.countByUnit({ span, kindIds, units: null, enterpriseId: null, within });
  }
}
