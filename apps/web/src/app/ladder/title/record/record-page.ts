import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DayPipe, TitleNamePipe, UnitNamePipe } from '../../../shared/format/pipes';
import { Icon } from '../../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../../shared/page-header';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { TitleLifeApi } from '../title-life-api';
import { groundWords } from '../words';

/** What the register says of a title, on one sheet of paper. It is no certificate and says so. */
@Component({
  selector: 'app-record-page',
  imports: [DayPipe, Failure, Icon, Loading, MatButton, PageHeader, TitleNamePipe, UnitNamePipe],
  templateUrl: './record-page.html',
  styleUrl: './record-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecordPage {
  readonly id = input.required<string>();
  readonly titleId = input.required<string>();

  protected readonly record = inject(TitleLifeApi).record(this.id, this.titleId);
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    {
      label: this.record.hasValue() ? this.record.value().name : '…',
      link: `/enterprises/${this.id()}/titles/${this.titleId()}`,
    },
  ]);
  protected readonly standing = computed(() => {
    if (!this.record.hasValue()) return null;
    const { title, today } = this.record.value();
    if (title.revokedOn) return 'revoked';
    if (title.validTo < today) return 'over';
    if (title.validFrom > today) return 'coming';
    return title.suspendedOn ? 'suspended' : 'valid';
  });
  protected readonly ground = computed(() =>
    groundWords(this.record.hasValue() ? this.record.value().title.revokedGround : null),
  );

  protected print(): void {
    window.print();
  }
}
