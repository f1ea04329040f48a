import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ObjectionRow, ObjectorData } from '@yanzhen/contract/ladder/publicity';
import { Notice } from '../../../shared/feedback/notice';
import { InstantPipe } from '../../../shared/format/pipes';
import { Failure } from '../../../shared/states/failure';
import { PublicityApi } from '../publicity-api';
import { Sentences } from '../sentence-dialog';

const STATES: Readonly<Record<ObjectionRow['state'], string>> = {
  open: $localize`:@@apply.objection.open:待答复`,
  dismissed: $localize`:@@apply.objection.dismissed:已答复，异议不成立`,
  upheld: $localize`:@@apply.objection.upheld:已答复，异议成立`,
};

/** Objections to one list, each with the answer it was given. */
@Component({
  selector: 'app-objections',
  imports: [Failure, InstantPipe, MatButton],
  templateUrl: './objections.html',
  styleUrl: './objections.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Objections {
  private readonly api = inject(PublicityApi);
  private readonly sentences = inject(Sentences);
  private readonly notice = inject(Notice);

  readonly publicityId = input.required<number>();
  readonly answered = output();

  protected readonly list = this.api.objections(this.publicityId);
  /** Who objected, once asked for; asking is recorded. */
  protected readonly people = signal<ReadonlyMap<number, ObjectorData>>(new Map());

  protected stateOf({ state }: ObjectionRow): string {
    return STATES[state];
  }

  protected tone({ state }: ObjectionRow): string {
    return `chip ${state === 'open' ? 'soon' : ''}`;
  }

  protected async unmask({ id }: ObjectionRow): Promise<void> {
    await this.doing(async () => {
      const person = await this.api.unmask(id);
      this.people.set(new Map([...this.people(), [id, person]]));
    });
  }

  protected async answer({ id, version }: ObjectionRow, upheld: boolean): Promise<void> {
    const act = upheld
      ? $localize`:@@apply.objection.uphold:异议成立`
      : $localize`:@@apply.objection.dismiss:异议不成立`;
    const answer = await this.sentences.ask({
      title: act,
      text: upheld
        ? $localize`:@@apply.objection.upholdText:企业将退出公示，不予推荐；答复同时作为不予推荐的理由。`
        : $localize`:@@apply.objection.dismissText:核查情况和答复会留存，公示可以继续。`,
      label: $localize`:@@apply.objection.answer:核查情况和答复（必填）`,
      act,
      required: true,
    });
    if (answer === undefined) return;
    await this.doing(() => this.api.answer(id, { version, upheld, answer }));
    this.list.reload();
    this.answered.emit();
  }

  private async doing(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // Told at the foot of the page; the objection stays as it was.
      this.notice.problem(error);
    }
  }
}
