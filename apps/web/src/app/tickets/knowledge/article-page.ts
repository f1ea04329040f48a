import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { ArticleDetail } from '@yanzhen/contract/tickets/knowledge';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { kindWords } from '../words';
import { ArticleDialog, type AskedArticle } from './article-dialog';
import { articleStateTone, articleStateWords } from './article-words';
import { KnowledgeApi } from './knowledge-api';

/** One article, and the requests it comes from. */
@Component({
  selector: 'app-article-page',
  imports: [Failure, Icon, InstantPipe, Loading, MatButton, PageHeader, RouterLink],
  template: `
    @if (article(); as one) {
      <app-page-header [heading]="one.title" [lead]="lead()" [crumbs]="crumbs">
        <ng-container actions>
          @if (one.own) {
            <button matButton type="button" class="no-print" [disabled]="busy()" (click)="remove(one)">
              <app-icon name="delete" />
              <ng-container i18n="@@templates.remove">删除</ng-container>
            </button>
            <button matButton="outlined" type="button" class="no-print" (click)="edit(one)">
              <app-icon name="edit" />
              <ng-container i18n="@@templates.change">修改</ng-container>
            </button>
          }
        </ng-container>
      </app-page-header>
      <section class="sheet">
        <header>
          <span class="chip" [class]="stateTone(one.state)">{{ stateWords(one.state) }}</span>
          @if (one.kind) {
            <span class="chip">{{ kindWords(one.kind) }}</span>
          }
          <span class="muted">{{ one.savedBy }} · {{ one.savedAt | instant }}</span>
        </header>
        <p class="said">{{ one.body }}</p>
        @if (one.keywords) {
          <p class="muted">
            <ng-container i18n="@@knowledge.keywords">关键词</ng-container>
            {{ one.keywords }}
          </p>
        }
      </section>
      @if (one.sources.length) {
        <section class="sheet no-print" aria-labelledby="article-sources">
          <h2 id="article-sources" i18n="@@knowledge.sources">来自这些诉求</h2>
          @for (source of one.sources; track source.id) {
            <p>
              <a [routerLink]="['/tickets', source.id]">{{ source.title }}</a>
              <span class="muted">· {{ source.no }}</span>
            </p>
          }
        </section>
      }
    } @else if (loaded.error()) {
      <app-failure [error]="loaded.error()" (retry)="loaded.reload()" />
    } @else {
      <app-loading />
    }
  `,
  styleUrl: '../template/kept.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ArticlePage {
  private readonly api = inject(KnowledgeApi);
  private readonly confirm = inject(Confirm);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  readonly id = input.required<string>();

  protected readonly loaded = this.api.one(this.id);
  protected readonly article = linkedSignal<ArticleDetail | null>(() =>
    this.loaded.hasValue() ? this.loaded.value() : null,
  );
  protected readonly busy = signal(false);
  protected readonly lead = computed(() => this.article()?.owner ?? $localize`:@@knowledge.bureau:市工信局`);
  protected readonly kindWords = kindWords;
  protected readonly stateWords = articleStateWords;
  protected readonly stateTone = articleStateTone;
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
    { label: $localize`:@@knowledge.title:知识库`, link: '/knowledge' },
  ];

  protected async edit(there: ArticleDetail): Promise<void> {
    const dialog = this.dialogs.open<ArticleDialog, AskedArticle, ArticleDetail>(ArticleDialog, {
      data: { there },
      width: '640px',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (saved) this.article.set(saved);
    else this.loaded.reload();
  }

  protected async remove(one: ArticleDetail): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@knowledge.remove.title:删除“${one.title}:title:”？`,
      text: $localize`:@@knowledge.remove.text:各单位都不再看到它，不能恢复。来源诉求不受影响。`,
      act: $localize`:@@templates.remove:删除`,
      danger: true,
    });
    if (!sure) return;
    this.busy.set(true);
    try {
      await this.api.remove(one);
      await this.router.navigate(['/knowledge']);
    } catch (error) {
      this.notice.problem(error);
      this.busy.set(false);
      this.loaded.reload();
    }
  }
}
