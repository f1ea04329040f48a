import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField, FormRoot, pattern, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { TrackedTicket } from '@yanzhen/contract/tickets/tracking';
import { PageHeader } from '../../shared/page-header';
import { formErrors } from '../../shared/problem/form-errors';
import { PublicFrame } from '../../shared/public-frame';
import { TrackedTicketCard } from './tracked-ticket-card';
import { TrackingApi } from './tracking-api';

/** Follows a request without an account: by its number and the end of the phone that was left. */
@Component({
  selector: 'app-tracking-page',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, PageHeader, PublicFrame, TrackedTicketCard],
  templateUrl: './tracking-page.html',
  styleUrl: './tracking-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrackingPage {
  private readonly api = inject(TrackingApi);

  /** A link may bring the number along; the phone never stands in an address. */
  readonly no = input<string>();

  private readonly typed = linkedSignal(() => ({ no: this.no() ?? '', phoneEnd: '' }));
  protected readonly found = signal<TrackedTicket | null>(null);
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.no, { message: $localize`:@@tickets.track.noMissing:请填写诉求编号或工单编号` });
      pattern(path.phoneEnd, /^\d{4}$/, { message: $localize`:@@tickets.track.phoneMissing:请填写 4 位数字` });
      required(path.phoneEnd, { message: $localize`:@@tickets.track.phoneMissing:请填写 4 位数字` });
    },
    {
      submission: {
        action: async (tree) => {
          this.found.set(null);
          try {
            this.found.set(await this.api.track(this.typed()));
          } catch (error) {
            return formErrors(tree, error);
          }
          return undefined;
        },
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);
}
