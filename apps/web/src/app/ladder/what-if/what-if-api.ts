import { httpResource } from '@angular/common/http';
import { Injectable, type Signal } from '@angular/core';
import type { WhatIf } from '@yanzhen/contract/ladder/what-if';
import { asked, type Question } from './question';

@Injectable({ providedIn: 'root' })
export class WhatIfApi {
  /** Nothing is asked for while there is no question. Stores nothing, so it may be asked again at will. */
  answer(question: Signal<Question | null>) {
    return httpResource<WhatIf>(() => {
      const now = question();
      return now ? { url: '/api/what-if', method: 'POST', body: asked(now) } : undefined;
    });
  }
}
