import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Confirm } from '../../shared/feedback/confirm';
import { formatDay } from '../../shared/format/days';
import { InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { Waiting } from '../../shared/offline/waiting';
import { PageHeader } from '../../shared/page-header';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { Empty } from '../../shared/states/empty';
import { Loading } from '../../shared/states/loading';
import { LiaisonNav } from '../liaison-nav';
import { type Draft, isEditable } from '../offline/draft';
import { Phone } from '../offline/phone';

/** What is on this device and not on the server, and why. */
@Component({
  selector: 'app-queue-page',
  imports: [Empty, Icon, InstantPipe, LiaisonNav, Loading, MatButton, PageHeader, RouterLink],
  templateUrl: './queue-page.html',
  styleUrl: './queue-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QueuePage {
  private readonly confirm = inject(Confirm);
  protected readonly phone = inject(Phone);
  protected readonly waiting = inject(Waiting);

  protected readonly strangers = this.phone.strangers;
  protected readonly hindrance = computed(() => (this.waiting.count() ? this.waiting.hindrance() : null));

  /** Before the notebook is open it only looks empty. */
  protected readonly looked = signal(false);

  constructor() {
    void this.phone.ready().then(() => this.looked.set(true));
  }

  protected readonly mayOpen = isEditable;

  protected dayOf({ typed }: Draft): string {
    return typed.state === 'done'
      ? $localize`:@@visits.queue.done:${formatDay(typed.visitedOn)}:day: 走访`
      : $localize`:@@visits.queue.planned:计划 ${formatDay(typed.plannedOn)}:day: 走访`;
  }

  protected stepWords({ step, tried, photos, problem }: Draft): string {
    if (step === 'writing') return $localize`:@@visits.step.writing:没写完的草稿`;
    if (step === 'conflict') return $localize`:@@visits.step.conflict:同一次走访已有别的改动，请比较后决定`;
    if (step === 'refused') return problem ? problemSentence(problem) : '';
    if (step === 'photos' && problem) return problemSentence(problem);
    if (step === 'photos')
      return $localize`:@@visits.step.photos:走访已送达，还有 ${photos.length}:count: 张照片待上传`;
    return tried
      ? $localize`:@@visits.step.tried:已发出，等服务器回音；联网后自动确认，不会重复`
      : $localize`:@@visits.step.waiting:待上传`;
  }

  protected async discard(draft: Draft): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@visits.queue.discardTitle:删除这条没有上传的内容？`,
      text: $localize`:@@visits.queue.discardText:它只在这台设备上，删除后不能恢复。`,
      act: $localize`:@@visits.queue.discardAct:删除`,
      danger: true,
    });
    if (sure) await this.phone.discard(draft);
  }
}
