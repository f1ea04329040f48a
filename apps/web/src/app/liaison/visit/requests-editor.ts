import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { REQUEST_KINDS, VISIT_LIMITS } from '@yanzhen/domain/liaison/visit';
import { Icon } from '../../shared/icon/icon';
import { requestKindName } from '../words';
import { newRequest, type TypedRequest } from './typed-visit';

/** What the enterprise asks for. */
@Component({
  selector: 'app-requests-editor',
  imports: [Icon, MatButton, MatFormFieldModule, MatIconButton, MatInput, MatSelectModule],
  template: `
    @for (request of value(); track request.clientId) {
      <div class="row" role="group" [attr.aria-label]="numbered($index)">
        <mat-form-field class="wide">
          <mat-label i18n="@@visits.request.title">企业要什么（一句话）</mat-label>
          <input
            matInput
            autocomplete="off"
            [attr.maxlength]="most.title"
            [value]="request.title"
            (input)="change(request, { title: $any($event.target).value })"
          />
        </mat-form-field>
        <mat-form-field>
          <mat-label i18n="@@visits.request.kind">类别</mat-label>
          <mat-select [value]="request.kind" (selectionChange)="change(request, { kind: $event.value })">
            @for (kind of kinds; track kind.code) {
              <mat-option [value]="kind.code">{{ kind.name }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
        <button matIconButton type="button" (click)="remove(request)" [attr.aria-label]="removal($index)">
          <app-icon name="delete" />
        </button>
        <mat-form-field class="all">
          <mat-label i18n="@@visits.request.detail">具体情况（可不填）</mat-label>
          <textarea
            matInput
            rows="2"
            [attr.maxlength]="most.detail"
            [value]="request.detail"
            (input)="change(request, { detail: $any($event.target).value })"
          ></textarea>
        </mat-form-field>
      </div>
    }
    @if (value().length < most.requests) {
      <button class="add" matButton="outlined" type="button" (click)="add()">
        <app-icon name="add" />
        <ng-container i18n="@@visits.request.add">加一条诉求</ng-container>
      </button>
    }
  `,
  styleUrl: './rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RequestsEditor implements FormValueControl<TypedRequest[]> {
  readonly value = model<TypedRequest[]>([]);

  protected readonly most = VISIT_LIMITS;
  protected readonly kinds = REQUEST_KINDS.map((code) => ({ code, name: requestKindName(code) }));

  protected numbered(at: number): string {
    return $localize`:@@visits.request.numbered:第 ${at + 1}:number: 条诉求`;
  }

  protected removal(at: number): string {
    return $localize`:@@visits.request.remove:删除第 ${at + 1}:number: 条诉求`;
  }

  protected add(): void {
    this.value.update((rows) => [...rows, newRequest()]);
  }

  protected change({ clientId }: TypedRequest, part: Partial<TypedRequest>): void {
    this.value.update((rows) => rows.map((row) => (row.clientId === clientId ? { ...row, ...part } : row)));
  }

  protected remove({ clientId }: TypedRequest): void {
    this.value.update((rows) => rows.filter((row) => row.clientId !== clientId));
  }
}
