import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { EditReplyTemplate, NewReplyTemplate, ReplyTemplate } from '@yanzhen/contract/tickets/template';
import { firstValueFrom } from 'rxjs';

const TEMPLATES = '/api/reply-templates';

@Injectable({ providedIn: 'root' })
export class TemplatesApi {
  private readonly http = inject(HttpClient);

  all(asked = () => true) {
    return httpResource<ReplyTemplate[]>(() => (asked() ? TEMPLATES : undefined));
  }

  add(body: NewReplyTemplate, headers: Record<string, string>): Promise<ReplyTemplate> {
    return firstValueFrom(this.http.post<ReplyTemplate>(TEMPLATES, body, { headers }));
  }

  edit(id: number, body: EditReplyTemplate): Promise<ReplyTemplate> {
    return firstValueFrom(this.http.put<ReplyTemplate>(`${TEMPLATES}/${id}`, body));
  }

  remove({ id, version }: Pick<ReplyTemplate, 'id' | 'version'>): Promise<unknown> {
    return firstValueFrom(this.http.delete(`${TEMPLATES}/${id}`, { params: { version } }));
  }
}
