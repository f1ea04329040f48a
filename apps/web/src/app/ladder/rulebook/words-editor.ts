import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RULEBOOK_LIMITS } from '@yanzhen/domain/ladder/rulebook/lifecycle';
import type { Words } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Icon } from '../../shared/icon/icon';

/** The sentence of a clause in both languages: whoever changes a number has to change what the sentence says of it. */
@Component({
  selector: 'app-words-editor',
  imports: [Icon, MatButton, MatFormFieldModule, MatInput],
  template: `
    @if (open() || changed()) {
      <div class="fields">
        <mat-form-field subscriptSizing="dynamic">
          <mat-label i18n="@@rulebook.words.zh">中文条文</mat-label>
          <textarea
            #zh
            matInput
            rows="2"
            lang="zh"
            [attr.maxlength]="most"
            [value]="now().zh"
            (change)="say({ zh: zh.value, en: now().en })"
          ></textarea>
        </mat-form-field>
        <mat-form-field subscriptSizing="dynamic">
          <mat-label i18n="@@rulebook.words.en">英文条文</mat-label>
          <textarea
            #en
            matInput
            rows="2"
            lang="en"
            [attr.maxlength]="most"
            [value]="now().en"
            (change)="say({ zh: now().zh, en: en.value })"
          ></textarea>
        </mat-form-field>
        <button matButton type="button" (click)="back()" i18n="@@rulebook.words.back">恢复原文</button>
      </div>
    } @else {
      <button matButton type="button" class="open" (click)="open.set(true)">
        <app-icon name="edit" />
        <ng-container i18n="@@rulebook.words">改条文</ng-container>
      </button>
    }
  `,
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px 12px;
      margin: 2px 0 12px;
    }
    .fields button {
      justify-self: start;
    }
    .open {
      margin: -8px 0;
    }
    @media (max-width: 599px) {
      .fields {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WordsEditor {
  readonly saved = input.required<Words>();
  /** Undefined while they are as saved. */
  readonly changed = input<Words>();
  /** Null takes the change back. */
  readonly edited = output<Words | null>();

  protected readonly most = RULEBOOK_LIMITS.words;
  protected readonly open = signal(false);
  protected readonly now = computed(() => this.changed() ?? this.saved());

  protected say(words: Words): void {
    const { zh, en } = this.saved();
    const said = { zh: words.zh.trim() || zh, en: words.en.trim() || en };
    this.edited.emit(said.zh === zh && said.en === en ? null : said);
  }

  protected back(): void {
    this.open.set(false);
    this.edited.emit(null);
  }
}
