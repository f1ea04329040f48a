import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon } from '../../shared/icon/icon';
import { PageHeader } from '../../shared/page-header';
import { Session } from '../../shared/session/session';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { unitName } from '../../shared/names';
import { KeptNote } from '../offline/kept-note';
import { Reading } from '../offline/reading';
import { BriefSheet } from './brief-sheet';

/** One page to read before going there; it fits on paper. */
@Component({
  selector: 'app-brief-page',
  imports: [BriefSheet, Failure, Icon, KeptNote, Loading, MatButton, PageHeader, RouterLink],
  templateUrl: './brief-page.html',
  styleUrl: './brief-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BriefPage {
  readonly id = input.required<string>();

  private readonly reading = inject(Reading);
  protected readonly brief = resource({
    params: () => Number(this.id()),
    loader: ({ params }) => this.reading.brief(params),
  });
  protected readonly mayVisit = inject(Session).can('liaison.visit');
  protected readonly crumbs = [{ label: $localize`:@@visits.mine.title:我的企业`, link: '/liaison/mine' }];
  protected readonly unitName = unitName;

  protected print(): void {
    window.print();
  }
}
