import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { INDUSTRIES } from '@yanzhen/domain/registry/industry';
import { Brand } from '../../shared/brand';
import { Icon } from '../../shared/icon/icon';
import { language } from '../../shared/language';
import { tierName, verdictName } from '../../shared/ladder-words/tier-words';
import { worded } from '../../shared/ladder-words/wording';
import { titleName } from '../../shared/names';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { AnswerChoice } from '../fields/answer-choice';
import { FactEditor } from '../fields/fact-editor';
import { factGroups } from '../fields/fact-groups';
import { fieldKind } from '../fields/field-kind';
import { READING } from '../finding/reading';
import { Requirements } from '../finding/requirements';
import { shortSummary, summaryWords } from '../gap/summary-words';
import { VerdictPanel } from '../gap/verdict-panel';
import { SelfCheck } from './self-check';

/** For anybody, without an account: choose a tier, answer what its book asks, and see where one stands. */
@Component({
  selector: 'app-self-check-page',
  imports: [
    AnswerChoice,
    Brand,
    FactEditor,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatSelectModule,
    Requirements,
    RouterLink,
    VerdictPanel,
  ],
  providers: [SelfCheck, { provide: READING, useExisting: SelfCheck }],
  templateUrl: './self-check-page.html',
  styleUrl: './self-check-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SelfCheckPage {
  protected readonly check = inject(SelfCheck);

  protected readonly other =
    language() === 'en'
      ? { href: '/self-check', label: '中文', lang: 'zh-CN' }
      : { href: '/en/self-check', label: 'English', lang: 'en' };
  protected readonly tierName = tierName;
  protected readonly verdictName = verdictName;
  protected readonly shortSummary = shortSummary;
  protected readonly industries = INDUSTRIES.map((industry) => ({
    code: industry.code,
    name: `${industry.code} ${worded(industry)}`,
  }));
  protected readonly groups = computed(() => factGroups(this.check.asked()));
  protected readonly asksIndustry = computed(() => this.check.asked().includes('industryCode'));
  protected readonly shown = signal(false);
  /** For who listens: follows every answer once the result is open. */
  protected readonly aloud = computed(() => {
    const evaluation = this.check.evaluation();
    return this.shown() && evaluation ? `${verdictName(evaluation.verdict)}。${summaryWords(evaluation)}` : '';
  });

  protected holdsLabel(kind: TitleKind): string {
    return $localize`:@@ladder.self.holds:持有有效的${titleName(kind)}:title:称号`;
  }

  protected isWide(ref: string): boolean {
    return fieldKind(ref) === 'events';
  }

  protected show(result: HTMLElement): void {
    this.shown.set(true);
    // The result takes its place first.
    setTimeout(() => {
      result.scrollIntoView({ block: 'start' });
      result.focus({ preventScroll: true });
    });
  }

  protected clear(): void {
    this.check.clear();
    this.shown.set(false);
  }

  protected print(): void {
    window.print();
  }
}
