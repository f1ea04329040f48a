import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { ProposalInput, ProposalMade } from '@yanzhen/contract/liaison/proposal';
import type { UnitCode } from '@yanzhen/domain/identity/unit';
import { ASSIGNMENT_ROLES, type AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { UnitSelect } from '../../shared/inputs/unit-select';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { idempotency } from '../../shared/session/idempotency';
import { Session } from '../../shared/session/session';
import { CampaignApi } from '../campaign/campaign-api';
import { assignmentRoleName } from '../role-name';
import { ProposalApi } from './proposal-api';

/** In which role, where, from when: makes a proposal and says which. */
@Component({
  selector: 'app-proposal-form',
  imports: [MatButton, MatFormFieldModule, MatInput, MatSelectModule, UnitSelect],
  templateUrl: './proposal-form.html',
  styleUrl: './proposal-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProposalForm {
  private readonly api = inject(ProposalApi);
  private readonly me = inject(Session).person();
  private readonly once = idempotency();

  readonly made = output<ProposalMade>();

  protected readonly campaigns = inject(CampaignApi).campaigns();
  protected readonly roles = ASSIGNMENT_ROLES.map((role) => ({ role, name: assignmentRoleName(role) }));
  protected readonly manyUnits = this.me.role === 'bureau';
  protected readonly city = $localize`:@@liaison.proposal.allUnits:全市`;
  protected readonly role = signal<AssignmentRole>('chief');
  protected readonly unit = signal<UnitCode | null>(null);
  protected readonly startsOn = signal(this.me.today);
  protected readonly most = signal('');
  private readonly chosen = signal<number | null>(null);
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);

  protected readonly campaignId = computed(() => {
    const all = this.campaigns.hasValue() ? this.campaigns.value() : [];
    return this.chosen() ?? (all.find(({ running }) => running) ?? all[0])?.id ?? null;
  });
  protected readonly input = computed<ProposalInput | null>(() => {
    const [campaignId, startsOn, most] = [this.campaignId(), this.startsOn(), this.most().trim()];
    if (campaignId === null || !startsOn || (most !== '' && !/^[1-9]\d{0,3}$/.test(most))) return null;
    return { role: this.role(), campaignId, startsOn, unitCode: this.unit(), most: most === '' ? null : Number(most) };
  });

  protected choose(id: number): void {
    this.chosen.set(id);
  }

  protected async make(): Promise<void> {
    const input = this.input();
    if (!input || this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      this.made.emit(await this.api.make(input, this.once.headers()));
      this.once.renew();
    } catch (error) {
      // Nothing is written by a proposal: the sentence stands at the form.
      this.refusal.set(problemSentence(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
