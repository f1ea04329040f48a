import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EstimateNote } from '../../../shared/estimate-note';
import { DayPipe, UnitNamePipe } from '../../../shared/format/pipes';
import { Icon } from '../../../shared/icon/icon';
import { tierName } from '../../../shared/ladder-words/tier-words';
import { PageHeader } from '../../../shared/page-header';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { PublicityApi } from '../publicity-api';
import { ObjectionForm } from './objection-form';
import { PublicDraws } from './public-draws';
import { PublicFrame } from '../../../shared/public-frame';

/** One list as anybody reads and prints it, and says what is wrong with it while it is on show. */
@Component({
  selector: 'app-public-publicity-page',
  imports: [
    DayPipe,
    EstimateNote,
    Failure,
    Icon,
    Loading,
    MatButton,
    ObjectionForm,
    PageHeader,
    PublicDraws,
    PublicFrame,
    UnitNamePipe,
  ],
  templateUrl: './public-publicity-page.html',
  styleUrl: './public-publicity-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicPublicityPage {
  readonly id = input.required<string>();

  protected readonly list = inject(PublicityApi).one(this.id);
  protected readonly objecting = signal(false);
  protected readonly sent = signal(false);
  protected readonly tierName = tierName;

  protected print(): void {
    window.print();
  }

  protected done(): void {
    this.objecting.set(false);
    this.sent.set(true);
  }
}
