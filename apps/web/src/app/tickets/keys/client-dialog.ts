import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { HotlineClientKind, HotlineClientRow, NewHotlineKey } from '@yanzhen/contract/tickets/hotline';
import { HOTLINE_LIMITS } from '@yanzhen/domain/tickets/hotline/order';
import { Conflict } from '../../shared/feedback/conflict';
import { saving } from '../../shared/feedback/saving';
import { idempotency } from '../../shared/session/idempotency';
import { CLIENT_FIELDS, CLIENT_KINDS, clientKindWords } from './client-words';
import { KeysApi } from './keys-api';

interface TypedClient {
  kind: HotlineClientKind;
  name: string;
  callbackUrl: string;
  active: boolean;
}

const asTyped = (client: HotlineClientRow | null): TypedClient => ({
  kind: client?.kind ?? 'hotline',
  name: client?.name ?? '',
  callbackUrl: client?.callbackUrl ?? '',
  active: client?.active ?? true,
});

/** A new client with its first key, or a change of one; closes with what the server answered. */
@Component({
  selector: 'app-client-dialog',
  imports: [
    Conflict,
    FormField,
    FormRoot,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatSelectModule,
  ],
  templateUrl: './client-dialog.html',
  styleUrl: '../rules/dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClientDialog {
  private readonly api = inject(KeysApi);
  private readonly dialog = inject<MatDialogRef<ClientDialog, NewHotlineKey | HotlineClientRow>>(MatDialogRef);
  private readonly once = idempotency();
  private readonly client = signal(inject<HotlineClientRow | null>(MAT_DIALOG_DATA));
  private readonly typed = signal<TypedClient>(asTyped(this.client()));

  protected readonly isNew = computed(() => this.client() === null);
  protected readonly kinds = CLIENT_KINDS.map((kind) => ({ kind, name: clientKindWords(kind) }));
  protected readonly fields = CLIENT_FIELDS;
  protected readonly theirs = signal<HotlineClientRow | null>(null);
  protected readonly mine = computed(() => this.said());
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`:@@keys.name.required:请填写对接方的名称` });
      maxLength(path.name, HOTLINE_LIMITS.name, {
        message: $localize`:@@keys.name.long:不超过 ${HOTLINE_LIMITS.name}:most: 个字`,
      });
      maxLength(path.callbackUrl, HOTLINE_LIMITS.url, {
        message: $localize`:@@keys.callback.long:不超过 ${HOTLINE_LIMITS.url}:most: 个字符`,
      });
    },
    {
      submission: {
        action: saving(
          () => this.save(),
          (saved) => this.dialog.close(saved),
          (theirs: HotlineClientRow | null) => this.theirs.set(theirs),
        ),
      },
    },
  );
  protected readonly refusal = computed(() => this.form().errors()[0]?.message);

  protected async keepMine(theirs: HotlineClientRow): Promise<void> {
    this.client.set(theirs);
    this.theirs.set(null);
    await submit(this.form);
  }

  protected takeTheirs(theirs: HotlineClientRow): void {
    this.client.set(theirs);
    this.typed.set(asTyped(theirs));
    this.theirs.set(null);
  }

  private save(): Promise<NewHotlineKey | HotlineClientRow> {
    const client = this.client();
    const { kind } = this.typed();
    const { active, ...said } = this.said();
    return client
      ? this.api.change(client.id, { ...said, active, version: client.version })
      : this.api.add({ ...said, kind }, this.once.headers());
  }

  /** Only the hotline is told what became of its requests. */
  private said() {
    const { kind, name, callbackUrl, active } = this.typed();
    return { name: name.trim(), callbackUrl: (kind === 'hotline' && callbackUrl.trim()) || null, active };
  }
}
