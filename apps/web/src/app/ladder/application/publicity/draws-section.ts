import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import type { DrawRow } from '@yanzhen/contract/ladder/publicity';
import { Notice } from '../../../shared/feedback/notice';
import { InstantPipe } from '../../../shared/format/pipes';
import { idempotency } from '../../../shared/session/idempotency';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { PublicityApi } from '../publicity-api';

/** Draws for on-site checks: made once, repeated by anybody. */
@Component({
  selector: 'app-draws-section',
  imports: [Empty, Failure, InstantPipe, Loading, MatButton, MatFormFieldModule, MatInput, RouterLink],
  templateUrl: './draws-section.html',
  styleUrl: './draws-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DrawsSection {
  private readonly api = inject(PublicityApi);
  private readonly notice = inject(Notice);
  private readonly once = idempotency();

  readonly roundId = input.required<string>();

  protected readonly mayWrite = inject(Session).can('round.write');
  protected readonly draws = this.api.draws(this.roundId);
  protected readonly seed = signal('');
  protected readonly count = signal('');
  protected readonly purpose = signal($localize`:@@apply.draw.purposeFirst:实地核查`);
  protected readonly ready = computed(() => /^[1-9]\d{0,2}$/.test(this.count()) && this.purpose().trim() !== '');
  protected readonly checked = signal<ReadonlyMap<number, boolean>>(new Map());

  protected async draw(): Promise<void> {
    await this.doing(async () => {
      const body = { seed: this.seed().trim() || null, count: Number(this.count()), purpose: this.purpose().trim() };
      await this.api.draw(Number(this.roundId()), body, this.once.headers());
      this.once.renew();
      this.count.set('');
      this.seed.set('');
      this.draws.reload();
    });
  }

  protected async rerun({ id }: DrawRow): Promise<void> {
    await this.doing(async () => {
      const { same } = await this.api.rerun(id);
      this.checked.set(new Map([...this.checked(), [id, same]]));
    });
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // Told at the foot of the page; nothing was drawn.
      this.notice.problem(error);
    }
  }
}
