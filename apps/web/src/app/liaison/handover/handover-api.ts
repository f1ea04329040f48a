import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  ChangeStandIn,
  ConfirmHandover,
  Handover,
  HandoverInput,
  HandoverRow,
  StandInInput,
  StandInRow,
} from '@yanzhen/contract/liaison/handover';
import { firstValueFrom } from 'rxjs';

type Headers = Record<string, string>;
const AT = '/api/liaison/handovers';
const STAND_INS = '/api/liaison/stand-ins';

@Injectable({ providedIn: 'root' })
export class HandoverApi {
  private readonly http = inject(HttpClient);

  handovers() {
    return httpResource<HandoverRow[]>(() => AT);
  }

  /** Only the office arranges absences; `undefined` asks for nothing. */
  standIns(wanted: boolean) {
    return httpResource<StandInRow[]>(() => (wanted ? STAND_INS : undefined));
  }

  handover(id: Signal<string>) {
    return httpResource<Handover>(() => `${AT}/${id()}`);
  }

  ask(body: HandoverInput, headers: Headers): Promise<Handover> {
    return firstValueFrom(this.http.post<Handover>(AT, body, { headers }));
  }

  confirm(id: number, body: ConfirmHandover): Promise<Handover> {
    return firstValueFrom(this.http.post<Handover>(`${AT}/${id}/confirm`, body));
  }

  cancel({ id, version }: Handover): Promise<Handover> {
    return firstValueFrom(this.http.post<Handover>(`${AT}/${id}/cancel`, { version }));
  }

  addStandIn(body: StandInInput, headers: Headers): Promise<StandInRow> {
    return firstValueFrom(this.http.post<StandInRow>(STAND_INS, body, { headers }));
  }

  changeStandIn(id: number, body: ChangeStandIn): Promise<StandInRow> {
    return firstValueFrom(this.http.patch<StandInRow>(`${STAND_INS}/${id}`, body));
  }
}
