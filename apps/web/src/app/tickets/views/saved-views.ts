import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuModule } from '@angular/material/menu';
import { Router } from '@angular/router';
import type { TicketView } from '@yanzhen/contract/tickets/view';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { Icon } from '../../shared/icon/icon';
import { NameViewDialog } from './name-view-dialog';

const VIEWS = '/api/ticket-views';

/** Filters that the person keeps under a name: one press shows the list so again. */
@Component({
  selector: 'app-saved-views',
  imports: [Icon, MatButton, MatIconButton, MatMenuModule],
  template: `
    <button matButton type="button" [matMenuTriggerFor]="menu">
      <app-icon name="filter_list" />
      <ng-container i18n="@@tickets.saved.mine">我的视图</ng-container>
    </button>
    <mat-menu #menu="matMenu">
      @for (view of views(); track view.id) {
        <div class="line">
          <button mat-menu-item type="button" (click)="open(view)">
            {{ view.name }}
          </button>
          <button matIconButton type="button" [attr.aria-label]="removeLabel(view)" (click)="remove($event, view)">
            <app-icon name="delete" />
          </button>
        </div>
      } @empty {
        <p class="muted" i18n="@@tickets.saved.none">还没有保存的视图。</p>
      }
      <button mat-menu-item type="button" (click)="save()">
        <app-icon name="add" />
        <ng-container i18n="@@tickets.saved.save">保存现在的筛选…</ng-container>
      </button>
    </mat-menu>
  `,
  styles: `
    .line {
      display: flex;
      align-items: center;
      padding-right: 4px;
    }
    .line button:first-child {
      flex: 1;
    }
    p {
      margin: 8px 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SavedViews {
  private readonly http = inject(HttpClient);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  private readonly loaded = httpResource<TicketView[]>(() => VIEWS);
  private readonly saved = signal<TicketView[] | null>(null);
  protected readonly views = computed(() => this.saved() ?? (this.loaded.hasValue() ? this.loaded.value() : []));

  protected removeLabel = ({ name }: TicketView): string => $localize`:@@tickets.saved.remove:删去视图 ${name}:name:`;

  protected open({ query }: TicketView): Promise<boolean> {
    return this.router.navigateByUrl(query ? `/tickets?${query}` : '/tickets');
  }

  protected async save(): Promise<void> {
    const dialog = this.dialogs.open<NameViewDialog, readonly string[], string>(NameViewDialog, {
      data: this.views().map(({ name }) => name),
      width: '420px',
    });
    const name = await firstValueFrom(dialog.afterClosed());
    if (!name) return;
    const query = this.router.url.split('?')[1] ?? '';
    await this.doing(async () => {
      this.saved.set(await firstValueFrom(this.http.put<TicketView[]>(VIEWS, { name, query })));
      this.notice.say($localize`:@@tickets.saved.done:已保存为“${name}:name:”`);
    });
  }

  protected async remove(pressed: Event, { id }: TicketView): Promise<void> {
    // The menu stays open: what is left can be seen.
    pressed.stopPropagation();
    await this.doing(async () => {
      await firstValueFrom(this.http.delete(`${VIEWS}/${id}`));
      this.saved.set(this.views().filter((view) => view.id !== id));
    });
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.notice.problem(error);
    }
  }
}
