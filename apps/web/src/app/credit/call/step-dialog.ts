import { ChangeDetectionStrategy, Component, computed, inject, Injectable, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { firstValueFrom } from 'rxjs';

export interface StepQuestion {
  title: string;
  text: string;
  label: string;
  act: string;
  required: boolean;
  most: number;
}

/** Asks for the words that go with a step; closes with them, or with nothing when the person thinks better of it. */
@Component({
  selector: 'app-step-dialog',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <mat-dialog-content>
      <p>{{ question.text }}</p>
      <mat-form-field class="wide">
        <mat-label>{{ question.label }}</mat-label>
        <input
          matInput
          autocomplete="off"
          [attr.maxlength]="question.most"
          [value]="typed()"
          (input)="typed.set($any($event.target).value)"
        />
      </mat-form-field>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="button" [disabled]="!ready()" [mat-dialog-close]="typed().trim()">
        {{ question.act }}
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './call-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StepDialog {
  protected readonly question = inject<StepQuestion>(MAT_DIALOG_DATA);
  protected readonly typed = signal('');
  protected readonly ready = computed(() => !this.question.required || this.typed().trim() !== '');
}

@Injectable({ providedIn: 'root' })
export class StepQuestions {
  private readonly dialogs = inject(MatDialog);

  /** Undefined: not after all. */
  ask(question: StepQuestion): Promise<string | undefined> {
    const dialog = this.dialogs.open<StepDialog, StepQuestion, string>(StepDialog, { data: question, width: '520px' });
    return firstValueFrom(dialog.afterClosed());
  }
}
