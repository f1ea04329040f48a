import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { definitionOf } from './definition-words';

interface Defined {
  name: string;
  code: string;
  clause: string;
  horizon: string;
}

@Component({
  selector: 'app-definition-dialog',
  imports: [DayPipe, MatButton, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ goal.name }}</h2>
    <mat-dialog-content>
      <h3 i18n="@@goals.define.how">怎么数的</h3>
      <p>{{ how }}</p>
      <h3 i18n="@@goals.define.clause">政策原文</h3>
      <p lang="zh">{{ goal.clause }}</p>
      <h3 i18n="@@goals.define.horizon">期限</h3>
      <p>{{ goal.horizon | day }}</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@goals.define.close">关闭</button>
    </mat-dialog-actions>
  `,
  styles: `
    h3 {
      margin: 12px 0 4px;
      font: var(--mat-sys-label-large);
    }
    p {
      margin: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DefinitionDialog {
  protected readonly goal = inject<Defined>(MAT_DIALOG_DATA);
  protected readonly how = definitionOf(this.goal.code);
}

/** Beside a number: what it means. */
@Component({
  selector: 'app-definition',
  imports: [Icon, MatIconButton],
  template: `
    <button matIconButton type="button" [attr.aria-label]="label()" (click)="open()">
      <app-icon name="info" />
    </button>
  `,
  styles: `
    :host {
      display: inline-block;
      vertical-align: middle;
    }
    button {
      transform: scale(0.8);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Definition {
  private readonly dialogs = inject(MatDialog);

  readonly name = input.required<string>();
  readonly code = input.required<string>();
  readonly clause = input.required<string>();
  readonly horizon = input.required<string>();

  protected label(): string {
    return $localize`:@@goals.define.of:怎么数的：${this.name()}:goal:`;
  }

  protected open(): void {
    const data: Defined = { name: this.name(), code: this.code(), clause: this.clause(), horizon: this.horizon() };
    this.dialogs.open(DefinitionDialog, { data, width: '520px' });
  }
}
