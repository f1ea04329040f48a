import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { PublicPublicity } from '@yanzhen/contract/ladder/publicity';
import { OBJECTION_LIMITS } from '@yanzhen/domain/ladder/application/publicity';
import { formErrors } from '../../../shared/problem/form-errors';
import { idempotency } from '../../../shared/session/idempotency';
import { PublicityApi } from '../publicity-api';

const CONTACT_LEAST = 5;

/** Anybody's objection, by name and with a way to be answered. */
@Component({
  selector: 'app-objection-form',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, MatSelectModule],
  templateUrl: './objection-form.html',
  styleUrl: '../round/round-dialog.scss',
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ObjectionForm {
  private readonly api = inject(PublicityApi);
  private readonly once = idempotency();

  readonly list = input.required<PublicPublicity>();
  readonly sent = output();
  readonly cancelled = output();

  private readonly typed = signal({ applicationId: '', name: '', contact: '', content: '' });
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`:@@apply.objection.nameMissing:请填写您的姓名` });
      maxLength(path.name, OBJECTION_LIMITS.name);
      minLength(path.contact, CONTACT_LEAST, {
        message: $localize`:@@apply.objection.contactMissing:请填写可以联系到您的电话或地址`,
      });
      required(path.contact, { message: $localize`:@@apply.objection.contactMissing:请填写可以联系到您的电话或地址` });
      maxLength(path.contact, OBJECTION_LIMITS.contact);
      required(path.content, {
        message: $localize`:@@apply.objection.contentMissing:请写明事实和依据，不少于 10 个字`,
      });
      minLength(path.content, OBJECTION_LIMITS.content.least, {
        message: $localize`:@@apply.objection.contentMissing:请写明事实和依据，不少于 10 个字`,
      });
      maxLength(path.content, OBJECTION_LIMITS.content.most);
    },
    {
      submission: {
        action: async (tree) => {
          try {
            await this.save();
            this.sent.emit();
          } catch (error) {
            return formErrors(tree, error);
          }
          return undefined;
        },
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  private save(): Promise<unknown> {
    const { applicationId, name, contact, content } = this.typed();
    const body = { applicationId: applicationId ? Number(applicationId) : null, name, contact, content };
    return this.api.object(this.list().id, body, this.once.headers());
  }
}
