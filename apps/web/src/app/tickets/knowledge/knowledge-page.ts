import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { ArticleDetail } from '@yanzhen/contract/tickets/knowledge';
import { firstValueFrom } from 'rxjs';
import { compact } from '../../shared/compact';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { SearchBox } from '../../shared/inputs/search-box';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { kindWords } from '../words';
import { ArticleDialog, type AskedArticle } from './article-dialog';
import { articleStateTone, articleStateWords } from './article-words';
import { KnowledgeApi } from './knowledge-api';

/** What was learned from requests, to be found before the next one is answered. */
@Component({
  selector: 'app-knowledge-page',
  imports: [Empty, Failure, Icon, InstantPipe, Loading, MatButton, PageHeader, RouterLink, SearchBox],
  providers: [UrlState],
  template: `
    <app-page-header
      i18n-heading="@@knowledge.title"
      heading="知识库"
      i18n-lead="@@knowledge.lead"
      lead="办结的诉求里值得留下的做法。处理相似的诉求时会自动提示，可以直接用到答复里。"
      [crumbs]="crumbs"
    >
      @if (writes) {
        <button actions matButton="filled" type="button" (click)="write()">
          <app-icon name="add" />
          <ng-container i18n="@@knowledge.new">写一篇文章</ng-container>
        </button>
      }
    </app-page-header>

    <div class="narrow no-print">
      <app-search-box
        i18n-label="@@knowledge.search"
        label="查找：标题、关键词或正文"
        [value]="q() ?? ''"
        (searched)="url.set({ q: $event })"
      />
    </div>

    @if (list.error(); as error) {
      <app-failure [error]="error" (retry)="list.reload()" />
    } @else if (list.loading() && !list.rows().length) {
      <app-loading [lines]="6" />
    } @else {
      @for (one of list.rows(); track one.id) {
        <section class="sheet" [attr.aria-labelledby]="'article-' + one.id">
          <header>
            <h2 [id]="'article-' + one.id">
              <a [routerLink]="['/knowledge', one.id]">{{ one.title }}</a>
            </h2>
            @if (one.state === 'draft') {
              <span class="chip" [class]="stateTone(one.state)">{{ stateWords(one.state) }}</span>
            }
            @if (one.kind) {
              <span class="chip">{{ kindWords(one.kind) }}</span>
            }
          </header>
          <p class="muted">{{ one.keywords }}</p>
          <p class="muted">{{ one.owner ?? bureau }} · {{ one.savedAt | instant }}</p>
        </section>
      } @empty {
        @if (q()) {
          <app-empty
            icon="search"
            i18n-what="@@knowledge.noneFound"
            what="没有找到文章"
            i18n-why="@@knowledge.noneFound.why"
            why="换一个词再找，或清除查找看全部文章。"
          >
            <button matButton="tonal" type="button" (click)="url.set({ q: null })" i18n="@@tickets.clear">
              清除筛选
            </button>
          </app-empty>
        } @else {
          <app-empty
            icon="description"
            i18n-what="@@knowledge.none"
            what="还没有文章"
            i18n-why="@@knowledge.none.why"
            why="在一件办结的诉求的页面上点“写成文章”，标题和答复会带过来。"
          />
        }
      }
      @if (list.hasMore()) {
        <button matButton type="button" [disabled]="list.loadingMore()" (click)="list.more()" i18n="@@knowledge.more">
          再看一些
        </button>
      }
    }
  `,
  styleUrl: '../template/kept.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KnowledgePage {
  private readonly dialogs = inject(MatDialog);
  private readonly router = inject(Router);
  protected readonly url = inject(UrlState);

  readonly q = input<string>();

  protected readonly writes = inject(Session).can('knowledge.write');
  protected readonly list = inject(KnowledgeApi).list(
    computed(() => compact({ q: this.q() ?? '' }) as Record<string, string>),
  );
  protected readonly kindWords = kindWords;
  protected readonly stateWords = articleStateWords;
  protected readonly stateTone = articleStateTone;
  protected readonly bureau = $localize`:@@knowledge.bureau:市工信局`;
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
  ];

  protected async write(): Promise<void> {
    const dialog = this.dialogs.open<ArticleDialog, AskedArticle, ArticleDetail>(ArticleDialog, {
      data: { begun: {} },
      width: '640px',
    });
    const made = await firstValueFrom(dialog.afterClosed());
    if (made) await this.router.navigate(['/knowledge', made.id]);
  }
}
