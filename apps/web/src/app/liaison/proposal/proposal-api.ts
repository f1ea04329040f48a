import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { Proposal, ProposalInput, ProposalLine, ProposalMade } from '@yanzhen/contract/liaison/proposal';
import { firstValueFrom } from 'rxjs';
import { keysetList } from '../../shared/paging/keyset-list';

@Injectable({ providedIn: 'root' })
export class ProposalApi {
  private readonly http = inject(HttpClient);

  proposal(id: Signal<string | undefined>) {
    return httpResource<Proposal>(() => (id() ? `/api/liaison/proposals/${id()}` : undefined));
  }

  lines(id: Signal<string | undefined>) {
    return keysetList<ProposalLine>(() =>
      id() ? { url: `/api/liaison/proposals/${id()}/lines`, params: {} } : undefined,
    );
  }

  make(body: ProposalInput, headers: Record<string, string>): Promise<ProposalMade> {
    return firstValueFrom(this.http.post<ProposalMade>('/api/liaison/proposals', body, { headers }));
  }

  apply({ id, version }: Proposal): Promise<Proposal> {
    return firstValueFrom(this.http.post<Proposal>(`/api/liaison/proposals/${id}/apply`, { version }));
  }
}
