import { Injectable } from '@nestjs/common';
import type { SaveVisit } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { Corrections } from './corrections';
import { PromiseRepository } from './promise.repository';
import { Promises } from './promises';
import type { VisitEntity } from './visit.entity';
import { VisitRequests } from './visit-requests';

/** What hangs on a visit and is written in the same save: promises, requests, corrections, and what became of earlier promises. */
@Injectable()
export class VisitParts {
  constructor(
    private readonly promises: PromiseRepository,
    private readonly settling: Promises,
    private readonly requests: VisitRequests,
    private readonly corrections: Corrections,
  ) {}

  async add(by: Reader, visit: VisitEntity, { promises, requests, corrections, settled }: SaveVisit): Promise<void> {
    const { id: visitId, enterpriseId } = visit;
    const fresh = { state: 'open', settledOn: null, note: null } as const;
    await this.promises.add(
      promises.map(({ text, dueOn }) => ({ visitId, enterpriseId, userId: by.userId, text, dueOn, ...fresh })),
    );
    await this.requests.add(by, visit, requests);
    for (const { field, proposed } of corrections) await this.corrections.propose(by, visit, field, proposed);
    for (const { promiseId, state } of settled) await this.settling.settleAt(by, enterpriseId, promiseId, state);
  }
}
