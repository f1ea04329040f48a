import { ChangeDetectionStrategy, Component, computed, inject, Injectable, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { APPLICATION_LIMITS } from '@yanzhen/domain/ladder/application/application';
import { firstValueFrom } from 'rxjs';

export interface SentenceQuestion {
  title: string;
  text: string;
  label: string;
  act: string;
  required: boolean;
}

/** Asks for the sentence that goes with an act; closes with it, or with nothing when the person thinks better of it. */
@Component({
  selector: 'app-sentence-dialog',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <mat-dialog-content>
      <p>{{ question.text }}</p>
      <mat-form-field class="wide">
        <mat-label>{{ question.label }}</mat-label>
        <textarea
          matInput
          rows="4"
          [attr.maxlength]="most"
          [value]="typed()"
          (input)="typed.set($any($event.target).value)"
        ></textarea>
      </mat-form-field>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="button" [disabled]="!ready()" [mat-dialog-close]="typed().trim()">
        {{ question.act }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    .wide {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SentenceDialog {
  protected readonly question = inject<SentenceQuestion>(MAT_DIALOG_DATA);
  protected readonly most = APPLICATION_LIMITS.sentence;
  protected readonly typed = signal('');
  protected readonly ready = computed(() => !this.question.required || this.typed().trim() !== '');
}

@Injectable({ providedIn: 'root' })
export class Sentences {
  private readonly dialogs = inject(MatDialog);

  /** Undefined: not after all. */
  ask(question: SentenceQuestion): Promise<string | undefined> {
    const dialog = this.dialogs.open<SentenceDialog, SentenceQuestion, string>(SentenceDialog, {
      data: question,
      width: '520px',
    });
    return firstValueFrom(dialog.afterClosed());
  }
}
