import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Injectable, type Signal } from '@angular/core';
import type { ContactRow, EvidenceRow, SaveContact, SaveEvidence } from '@yanzhen/contract/registry/attachments';
import { firstValueFrom } from 'rxjs';

type Headers = Record<string, string>;

/** What stands beside the figures of an enterprise: evidence, and the people to speak to. */
@Injectable({ providedIn: 'root' })
export class AttachmentsApi {
  private readonly http = inject(HttpClient);

  evidence(enterprise: Signal<string>) {
    return httpResource<EvidenceRow[]>(() => `/api/enterprises/${enterprise()}/evidence`);
  }

  contacts(enterprise: Signal<string>) {
    return httpResource<ContactRow[]>(() => `/api/enterprises/${enterprise()}/contacts`);
  }

  addEvidence(enterprise: string, body: SaveEvidence, headers: Headers): Promise<EvidenceRow> {
    return this.add(`/api/enterprises/${enterprise}/evidence`, body, headers);
  }

  changeEvidence(enterprise: string, id: number, body: SaveEvidence): Promise<EvidenceRow> {
    return this.change(`/api/enterprises/${enterprise}/evidence/${id}`, body);
  }

  removeEvidence(enterprise: string, { id, version }: EvidenceRow): Promise<unknown> {
    return this.remove(`/api/enterprises/${enterprise}/evidence/${id}`, version);
  }

  addContact(enterprise: string, body: SaveContact, headers: Headers): Promise<ContactRow> {
    return this.add(`/api/enterprises/${enterprise}/contacts`, body, headers);
  }

  changeContact(enterprise: string, id: number, body: SaveContact): Promise<ContactRow> {
    return this.change(`/api/enterprises/${enterprise}/contacts/${id}`, body);
  }

  removeContact(enterprise: string, { id, version }: ContactRow): Promise<unknown> {
    return this.remove(`/api/enterprises/${enterprise}/contacts/${id}`, version);
  }

  private add<T>(url: string, body: object, headers: Headers): Promise<T> {
    return firstValueFrom(this.http.post<T>(url, body, { headers }));
  }

  private change<T>(url: string, body: object): Promise<T> {
    return firstValueFrom(this.http.put<T>(url, body));
  }

  private remove(url: string, version: number): Promise<unknown> {
    return firstValueFrom(this.http.delete(url, { params: { version } }));
  }
}
