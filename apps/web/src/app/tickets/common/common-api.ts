import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { Page } from '@yanzhen/contract/platform/page';
import type {
  AnswerCommonIssue,
  CommonIssueDetail,
  CommonIssueOf,
  CommonIssueRow,
  EditCommonIssue,
  NewCommonIssue,
} from '@yanzhen/contract/tickets/common';
import type { CommonSuggestions, DismissSuggestion } from '@yanzhen/contract/tickets/common-suggestion';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

const ISSUES = '/api/common-issues';
const SUGGESTIONS = '/api/common-suggestions';

@Injectable({ providedIn: 'root' })
export class CommonApi {
  private readonly http = inject(HttpClient);

  list(params: Signal<Record<string, string>>) {
    return keysetList<CommonIssueRow>(() => ({ url: ISSUES, params: params() }));
  }

  /** The newest. */
  newest() {
    return httpResource<Page<CommonIssueRow>>(() => ISSUES);
  }

  one(id: Signal<string>) {
    return httpResource<CommonIssueDetail>(() => `${ISSUES}/${id()}`);
  }

  ofTicket(ticketId: Signal<number>) {
    return httpResource<CommonIssueOf>(() => `/api/tickets/${ticketId()}/common-issue`);
  }

  create(body: NewCommonIssue, headers: Record<string, string>): Promise<CommonIssueDetail> {
    return firstValueFrom(this.http.post<CommonIssueDetail>(ISSUES, body, { headers }));
  }

  edit(id: number, body: EditCommonIssue): Promise<CommonIssueDetail> {
    return firstValueFrom(this.http.put<CommonIssueDetail>(`${ISSUES}/${id}`, body));
  }

  link(id: number, ticketIds: number[]): Promise<BatchAnswer> {
    return firstValueFrom(this.http.post<BatchAnswer>(`${ISSUES}/${id}/requests`, { ticketIds }));
  }

  unlink(id: number, ticketId: number): Promise<CommonIssueDetail> {
    return firstValueFrom(this.http.delete<CommonIssueDetail>(`${ISSUES}/${id}/requests/${ticketId}`));
  }

  /** Its requests go on by themselves. */
  dissolve(id: number, version: number): Promise<void> {
    return firstValueFrom(this.http.delete<void>(`${ISSUES}/${id}`, { params: { version } }));
  }

  suggestions() {
    return httpResource<CommonSuggestions>(() => SUGGESTIONS);
  }

  dismiss(body: DismissSuggestion): Promise<CommonSuggestions> {
    return firstValueFrom(this.http.put<CommonSuggestions>(`${SUGGESTIONS}/dismissals`, body));
  }

  answer(id: number, body: AnswerCommonIssue): Promise<BatchAnswer> {
    return firstValueFrom(this.http.post<BatchAnswer>(`${ISSUES}/${id}/answer`, body));
  }
}
