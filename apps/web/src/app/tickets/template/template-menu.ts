import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import type { ReplyTemplate } from '@yanzhen/contract/tickets/template';
import type { TicketAct } from '@yanzhen/domain/tickets/life/acts';
import type { TicketKind } from '@yanzhen/domain/tickets/ticket';
import { Icon } from '../../shared/icon/icon';
import { Session } from '../../shared/session/session';
import { TemplatesApi } from './templates-api';

const ANSWERS: readonly TicketAct[] = ['reply', 'stage_reply', 'contribute'];

/** Words kept for answers, one press each; those of the request's own kind first. What is written already stays. */
@Component({
  selector: 'app-template-menu',
  imports: [Icon, MatButton, MatMenuModule],
  template: `
    @if (found().length) {
      <button matButton type="button" [matMenuTriggerFor]="menu">
        <app-icon name="description" />
        <ng-container i18n="@@templates.use">使用模板</ng-container>
      </button>
      <mat-menu #menu="matMenu">
        @for (one of found(); track one.id) {
          <button mat-menu-item type="button" (click)="taken.emit(one.text)">{{ one.title }}</button>
        }
      </mat-menu>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemplateMenu {
  private readonly may = inject(Session).can('knowledge.write');

  readonly act = input.required<TicketAct>();
  readonly kind = input<TicketKind | null>(null);
  readonly taken = output<string>();

  private readonly loaded = inject(TemplatesApi).all(() => this.may && ANSWERS.includes(this.act()));
  /** Without them one writes as ever. */
  protected readonly found = computed(() => {
    const [all, kind] = [this.loaded.hasValue() ? this.loaded.value() : [], this.kind()];
    const fits = (one: ReplyTemplate) => Number(one.kind !== null && one.kind === kind);
    return all
      .filter((one) => one.kind === null || kind === null || one.kind === kind)
      .sort((one, other) => fits(other) - fits(one));
  });
}

/** Behind what is written already. */
export const withTemplate = (written: string, text: string): string =>
  written.trim() === '' ? text : `${written.trimEnd()}\n${text}`;
