import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import type { ArticleDetail } from '@yanzhen/contract/tickets/knowledge';
import type { TicketDetail } from '@yanzhen/contract/tickets/ticket';
import { nameless } from '@yanzhen/domain/tickets/knowledge/nameless';
import { isEnded } from '@yanzhen/domain/tickets/ticket';
import { firstValueFrom } from 'rxjs';
import { listed } from '../../shared/ladder-words/wording';
import { Session } from '../../shared/session/session';
import { ArticleDialog, type AskedArticle } from './article-dialog';
import { KnowledgeApi } from './knowledge-api';

/** On the page of a request: articles that speak of the same while it is open, an article of its own once it is over. */
@Component({
  selector: 'app-articles-card',
  imports: [MatButton, RouterLink],
  template: `
    @if (found().length || (ended() && writes)) {
      <section class="sheet no-print" aria-labelledby="ticket-articles">
        <h2 id="ticket-articles" i18n="@@knowledge.title">知识库</h2>
        @for (one of found(); track one.id) {
          <div class="line">
            <a [routerLink]="['/knowledge', one.id]">{{ one.title }}</a>
            <span class="muted" i18n="@@knowledge.why">都提到{{ said(one.words) }}</span>
            @if (answers()) {
              <button matButton type="button" (click)="used.emit(one.body)" i18n="@@knowledge.use">用到答复里</button>
            }
          </div>
        }
        @if (ended() && writes) {
          <p class="muted" i18n="@@knowledge.fromThis.lead">这件诉求的做法值得留下？写成文章，下次相似的诉求会提示。</p>
          <button matButton="outlined" type="button" (click)="write()" i18n="@@knowledge.fromThis">写成文章</button>
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    h2,
    p {
      margin: 0 0 8px;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 10px;
      margin-bottom: 8px;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
      overflow-wrap: anywhere;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ArticlesCard {
  private readonly dialogs = inject(MatDialog);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly writes = this.session.can('knowledge.write');
  private readonly reads = this.session.can('knowledge.read');

  readonly ticket = input.required<TicketDetail>();
  /** The text of an article, for the answer. */
  readonly used = output<string>();

  protected readonly said = (words: readonly string[]): string => listed(words.map((word) => `“${word}”`));
  protected readonly ended = computed(() => isEnded(this.ticket().state));
  protected readonly answers = computed(() => this.ticket().acts.includes('reply'));
  private readonly loaded = inject(KnowledgeApi).similar(
    computed(() => (this.reads && !this.ended() ? this.ticket().id : null)),
  );
  /** Without them the page is as good as before. */
  protected readonly found = computed(() => (this.loaded.hasValue() ? this.loaded.value() : []));

  protected async write(): Promise<void> {
    const ticket = this.ticket();
    const begun = {
      title: nameless(ticket.title, ticket),
      body: nameless(ticket.answer ?? '', ticket),
      kind: ticket.kind,
      sourceId: ticket.id,
    };
    const dialog = this.dialogs.open<ArticleDialog, AskedArticle, ArticleDetail>(ArticleDialog, {
      data: { begun },
      width: '640px',
    });
    const made = await firstValueFrom(dialog.afterClosed());
    if (made) await this.router.navigate(['/knowledge', made.id]);
  }
}
