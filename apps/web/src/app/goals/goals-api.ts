import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  AddGoal,
  ChangeGoal,
  FirmFigures,
  GoalRow,
  ReportedValue,
  ReportValue,
} from '@yanzhen/contract/goals/goal';
import type { Plan, SavePlan } from '@yanzhen/contract/goals/plan';
import type { OtherGoal, Scoreboard, TrendPoint } from '@yanzhen/contract/goals/scoreboard';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../shared/paging/keyset-list';

type Params = Record<string, string | number | boolean>;

@Injectable({ providedIn: 'root' })
export class GoalsApi {
  private readonly http = inject(HttpClient);

  /** Counts as of a day, `YYYY-MM-DD`. */
  scoreboard(asOf: Signal<string>) {
    return httpResource<Scoreboard>(() => ({ url: '/api/goals/scoreboard', params: { asOf: asOf() } }));
  }

  trend(asOf: Signal<string>) {
    return httpResource<TrendPoint[]>(() => ({ url: '/api/goals/trend', params: { asOf: asOf() } }));
  }

  others(asOf: Signal<string>) {
    return httpResource<OtherGoal[]>(() => ({ url: '/api/goals/others', params: { asOf: asOf() } }));
  }

  rows() {
    return httpResource<GoalRow[]>(() => '/api/goals/rows');
  }

  /** The enterprises behind a number that is counted from annual facts. */
  firms(params: Signal<Params>) {
    return keysetList<FirmFigures>(() => ({ url: '/api/goals/firms', params: params() }));
  }

  plans(year: Signal<number>) {
    return httpResource<Plan[]>(() => ({ url: '/api/goals/plan', params: { year: year() } }));
  }

  savePlan(body: SavePlan): Promise<Plan> {
    return firstValueFrom(this.http.put<Plan>('/api/goals/plan', body));
  }

  report(body: ReportValue): Promise<ReportedValue> {
    return firstValueFrom(this.http.put<ReportedValue>('/api/goals/reports', body));
  }

  addRow(body: AddGoal, headers: Record<string, string>): Promise<GoalRow> {
    return firstValueFrom(this.http.post<GoalRow>('/api/goals/rows', body, { headers }));
  }

  changeRow(id: number, body: ChangeGoal): Promise<GoalRow> {
    return firstValueFrom(this.http.patch<GoalRow>(`/api/goals/rows/${id}`, body));
  }
}
