import { ChangeDetectionStrategy, Component, computed, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { VisitDetail } from '@yanzhen/contract/liaison/visit';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe, InstantPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { listed } from '../../shared/ladder-words/wording';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { TicketLink } from '../../shared/ticket-link';
import { LiaisonApi, photoUrl } from '../liaison-api';
import { KeptNote } from '../offline/kept-note';
import { Reading } from '../offline/reading';
import {
  correctableName,
  correctionStateName,
  promiseStateName,
  requestKindName,
  topicName,
  visitStateName,
} from '../words';

/** One visit, as it stands on the server. */
@Component({
  selector: 'app-visit-page',
  imports: [DayPipe, Failure, Icon, InstantPipe, KeptNote, Loading, MatButton, PageHeader, RouterLink, TicketLink],
  templateUrl: './visit-page.html',
  styleUrl: './visit-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitPage {
  private readonly api = inject(LiaisonApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  readonly clientId = input.required<string>();

  private readonly reading = inject(Reading);
  protected readonly visit = resource({
    params: () => this.clientId(),
    loader: ({ params }) => this.reading.visit(params),
  });
  protected readonly mayVisit = inject(Session).can('liaison.visit');
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: $localize`:@@visits.list.title:走访记录`, link: '/liaison/visits' },
    ...(this.visit.hasValue()
      ? [
          {
            label: this.visit.value().value.enterpriseName,
            link: `/liaison/enterprises/${this.visit.value().value.enterpriseId}/brief`,
          },
        ]
      : []),
  ]);
  protected readonly stateName = visitStateName;
  protected readonly kindName = requestKindName;
  protected readonly fieldName = correctableName;
  protected readonly promiseName = promiseStateName;
  protected readonly correctionName = correctionStateName;
  protected readonly photoUrl = photoUrl;

  protected topics({ topics }: VisitDetail): string {
    return listed(topics.map(topicName)) || '—';
  }

  protected photoName(at: number): string {
    return $localize`:@@visits.photo.numbered:第 ${at + 1}:number: 张照片`;
  }

  protected photoRemoval(at: number): string {
    return $localize`:@@visits.photo.remove:删除第 ${at + 1}:number: 张照片`;
  }

  protected async cancel(visit: VisitDetail): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@visits.cancel.title:取消这次走访计划？`,
      text: $localize`:@@visits.cancel.text:取消后不再提醒，记录里仍能看到这项计划。`,
      act: $localize`:@@visits.cancel.act:取消计划`,
      danger: true,
    });
    if (sure) await this.change(this.api.cancel(visit));
  }

  protected async removePhoto(photoId: string): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@visits.photo.removeTitle:删除这张照片？`,
      text: $localize`:@@visits.photo.removeText:删除后不能恢复。`,
      act: $localize`:@@visits.photo.removeAct:删除照片`,
      danger: true,
    });
    if (sure) await this.change(this.api.removePhoto(this.clientId(), photoId));
  }

  private async change(act: Promise<VisitDetail>): Promise<void> {
    try {
      this.visit.set({ value: await act, keptAt: null });
    } catch (error) {
      // Somebody was faster, or the line broke: said at the foot, and the page shows what is there now.
      this.notice.problem(error);
      this.visit.reload();
    }
  }
}
