import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type {
  ArticleDetail,
  ArticleRow,
  EditArticle,
  NewArticle,
  SimilarArticle,
} from '@yanzhen/contract/tickets/knowledge';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

const ARTICLES = '/api/knowledge';

@Injectable({ providedIn: 'root' })
export class KnowledgeApi {
  private readonly http = inject(HttpClient);

  list(params: Signal<Record<string, string>>) {
    return keysetList<ArticleRow>(() => ({ url: ARTICLES, params: params() }));
  }

  one(id: Signal<string>) {
    return httpResource<ArticleDetail>(() => `${ARTICLES}/${id()}`);
  }

  similar(ticketId: Signal<number | null>) {
    return httpResource<SimilarArticle[]>(() =>
      ticketId() === null ? undefined : `/api/tickets/${ticketId()}/articles`,
    );
  }

  add(body: NewArticle, headers: Record<string, string>): Promise<ArticleDetail> {
    return firstValueFrom(this.http.post<ArticleDetail>(ARTICLES, body, { headers }));
  }

  edit(id: number, body: EditArticle): Promise<ArticleDetail> {
    return firstValueFrom(this.http.put<ArticleDetail>(`${ARTICLES}/${id}`, body));
  }

  remove({ id, version }: Pick<ArticleRow, 'id' | 'version'>): Promise<unknown> {
    return firstValueFrom(this.http.delete(`${ARTICLES}/${id}`, { params: { version } }));
  }
}
