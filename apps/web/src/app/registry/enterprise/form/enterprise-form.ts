import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import { ENTERPRISE_STATES } from '@yanzhen/domain/registry/enterprise';
import { Conflict } from '../../../shared/feedback/conflict';
import { saving } from '../../../shared/feedback/saving';
import { Notice } from '../../../shared/feedback/notice';
import { Icon } from '../../../shared/icon/icon';
import { UnitSelect } from '../../../shared/inputs/unit-select';
import { idempotency } from '../../../shared/session/idempotency';
import { Session } from '../../../shared/session/session';
import { RegistryApi } from '../../registry-api';
import { industryOptions, stateName } from '../../words';
import { enterpriseRules } from './enterprise-rules';
import { CONFLICT_FIELDS, inputOf, typedEnterprise, typedPeople } from './typed-enterprise';

/** A new enterprise or a change of one. Personal data is changed only by somebody who looked at it, which is recorded. */
@Component({
  selector: 'app-enterprise-form',
  imports: [
    Conflict,
    FormField,
    FormRoot,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
    RouterLink,
    UnitSelect,
  ],
  templateUrl: './enterprise-form.html',
  styleUrl: './enterprise-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EnterpriseForm {
  private readonly api = inject(RegistryApi);
  private readonly notice = inject(Notice);
  private readonly me = inject(Session).person();
  private readonly once = idempotency();

  /** Null = a new one. */
  readonly enterprise = input<EnterpriseDetail | null>(null);
  readonly saved = output<EnterpriseDetail>();

  private readonly seen = linkedSignal(() => this.enterprise());
  private readonly typed = linkedSignal(() => typedEnterprise(this.enterprise(), this.me.unitCode));
  /** The fields of people are open: nothing is masked, or the reader asked to see it. */
  protected readonly peopleOpen = linkedSignal(() => !this.enterprise()?.masked);
  protected readonly asking = signal(false);
  protected readonly isNew = computed(() => this.enterprise() === null);
  protected readonly oneUnit = this.me.role === 'county';
  protected readonly today = this.me.today;
  protected readonly industries = industryOptions();
  protected readonly states = ENTERPRISE_STATES.filter((state) => state !== 'merged').map((state) => ({
    state,
    name: stateName(state),
  }));
  protected readonly conflictFields = CONFLICT_FIELDS;
  protected readonly theirs = signal<EnterpriseDetail | null>(null);
  protected readonly mine = computed<Partial<EnterpriseDetail>>(() => {
    const { unitCode } = this.typed();
    return unitCode ? inputOf(this.typed(), unitCode, this.peopleOpen()) : {};
  });

  protected readonly form = form(this.typed, (path) => enterpriseRules(path, this.isNew, this.today), {
    submission: {
      action: saving(
        () => this.save(),
        (saved) => this.saved.emit(saved),
        (theirs: EnterpriseDetail | null) => this.theirs.set(theirs),
      ),
    },
  });
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async openPeople(): Promise<void> {
    const { id } = this.enterprise() ?? {};
    if (id === undefined) return;
    this.asking.set(true);
    try {
      const people = await this.api.unmask(id);
      this.typed.update((typed) => ({ ...typed, ...typedPeople(people) }));
      this.peopleOpen.set(true);
    } catch (error) {
      // The rest of the form can still be saved: told at the foot of the page.
      this.notice.problem(error);
    } finally {
      this.asking.set(false);
    }
  }

  protected async keepMine(theirs: EnterpriseDetail): Promise<void> {
    this.seen.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: EnterpriseDetail): void {
    this.seen.set(theirs);
    this.typed.set(typedEnterprise(theirs, this.me.unitCode));
    this.peopleOpen.set(!theirs.masked);
    this.theirs.set(null);
  }

  private save(): Promise<EnterpriseDetail> {
    const [typed, seen] = [this.typed(), this.seen()];
    if (!typed.unitCode) throw new Error('the form lets nothing through without a unit');
    const body = inputOf(typed, typed.unitCode, this.peopleOpen());
    return seen
      ? this.api.change(seen.id, { ...body, version: seen.version })
      : this.api.create({ ...body, uscc: typed.uscc }, this.once.headers());
  }
}
