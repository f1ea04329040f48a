import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import type { ApplicationDetail, ReviewerChoice, ReviewerRow } from '@yanzhen/contract/ladder/application';
import type { ReviewStage } from '@yanzhen/domain/ladder/application/application';
import { Notice } from '../../../shared/feedback/notice';
import { Session } from '../../../shared/session/session';
import { ApplicationApi } from '../application-api';
import { Sentences } from '../sentence-dialog';
import { stageWords } from '../words';

/** Who is to review it, and who keeps out of it. */
@Component({
  selector: 'app-reviewers-section',
  imports: [MatButton, MatFormFieldModule, MatSelectModule],
  templateUrl: './reviewers-section.html',
  styles: `
    :host {
      display: block;
      margin-top: 16px;
    }
    h2 {
      margin: 0 0 8px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    li button {
      margin-inline-start: 6px;
    }
    @media print {
      .acts,
      button {
        display: none;
      }
    }
  `,
  host: { class: 'sheet' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewersSection {
  private readonly api = inject(ApplicationApi);
  private readonly sentences = inject(Sentences);
  private readonly notice = inject(Notice);
  private readonly me = inject(Session).me;

  readonly application = input.required<ApplicationDetail>();
  readonly changed = output<ApplicationDetail>();

  protected readonly choices = signal<readonly ReviewerChoice[] | null>(null);
  private readonly stage = computed<ReviewStage>(() => (this.me()?.role === 'county' ? 'county' : 'city'));
  protected readonly concerned = computed(() =>
    this.application().assigned.some(({ userId, conflict }) => userId === this.me()?.id && conflict !== null),
  );

  protected stageOf({ stage }: ReviewerRow): string {
    return stageWords(stage);
  }

  protected mayRelease({ stage, userId, conflict }: ReviewerRow): boolean {
    if (conflict !== null) return userId === this.me()?.id;
    return this.stage() === 'city' || stage === 'county';
  }

  protected async show(): Promise<void> {
    await this.doing(async () => this.choices.set(await this.api.reviewers(this.application().id)));
  }

  protected async assign(userId: number): Promise<void> {
    await this.doing(async () => {
      this.changed.emit(await this.api.assign(this.application().id, { userId, stage: this.stage() }));
      this.choices.set(null);
    });
  }

  protected async release({ userId }: ReviewerRow): Promise<void> {
    await this.doing(async () => this.changed.emit(await this.api.release(this.application().id, userId)));
  }

  protected async declare(): Promise<void> {
    const reason = await this.sentences.ask({
      title: $localize`:@@apply.conflict.title:声明回避`,
      text: $localize`:@@apply.conflict.text:声明后您不能再审核这份申报，声明会留在记录里。`,
      label: $localize`:@@apply.conflict.reason:回避原因（必填）`,
      act: $localize`:@@apply.conflict.act:声明回避`,
      required: true,
    });
    if (reason === undefined) return;
    await this.doing(async () => this.changed.emit(await this.api.conflict(this.application().id, reason)));
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // Told at the foot of the page; the list stays as it is.
      this.notice.problem(error);
    }
  }
}
