import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Handover, HandoverItem, HandoverKind, HandoverSide } from '@yanzhen/contract/liaison/handover';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { DayPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { HandoverApi } from './handover-api';
import { fateWords, itemWords, kindWords, stateWords } from './words';

const KINDS: readonly HandoverKind[] = ['assignment', 'visit', 'promise', 'request'];

/** One hand-over: everything that goes over, who has it before and after, and the confirmation of both sides. */
@Component({
  selector: 'app-handover-page',
  imports: [DayPipe, Empty, Failure, Icon, Loading, MatButton, PageHeader],
  templateUrl: './handover-page.html',
  styleUrl: './handover.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HandoverPage {
  private readonly api = inject(HandoverApi);
  private readonly confirming = inject(Confirm);
  private readonly notice = inject(Notice);

  readonly id = input.required<string>();

  protected readonly handover = this.api.handover(this.id);
  protected readonly office = inject(Session).can('liaison.assign');
  protected readonly busy = signal(false);
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@liaison.handovers.title:交接与代理`, link: '/liaison/handovers' },
  ];
  protected readonly heading = computed(() => {
    if (!this.handover.hasValue()) return '';
    const { fromName, toName } = this.handover.value();
    return $localize`:@@liaison.handover.heading:${fromName}:from: 交接给 ${toName}:to:`;
  });
  protected readonly groups = computed(() => {
    const items = this.handover.hasValue() ? this.handover.value().items : [];
    return KINDS.map((kind) => ({
      kind,
      name: kindWords(kind),
      items: items.filter((one) => one.kind === kind),
    })).filter((group) => group.items.length > 0);
  });
  protected readonly stateWords = stateWords;
  protected readonly itemWords = itemWords;

  protected sides({ fromName, toName, confirmedFrom, confirmedTo }: Handover) {
    return [
      { side: 'from' as const, label: $localize`:@@liaison.handover.from:交出人`, name: fromName, by: confirmedFrom },
      { side: 'to' as const, label: $localize`:@@liaison.handover.to:接手人`, name: toName, by: confirmedTo },
    ];
  }

  protected fate({ fate }: HandoverItem, { fromName, toName }: Handover): string {
    return fateWords(fate, fromName, toName);
  }

  protected async confirm({ id, version, stamp }: Handover, side: HandoverSide): Promise<void> {
    const sure = await this.confirming.ask({
      title: $localize`:@@liaison.handover.sure:确认这份交接清单？`,
      text: $localize`:@@liaison.handover.sureText:双方都确认后立即一次转交；确认之后清单有变化，需要重新确认。`,
      act: $localize`:@@liaison.handover.confirm:确认清单`,
    });
    if (sure) await this.told(() => this.api.confirm(id, { version, stamp, side }));
  }

  protected async cancel(handover: Handover): Promise<void> {
    const sure = await this.confirming.ask({
      title: $localize`:@@liaison.handover.cancelTitle:取消这次交接？`,
      text: $localize`:@@liaison.handover.cancelText:包联和未办事项都保持现状。`,
      act: $localize`:@@liaison.handover.cancel:取消交接`,
      danger: true,
    });
    if (sure) await this.told(() => this.api.cancel(handover));
  }

  private async told(act: () => Promise<Handover>): Promise<void> {
    this.busy.set(true);
    try {
      await act();
    } catch (error) {
      // The other side was faster, or the list moved: the page shows how it stands now.
      this.notice.problem(error);
    } finally {
      this.busy.set(false);
      this.handover.reload();
    }
  }
}
