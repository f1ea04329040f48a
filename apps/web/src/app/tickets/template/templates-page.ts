import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { ReplyTemplate } from '@yanzhen/contract/tickets/template';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../shared/feedback/notice';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { idempotency } from '../../shared/session/idempotency';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { kindWords } from '../words';
import { TemplateDialog } from './template-dialog';
import { TemplatesApi } from './templates-api';

/** Words that a department keeps for its answers, beside those of the bureau for everybody. */
@Component({
  selector: 'app-templates-page',
  imports: [Empty, Failure, Icon, InstantPipe, Loading, MatButton, PageHeader],
  template: `
    <app-page-header
      i18n-heading="@@templates.title"
      heading="答复模板"
      i18n-lead="@@templates.lead"
      lead="答复、阶段反馈时可以直接使用；市工信局的模板全市共用，各单位的只给本单位用。"
      [crumbs]="crumbs"
    >
      <button actions matButton="filled" type="button" (click)="edit(null)">
        <app-icon name="add" />
        <ng-container i18n="@@templates.new">新建模板</ng-container>
      </button>
    </app-page-header>

    @if (all.error(); as error) {
      <app-failure [error]="error" (retry)="all.reload()" />
    } @else if (!all.hasValue()) {
      <app-loading [lines]="6" />
    } @else {
      @for (one of all.value(); track one.id) {
        <section class="sheet" [attr.aria-labelledby]="'template-' + one.id">
          <header>
            <h2 [id]="'template-' + one.id">{{ one.title }}</h2>
            <span class="chip">{{ one.owner ?? shared }}</span>
            @if (one.kind) {
              <span class="chip">{{ kindWords(one.kind) }}</span>
            }
            @if (one.own) {
              <span class="acts">
                <button matButton type="button" (click)="edit(one)">
                  <ng-container i18n="@@templates.change">修改</ng-container>
                </button>
                <button matButton type="button" [disabled]="busy()" (click)="remove(one)">
                  <ng-container i18n="@@templates.remove">删除</ng-container>
                </button>
              </span>
            }
          </header>
          <p class="said">{{ one.text }}</p>
          <p class="muted">{{ one.savedBy }} · {{ one.savedAt | instant }}</p>
        </section>
      } @empty {
        <app-empty
          icon="description"
          i18n-what="@@templates.none"
          what="还没有答复模板"
          i18n-why="@@templates.none.why"
          why="把常用的答复存成模板，办理时一点就能填入，企业名称和标题自动带上。"
        >
          <button matButton="tonal" type="button" (click)="edit(null)" i18n="@@templates.new">新建模板</button>
        </app-empty>
      }
    }
  `,
  styleUrl: './kept.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TemplatesPage {
  private readonly api = inject(TemplatesApi);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);

  protected readonly all = this.api.all();
  protected readonly busy = signal(false);
  protected readonly kindWords = kindWords;
  protected readonly shared = $localize`:@@templates.shared:全市共用`;
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
  ];

  protected async edit(template: ReplyTemplate | null): Promise<void> {
    const dialog = this.dialogs.open<TemplateDialog, ReplyTemplate | null, ReplyTemplate>(TemplateDialog, {
      data: template,
      width: '560px',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    this.all.reload();
    if (saved) this.notice.say($localize`:@@templates.saved:已保存“${saved.title}:title:”`);
  }

  protected async remove(template: ReplyTemplate): Promise<void> {
    this.busy.set(true);
    try {
      await this.api.remove(template);
      void this.notice.sayWithUndo(
        $localize`:@@templates.removed:已删除“${template.title}:title:”`,
        () => void this.restore(template),
      );
    } catch (error) {
      this.notice.problem(error);
    }
    this.busy.set(false);
    this.all.reload();
  }

  private async restore({ title, text, kind }: ReplyTemplate): Promise<void> {
    try {
      await this.api.add({ title, text, kind }, idempotency().headers());
    } catch (error) {
      this.notice.problem(error);
    }
    this.all.reload();
  }
}
