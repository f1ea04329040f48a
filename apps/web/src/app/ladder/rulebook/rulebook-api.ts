import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  ChangeDraft,
  ConfirmRulebook,
  PublishRulebook,
  RulebookDetail,
  RulebookRow,
  SeenRulebook,
} from '@yanzhen/contract/ladder/rulebook';
import { firstValueFrom } from 'rxjs';

const at = (id: number | string, part = ''): string => `/api/rulebooks/${id}${part}`;

@Injectable({ providedIn: 'root' })
export class RulebookApi {
  private readonly http = inject(HttpClient);

  all() {
    return httpResource<RulebookRow[]>(() => '/api/rulebooks');
  }

  /** Nothing is asked for while there is no id. */
  one(id: Signal<string | number | null | undefined>) {
    return httpResource<RulebookDetail>(() => {
      const wanted = id();
      return wanted ? at(wanted) : undefined;
    });
  }

  copy(id: number, headers: Record<string, string>): Promise<RulebookDetail> {
    return firstValueFrom(this.http.post<RulebookDetail>(at(id, '/draft'), {}, { headers }));
  }

  change(id: number, body: ChangeDraft): Promise<RulebookDetail> {
    return firstValueFrom(this.http.patch<RulebookDetail>(at(id), body));
  }

  submit(id: number, body: SeenRulebook): Promise<RulebookDetail> {
    return this.act(id, '/submit', body);
  }

  /** Back to whoever made it. */
  giveBack(id: number, body: SeenRulebook): Promise<RulebookDetail> {
    return this.act(id, '/return', body);
  }

  publish(id: number, body: PublishRulebook): Promise<RulebookDetail> {
    return this.act(id, '/publish', body);
  }

  retire(id: number, body: SeenRulebook): Promise<RulebookDetail> {
    return this.act(id, '/retire', body);
  }

  confirm(id: number, body: ConfirmRulebook): Promise<RulebookDetail> {
    return this.act(id, '/confirm', body);
  }

  remove(id: number, { version }: SeenRulebook): Promise<unknown> {
    return firstValueFrom(this.http.delete(at(id), { params: { version } }));
  }

  private act(id: number, part: string, body: object): Promise<RulebookDetail> {
    return firstValueFrom(this.http.post<RulebookDetail>(at(id, part), body));
  }
}
