import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { AssignmentInput, BulkResult, OfficerRow } from '@yanzhen/contract/liaison/assignment';
import { ASSIGNMENT_ROLES, type AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { CampaignApi } from '../campaign/campaign-api';
import { OfficerPicker } from '../officer/officer-picker';
import { assignmentRoleName } from '../role-name';
import { AssignmentApi } from './assignment-api';
import { LeftList } from './left-list';

export interface ToAssign {
  enterpriseIds: readonly number[];
  /** Of the one enterprise; with several only their number is said. */
  name: string | null;
}

/** Gives one officer to an enterprise, or to many at once; who could not be given is named. */
@Component({
  selector: 'app-assign-dialog',
  imports: [LeftList, MatButton, MatDialogModule, MatFormFieldModule, MatInput, MatSelectModule, OfficerPicker],
  templateUrl: './assign-dialog.html',
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AssignDialog {
  private readonly api = inject(AssignmentApi);
  private readonly dialog = inject<MatDialogRef<AssignDialog, true>>(MatDialogRef);
  protected readonly wanted = inject<ToAssign>(MAT_DIALOG_DATA);
  private readonly once = idempotency();

  protected readonly campaigns = inject(CampaignApi).campaigns();
  protected readonly roles = ASSIGNMENT_ROLES.map((role) => ({ role, name: assignmentRoleName(role) }));
  protected readonly officer = signal<OfficerRow | null>(null);
  protected readonly role = signal<AssignmentRole>('chief');
  private readonly chosen = signal<number | null>(null);
  protected readonly startsOn = signal(inject(Session).person().today);
  protected readonly endsOn = signal('');
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly result = signal<BulkResult | null>(null);

  /** The running one, unless another was chosen. */
  protected readonly campaignId = computed(() => {
    const all = this.campaigns.hasValue() ? this.campaigns.value() : [];
    return this.chosen() ?? (all.find(({ running }) => running) ?? all[0])?.id ?? null;
  });
  private readonly input = computed<AssignmentInput | null>(() => {
    const [officer, campaignId, startsOn] = [this.officer(), this.campaignId(), this.startsOn()];
    if (!officer || campaignId === null || !startsOn) return null;
    return { officerId: officer.id, role: this.role(), campaignId, startsOn, endsOn: this.endsOn() || null };
  });
  protected readonly ready = computed(() => this.input() !== null && !this.busy());

  protected choose(id: number): void {
    this.chosen.set(id);
  }

  protected async save(): Promise<void> {
    const input = this.input();
    if (!input || this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await this.write(input);
    } catch (error) {
      // Somebody else may have been made chief at the same moment: the sentence says who, and the form stays.
      this.refusal.set(problemSentence(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }

  private async write(input: AssignmentInput): Promise<void> {
    const [first, ...others] = this.wanted.enterpriseIds;
    if (others.length === 0) {
      await this.api.assign(first, input, this.once.headers());
      return this.dialog.close(true);
    }
    const enterpriseIds = [...this.wanted.enterpriseIds];
    const result = await this.api.bulk({ ...input, enterpriseIds }, this.once.headers());
    if (result.left.length === 0) return this.dialog.close(true);
    this.result.set(result);
  }
}
