import { httpResource } from '@angular/common/http';
import { Injectable, type Signal } from '@angular/core';
import type { OtherGoal, Scoreboard, TrendPoint } from '@yanzhen/contract/goals/scoreboard';

@Injectable({ providedIn: 'root' })
export class GoalsApi {
  /** Counts as of a day, `YYYY-MM-DD`. */
  scoreboard(asOf: Signal<string>) {
    return httpResource<Scoreboard>(() => ({ url: '/api/goals/scoreboard', params: { asOf: asOf() } }));
  }

  trend(asOf: Signal<string>) {
    return httpResource<TrendPoint[]>(() => ({ url: '/api/goals/trend', params: { asOf: asOf() } }));
  }

  others() {
    return httpResource<OtherGoal[]>(() => '/api/goals/others');
  }
}
