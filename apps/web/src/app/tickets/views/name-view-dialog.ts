import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { VIEW_LIMITS } from '@yanzhen/contract/tickets/view';

/** Asks for the name of a view; closes with it. */
@Component({
  selector: 'app-name-view-dialog',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatInput],
  template: `
    <h2 mat-dialog-title i18n="@@tickets.saved.title">保存视图</h2>
    <mat-dialog-content>
      <form id="name-view" (submit)="$event.preventDefault(); name() && dialog.close(name())">
        <mat-form-field>
          <mat-label i18n="@@tickets.saved.name">名称</mat-label>
          <input
            matInput
            autocomplete="off"
            [attr.maxlength]="most"
            [value]="typed()"
            (input)="typed.set($any($event.target).value)"
          />
          @if (there()) {
            <mat-hint i18n="@@tickets.saved.there">已有同名的视图，保存后替换</mat-hint>
          }
        </mat-form-field>
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close i18n="@@shared.cancel">取消</button>
      <button matButton="filled" type="submit" form="name-view" [disabled]="!name()" i18n="@@tickets.saved.keep">
        保存
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NameViewDialog {
  protected readonly dialog = inject<MatDialogRef<NameViewDialog, string>>(MatDialogRef);
  private readonly names = inject<readonly string[]>(MAT_DIALOG_DATA);

  protected readonly most = VIEW_LIMITS.name;
  protected readonly typed = signal('');
  protected readonly name = computed(() => this.typed().trim());
  protected readonly there = computed(() => this.names.includes(this.name()));
}
