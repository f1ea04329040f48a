import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../../shared/format/days';
import { scopeName, tierName } from '../../../shared/ladder-words/tier-words';
import { type Crumb, PageHeader } from '../../../shared/page-header';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { ApplicationApi } from '../application-api';
import { DrawsSection } from '../publicity/draws-section';
import { OutcomeSection } from '../publicity/outcome-section';
import { PublicitySection } from '../publicity/publicity-section';
import { phaseWords } from '../words';
import { ApplicationTable } from './application-table';

/** A round for its reviewers: the applications, and what comes after them. */
@Component({
  selector: 'app-round-page',
  imports: [ApplicationTable, DrawsSection, Failure, Loading, OutcomeSection, PageHeader, PublicitySection, RouterLink],
  templateUrl: './round-page.html',
  styleUrl: './round-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoundPage {
  readonly id = input.required<string>();
  readonly tab = input<string>();
  /** `?state=submitted&unit=411721&q=食品` */
  readonly state = input<string>();
  readonly unit = input<string>();
  readonly q = input<string>();

  protected readonly round = inject(ApplicationApi).round(this.id);
  protected readonly crumbs: readonly Crumb[] = [{ label: $localize`:@@apply.rounds.title:申报批次`, link: '/rounds' }];
  protected readonly lead = computed(() => {
    if (!this.round.hasValue()) return '';
    const { tier, scope, opensOn, closesOn, phase } = this.round.value();
    const window = `${formatDay(opensOn)} – ${formatDay(closesOn)}`;
    return [tierName(tier), scopeName(scope), window, phaseWords(phase)].join(' · ');
  });
  protected readonly present = computed(() => this.tab() ?? 'applications');
  protected readonly tabs = [
    { key: 'applications', label: $localize`:@@apply.tab.applications:申报与审核` },
    { key: 'publicity', label: $localize`:@@apply.tab.publicity:公示` },
    { key: 'outcome', label: $localize`:@@apply.tab.outcome:认定结果` },
    { key: 'draws', label: $localize`:@@apply.tab.draws:实地抽查` },
  ];

  protected linkOf(key: string): unknown[] {
    return key === 'applications' ? ['/rounds', this.id()] : ['/rounds', this.id(), key];
  }
}
