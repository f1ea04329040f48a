import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { ApplicationDetail, ApplicationFile } from '@yanzhen/contract/ladder/application';
import type { Opinion } from '@yanzhen/domain/ladder/application/application';
import { stageOf } from '@yanzhen/domain/ladder/application/application';
import { linesToJudge, reviewLines } from '@yanzhen/domain/ladder/application/to-judge';
import type { EnterpriseFacts } from '@yanzhen/domain/ladder/evaluation/facts';
import type { Evaluation } from '@yanzhen/domain/ladder/evaluation/finding';
import type { Rulebook } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { Notice } from '../../../shared/feedback/notice';
import { worded } from '../../../shared/ladder-words/wording';
import { Session } from '../../../shared/session/session';
import { ApplicationApi } from '../application-api';
import { Sentences } from '../sentence-dialog';
import { opinionWords } from '../words';
import { ReviewLineCard } from './review-line-card';
import { StillOpen } from './still-open';

/** The book line by line: what was found, what proves it, what reviewers say of it. */
@Component({
  selector: 'app-review-lines',
  imports: [ReviewLineCard, StillOpen],
  templateUrl: './review-lines.html',
  styles: `
    :host {
      display: block;
      margin-top: 16px;
    }
    h2 {
      margin: 0 0 4px;
    }
    ol {
      display: grid;
      gap: 10px;
      margin: 12px 0 0;
      padding: 0;
      list-style: none;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewLines {
  private readonly api = inject(ApplicationApi);
  private readonly sentences = inject(Sentences);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);

  readonly application = input.required<ApplicationDetail>();
  readonly book = input.required<Rulebook>();
  readonly evaluation = input.required<Evaluation>();
  readonly facts = input.required<EnterpriseFacts>();
  readonly frozen = input.required<boolean>();
  readonly changed = output<ApplicationDetail>();

  protected readonly lines = computed(() => reviewLines(this.book().requires, this.evaluation().findings));
  protected readonly bookName = computed(() => worded(this.book()));
  protected readonly opinions = computed(() => {
    const { opinions, submission } = this.application();
    return opinions.filter((one) => one.submission === submission);
  });
  protected readonly toJudge = computed(() => {
    const last = new Map(this.opinions().map((one) => [one.criterion, one.opinion]));
    return linesToJudge(this.lines()).filter(({ id }) => last.get(id) !== 'judge_met').length;
  });
  /** Whoever may return it may also say something of its lines. */
  protected readonly mayJudge = computed(() => {
    const { state, acts } = this.application();
    const stage = stageOf(state);
    const role = this.session.me()?.role;
    if (stage === 'county') return role === 'county' && acts.includes('county_return');
    if (state === 'county_passed') return acts.includes('city_return');
    return state === 'city_proposed' && acts.includes('city_disagree');
  });

  protected opinionsOf(id: string) {
    return this.opinions().filter(({ criterion }) => criterion === id);
  }

  protected filesOf(id: string): ApplicationFile[] {
    const { files, submitted } = this.application();
    return (this.frozen() ? (submitted?.files ?? []) : files).filter(({ criterion }) => criterion === id);
  }

  protected async say(criterion: string, name: string, opinion: Opinion): Promise<void> {
    const sentence =
      opinion === 'confirm'
        ? null
        : await this.sentences.ask({
            title: `${opinionWords(opinion)}：${name}`,
            text: $localize`:@@apply.opinion.kept:意见与姓名、时间一并留存，后面的审核人可以看到。`,
            label: $localize`:@@apply.opinion.sentence:依据和理由（必填）`,
            act: opinionWords(opinion),
            required: true,
          });
    if (sentence === undefined) return;
    try {
      this.changed.emit(await this.api.opinion(this.application().id, { criterion, opinion, sentence }));
    } catch (error) {
      // Told at the foot of the page; nothing was said.
      this.notice.problem(error);
    }
  }
}
