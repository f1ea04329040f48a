import { Injectable } from '@nestjs/common';
import type { EnterprisesMerged } from '../../registry';
import { CorrectionRepository } from './correction.repository';
import { PromiseRepository } from './promise.repository';
import { RequestRepository } from './request.repository';
import { VisitRepository } from './visit.repository';

/** Visits, and all that hangs on them, belong to the enterprise that two turned out to be. */
@Injectable()
export class MergedVisits {
  constructor(
    private readonly visits: VisitRepository,
    private readonly promises: PromiseRepository,
    private readonly requests: RequestRepository,
    private readonly corrections: CorrectionRepository,
  ) {}

  readonly follow = async ({ from, into }: EnterprisesMerged): Promise<void> => {
    for (const rows of [this.visits, this.promises, this.requests, this.corrections]) await rows.moveAll(from, into);
  };
}
