import { inject, Injectable } from '@angular/core';
import type { VisitBrief, VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { Draft } from '../offline/draft';
import { Phone } from '../offline/phone';
import { Reading } from '../offline/reading';
import { timeHere, todayHere } from '../today';
import { newVisit, type TypedVisit, typedVisit } from './typed-visit';

export interface Asked {
  clientId: string;
  enterprise: string | undefined;
  as: string | undefined;
}

/** All that the form needs, wherever it comes from. */
export interface OpenedVisit {
  brief: VisitBrief;
  /** As the server has it; null = not yet. */
  visit: VisitDetail | null;
  draft: Draft | null;
  start: TypedVisit;
}

@Injectable({ providedIn: 'root' })
export class Opening {
  private readonly phone = inject(Phone);
  private readonly reading = inject(Reading);

  /** What was begun on this device goes before what the server has. */
  async open({ clientId, enterprise, as }: Asked): Promise<OpenedVisit> {
    await this.phone.ready();
    const draft = this.phone.draft(clientId);
    const visit = draft?.version === 0 ? null : await this.reading.visitOrNone(clientId);
    const enterpriseId = draft?.enterpriseId ?? visit?.enterpriseId ?? Number(enterprise);
    const { value: brief } = await this.reading.brief(enterpriseId);
    return { brief, visit, draft, start: draft?.typed ?? beginning(visit, as) };
  }
}

function beginning(visit: VisitDetail | null, as: string | undefined): TypedVisit {
  const today = todayHere();
  if (visit) return typedVisit(visit, today, as === 'done' ? 'done' : undefined);
  return newVisit(as === 'planned' ? 'planned' : 'done', today, timeHere());
}
