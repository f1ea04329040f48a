import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { EnterpriseDetail, PersonalData } from '@yanzhen/contract/registry/enterprise';
import { map } from 'rxjs';
import { Session } from '../../shared/session/session';
import { RegistryApi } from '../registry-api';

/** The enterprise whose page is open: its parts share the row, the figures, and the personal data once asked for. Provide it in the page. */
@Injectable()
export class OpenEnterprise {
  private readonly api = inject(RegistryApi);
  private readonly session = inject(Session);

  readonly id = toSignal(inject(ActivatedRoute).paramMap.pipe(map((params) => params.get('id') ?? '')), {
    requireSync: true,
  });
  readonly detail = this.api.enterprise(this.id);
  readonly facts = this.api.facts(this.id);

  /** The row itself; the page shows its parts only once it is there. */
  readonly row = computed<EnterpriseDetail>(() => {
    if (!this.detail.hasValue()) throw new Error('the enterprise is not there yet');
    return this.detail.value();
  });

  /** Null until asked for; another enterprise has to be asked for anew. */
  readonly inClear = linkedSignal<string, PersonalData | null>({ source: this.id, computation: () => null });
  readonly living = computed(() => this.detail.hasValue() && this.detail.value().state !== 'merged');
  readonly mayWrite = computed(() => this.living() && this.session.can('registry.write'));
  readonly mayWriteFacts = computed(() => this.living() && this.session.can('registry.facts.write'));

  async unmask(): Promise<void> {
    this.inClear.set(await this.api.unmask(this.id()));
  }

  /** Figures decide on size and flags, so the row is asked for again too. */
  reload(): void {
    this.detail.reload();
    this.facts.reload();
  }
}
