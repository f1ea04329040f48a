import { HttpClient, HttpContext } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { SaveVisit, VisitDetail } from '@yanzhen/contract/liaison/visit';
import { problemOf } from '../../shared/problem/problem-of';
import { STAYS_ON_PAGE } from '../../shared/session/back-to-sign-in';
import { firstValueFrom, type Observable, timeout } from 'rxjs';
import { photoUrl, visitUrl } from '../liaison-api';
import type { DraftPhoto } from './draft';
import type { Answer, Wire } from './queue';

/** A line that is neither dead nor alive is given up: nothing is lost by asking again. */
const VISIT_MS = 30_000;
const PHOTO_MS = 120_000;

@Injectable({ providedIn: 'root' })
export class VisitWire implements Wire {
  private readonly http = inject(HttpClient);
  /** A session that ended is told on the page: nobody is sent away from what they are typing. */
  private readonly options = { context: new HttpContext().set(STAYS_ON_PAGE, true) };

  save(clientId: string, body: SaveVisit): Promise<Answer> {
    return answer(this.http.put<VisitDetail>(visitUrl(clientId), body, this.options), VISIT_MS);
  }

  photo(clientId: string, { id, name }: DraftPhoto, content: Blob): Promise<Answer> {
    const form = new FormData();
    form.append('file', content, name);
    return answer(this.http.put<VisitDetail>(photoUrl(clientId, id), form, this.options), PHOTO_MS);
  }
}

async function answer(request: Observable<VisitDetail>, patience: number): Promise<Answer> {
  try {
    return { visit: await firstValueFrom(request.pipe(timeout(patience))) };
  } catch (error) {
    // Every kind of failure has its place in the queue.
    return { problem: problemOf(error) };
  }
}
