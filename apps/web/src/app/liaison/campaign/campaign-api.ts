import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CampaignInput, CampaignRow, ChangeCampaign } from '@yanzhen/contract/liaison/assignment';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class CampaignApi {
  private readonly http = inject(HttpClient);

  campaigns() {
    return httpResource<CampaignRow[]>(() => '/api/liaison/campaigns');
  }

  create(body: CampaignInput, headers: Record<string, string>): Promise<CampaignRow> {
    return firstValueFrom(this.http.post<CampaignRow>('/api/liaison/campaigns', body, { headers }));
  }

  change(id: number, body: ChangeCampaign): Promise<CampaignRow> {
    return firstValueFrom(this.http.patch<CampaignRow>(`/api/liaison/campaigns/${id}`, body));
  }
}
