import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { ActOnMany } from '@yanzhen/contract/tickets/bulk';
import type { TicketRow } from '@yanzhen/contract/tickets/ticket';
import type { BulkAct } from '@yanzhen/domain/tickets/life/bulk';
import { TICKET_KINDS, TICKET_LIMITS, type TicketKind } from '@yanzhen/domain/tickets/ticket';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { AddresseeFields } from '../addressee-fields';
import { TemplateMenu, withTemplate } from '../template/template-menu';
import { TicketsApi } from '../tickets-api';
import { actWords, kindWords } from '../words';

export interface AskedBulk {
  readonly act: BulkAct;
  readonly rows: readonly TicketRow[];
}

/** Asks once for what an act needs and does it with each; closes with what became of each. */
@Component({
  selector: 'app-bulk-dialog',
  imports: [
    AddresseeFields,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatProgressBar,
    MatSelectModule,
    TemplateMenu,
  ],
  template: `
    <h2 mat-dialog-title i18n="@@tickets.bulk.title">{{ words }}：{{ asked.rows.length }} 件</h2>
    <mat-dialog-content>
      <ul>
        @for (row of asked.rows.slice(0, listed); track row.id) {
          <li>{{ row.title }}</li>
        }
        @if (asked.rows.length > listed) {
          <li class="muted" i18n="@@tickets.bulk.more">还有 {{ asked.rows.length - listed }} 件</li>
        }
      </ul>
      <form id="bulk-form" (submit)="$event.preventDefault(); ready() && send()">
        @if (asked.act === 'dispatch') {
          <app-addressee-fields [(lead)]="lead" [(joint)]="joint" />
          <mat-form-field>
            <mat-label i18n="@@tickets.kind">种类</mat-label>
            <mat-select [value]="kind()" (selectionChange)="kind.set($event.value)">
              <mat-option [value]="null" i18n="@@tickets.bulk.ownKind">各按原来的种类</mat-option>
              @for (one of kinds; track one.kind) {
                <mat-option [value]="one.kind">{{ one.name }}</mat-option>
              }
            </mat-select>
            @if (kindless) {
              <mat-hint i18n="@@tickets.bulk.kindless">其中 {{ kindless }} 件还没有定种类</mat-hint>
            }
          </mat-form-field>
        }
        <mat-form-field>
          <mat-label>
            @if (asked.act === 'reply') {
              <ng-container i18n="@@tickets.sentence.required">说明（必填）</ng-container>
            } @else {
              <ng-container i18n="@@tickets.sentence.optional">说明（可不填）</ng-container>
            }
          </mat-label>
          <textarea
            matInput
            rows="4"
            [attr.maxlength]="most"
            [value]="sentence()"
            (input)="sentence.set($any($event.target).value)"
          ></textarea>
        </mat-form-field>
        <app-template-menu [act]="asked.act" (taken)="use($event)" />
        @if (sentence().includes('{')) {
          <p class="muted" i18n="@@templates.each">花括号里的内容，每件各按自己的填入。</p>
        }
        @if (sending()) {
          <mat-progress-bar mode="indeterminate" i18n-aria-label="@@tickets.bulk.running" aria-label="正在逐件办理" />
        }
        @if (refusal(); as why) {
          <p class="refusal" role="alert">{{ why }}</p>
        }
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="submit" form="bulk-form" [disabled]="!ready()">{{ words }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      margin: 0 0 16px;
      padding-left: 20px;
    }
    mat-form-field {
      display: block;
      margin-bottom: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BulkDialog {
  private readonly api = inject(TicketsApi);
  private readonly dialog = inject<MatDialogRef<BulkDialog, BatchAnswer>>(MatDialogRef);
  protected readonly asked = inject<AskedBulk>(MAT_DIALOG_DATA);

  protected readonly lead = signal('');
  protected readonly joint = signal<string[]>([]);
  protected readonly kind = signal<TicketKind | null>(null);
  protected readonly sentence = signal('');
  protected readonly sending = signal(false);
  protected readonly refusal = signal<string | null>(null);

  protected readonly words = actWords(this.asked.act);
  protected readonly listed = 5;
  protected readonly most = TICKET_LIMITS.answer;
  protected readonly kinds = TICKET_KINDS.map((kind) => ({ kind, name: kindWords(kind) }));
  protected readonly kindless = this.asked.rows.filter(({ kind }) => kind === null).length;
  protected readonly ready = computed(() => {
    if (this.sending()) return false;
    if (this.asked.act === 'dispatch') return this.lead() !== '';
    return this.asked.act !== 'reply' || this.sentence().trim() !== '';
  });

  protected use(text: string): void {
    this.sentence.set(withTemplate(this.sentence(), text));
  }

  protected async send(): Promise<void> {
    this.sending.set(true);
    this.refusal.set(null);
    try {
      this.dialog.close(await this.api.actOnMany(this.many()));
    } catch (error) {
      this.refusal.set(problemSentence(problemOf(error)));
      this.sending.set(false);
    }
  }

  private many(): ActOnMany {
    const { act, rows } = this.asked;
    return {
      act,
      items: rows.map(({ id, version }) => ({ id, version })),
      sentence: this.sentence().trim() || null,
      dispatch: act === 'dispatch' ? { lead: this.lead(), joint: this.joint(), kind: this.kind() } : null,
    };
  }
}
