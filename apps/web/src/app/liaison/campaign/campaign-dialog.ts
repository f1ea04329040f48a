import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { CampaignRow } from '@yanzhen/contract/liaison/assignment';
import { LIAISON_LIMITS } from '@yanzhen/domain/liaison/assignment';
import { CADENCE_TIERS } from '@yanzhen/domain/liaison/cadence';
import { Conflict } from '../../shared/feedback/conflict';
import { ConflictActs } from '../../shared/feedback/conflict-acts';
import { saving } from '../../shared/feedback/saving';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { CampaignApi } from './campaign-api';
import {
  cadenceTierName,
  campaignToSave,
  CONFLICT_FIELDS,
  isQuota,
  isRhythm,
  isSoon,
  type TypedCampaign,
  typedCampaign,
} from './typed-campaign';

/** A campaign: its name, its time, and how often somebody has to visit. */
@Component({
  selector: 'app-campaign-dialog',
  imports: [
    Conflict,
    ConflictActs,
    FormField,
    FormRoot,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
  ],
  templateUrl: './campaign-dialog.html',
  styleUrl: '../form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CampaignDialog {
  private readonly api = inject(CampaignApi);
  private readonly dialog = inject<MatDialogRef<CampaignDialog, true>>(MatDialogRef);
  private readonly once = idempotency();
  private readonly seen = signal(inject<CampaignRow | null>(MAT_DIALOG_DATA));
  private readonly typed = signal<TypedCampaign>(typedCampaign(this.seen(), inject(Session).person().today));

  protected readonly isNew = this.seen() === null;
  protected readonly tiers = CADENCE_TIERS.map((tier) => ({ tier, name: cadenceTierName(tier) }));
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<CampaignRow | null>(null);
  protected readonly mine = computed<Partial<CampaignRow>>(() => campaignToSave(this.typed()));

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`:@@liaison.campaign.nameMissing:请填写活动名称` });
      maxLength(path.name, LIAISON_LIMITS.campaign);
      required(path.startsOn, { message: $localize`:@@liaison.fromMissing:请填写开始日期` });
      const days = { kind: 'days', message: $localize`:@@liaison.campaign.daysWrong:请填 7 至 730 之间的整数` };
      for (const tier of CADENCE_TIERS)
        validate(path.cadence[tier], ({ value }) => (isRhythm(value()) ? undefined : days));
      validate(path.soonDays, ({ value }) =>
        isSoon(value())
          ? undefined
          : { kind: 'days', message: $localize`:@@liaison.campaign.soonWrong:请填 0 至 90 之间的整数` },
      );
      validate(path.yearlyQuota, ({ value }) =>
        isQuota(value())
          ? undefined
          : { kind: 'days', message: $localize`:@@liaison.campaign.quotaWrong:请填 1 至 366 之间的整数` },
      );
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          () => this.dialog.close(true),
          (theirs: CampaignRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: CampaignRow): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(): void {
    this.dialog.close(true);
  }

  private save(): Promise<CampaignRow> {
    const [seen, body] = [this.seen(), campaignToSave(this.typed())];
    return seen
      ? this.api.change(seen.id, { ...body, version: seen.version })
      : this.api.create(body, this.once.headers());
  }
}
