import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatDialog } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { RulesPreview, SavedRules } from '@yanzhen/contract/tickets/rules';
import type { AlarmLevel } from '@yanzhen/domain/tickets/alarm/level';
import type { ClockRule } from '@yanzhen/domain/tickets/clock/rule';
import { type HouseRules, SHIPPED_HOUSE_RULES } from '@yanzhen/domain/tickets/rules/house-rules';
import type { TicketSettings } from '@yanzhen/domain/tickets/settings';
import { firstValueFrom } from 'rxjs';
import { Conflict, type ConflictField } from '../../shared/feedback/conflict';
import { Notice } from '../../shared/feedback/notice';
import { formatInstant } from '../../shared/format/days';
import { Icon } from '../../shared/icon/icon';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { currentOf, problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { UrlState } from '../../shared/url-state';
import { stepWords, timeWords } from '../words';
import { draftOf, readDraft, type RulesDraft, typingProblems } from './draft';
import { LevelDialog } from './level-dialog';
import { PreviewCard } from './preview-card';
import { RecountList } from './recounts';
import { ClockRuleDialog } from './rule-dialog';
import { forWhich, levelWords, ruleWords, settingsWords, startWords } from './rule-words';
import { RulesApi } from './rules-api';
import { SettingsEditor } from './settings-editor';
import { hoursText, keywordsText, otherDaysText } from './typed-hours';

/** How the bureau counts time, who is told when it runs out, and what else it sets: edited as a whole, saved as a new version. */
@Component({
  selector: 'app-ticket-rules-page',
  imports: [
    Conflict,
    Failure,
    Icon,
    Loading,
    MatButton,
    MatCheckbox,
    MatFormFieldModule,
    MatIconButton,
    MatInput,
    PageHeader,
    PreviewCard,
    RecountList,
    SettingsEditor,
  ],
  providers: [UrlState],
  templateUrl: './rules-page.html',
  styleUrl: './rules-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TicketRulesPage {
  private readonly api = inject(RulesApi);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  protected readonly url = inject(UrlState);

  /** `?no=3`: as they were then, to be read. */
  readonly no = input<string>();

  protected readonly shownNo = computed(() => (Number.isInteger(Number(this.no() || NaN)) ? Number(this.no()) : null));
  protected readonly loaded = this.api.one(this.shownNo);
  protected readonly history = this.api.history();
  private readonly recounts = viewChild(RecountList);

  private readonly seen = linkedSignal<SavedRules | null>(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly draft = linkedSignal<RulesDraft>(() => draftOf(this.seen()?.rules ?? SHIPPED_HOUSE_RULES));
  protected readonly preview = linkedSignal<RulesDraft, RulesPreview | null>({
    source: this.draft,
    computation: () => null,
  });
  protected readonly busy = signal(false);
  protected readonly refusal = linkedSignal<RulesDraft, string | null>({
    source: this.draft,
    computation: () => null,
  });
  protected readonly theirs = signal<SavedRules | null>(null);

  protected readonly problems = computed(() => typingProblems(this.draft()));
  protected readonly sound = computed(() => Object.keys(this.problems()).length === 0);
  protected readonly old = computed(() => this.shownNo() !== null);
  protected readonly changed = computed(() => {
    const seen = this.seen();
    return !!seen && JSON.stringify(draftOf(seen.rules)) !== JSON.stringify(this.draft());
  });
  protected readonly savedWords = computed(() => {
    const seen = this.seen();
    if (!seen || seen.no === 0) return $localize`:@@ticketRules.shipped:现在用的是系统给出的起始值，还没有人保存过。`;
    return $localize`:@@ticketRules.savedBy:第 ${seen.no}:no: 版，${seen.savedBy}:who: 于 ${formatInstant(seen.savedAt)}:at: 保存。`;
  });

  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@tickets.list.title:诉求办理`, link: '/tickets' },
  ];
  protected readonly fields: readonly ConflictField<HouseRules>[] = [
    {
      key: 'clocks',
      label: $localize`:@@ticketRules.clocks:时限`,
      show: (rules) => (rules as readonly ClockRule[]).map(ruleWords).join('；'),
    },
    { key: 'hours', label: $localize`:@@ticketRules.hours:工作时间`, show: (hours) => hoursText(hours as never) },
    {
      key: 'otherDays',
      label: $localize`:@@ticketRules.otherDays:时间不同的日子`,
      show: (days) => otherDaysText(days as never) || '—',
    },
    {
      key: 'settings',
      label: $localize`:@@ticketRules.settings:次数与期限`,
      show: (settings) => settingsWords(settings as TicketSettings),
    },
    {
      key: 'levels',
      label: $localize`:@@ticketRules.levels:到期提醒`,
      show: (levels) => (levels as readonly AlarmLevel[]).map(levelWords).join('；'),
    },
    {
      key: 'keywords',
      label: $localize`:@@ticketRules.keywords:关键词与责任单位`,
      show: (words) => keywordsText(words as never) || '—',
    },
  ];
  protected readonly mine = computed(() => readDraft(this.draft()));

  protected readonly stepWords = stepWords;
  protected readonly forWhich = forWhich;
  protected readonly startWords = startWords;
  protected readonly timeWords = timeWords;
  protected readonly levelWords = levelWords;
  protected readonly instant = formatInstant;

  protected set(patch: Partial<RulesDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...patch }));
  }

  protected async editRule(at: number | null): Promise<void> {
    const rules = this.draft().clocks;
    const edited = await this.asked<ClockRule>(ClockRuleDialog, at === null ? FRESH_RULE : rules[at]);
    if (edited) this.set({ clocks: at === null ? [...rules, edited] : rules.with(at, edited) });
  }

  protected removeRule(at: number): void {
    this.set({ clocks: this.draft().clocks.filter((_, other) => other !== at) });
  }

  protected async editLevel(at: number | null): Promise<void> {
    const levels = this.draft().levels;
    const no = Math.max(0, ...levels.map((level) => level.no)) + 1;
    const edited = await this.asked<AlarmLevel>(LevelDialog, at === null ? { ...FRESH_LEVEL, no } : levels[at]);
    if (edited) this.set({ levels: at === null ? [...levels, edited] : levels.with(at, edited) });
  }

  protected removeLevel(at: number): void {
    this.set({ levels: this.draft().levels.filter((_, other) => other !== at) });
  }

  protected async look(): Promise<void> {
    await this.doing(async () => this.preview.set(await this.api.preview(readDraft(this.draft()))));
  }

  protected async save(version = this.seen()?.no ?? 0): Promise<void> {
    await this.doing(async () => {
      const saved = await this.api.save({ version, rules: readDraft(this.draft()) });
      this.took(saved);
      this.notice.say($localize`:@@ticketRules.saved:规则已保存；未办结的诉求正在重新计算`);
    });
  }

  protected async keepMine(theirs: SavedRules): Promise<void> {
    this.theirs.set(null);
    await this.save(theirs.no);
  }

  protected takeTheirs(theirs: SavedRules): void {
    this.theirs.set(null);
    this.took(theirs);
  }

  private took(saved: SavedRules): void {
    this.seen.set(saved);
    this.history.reload();
    this.recounts()?.reload();
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await work();
    } catch (error) {
      const theirs = currentOf<SavedRules>(error);
      if (theirs) this.theirs.set(theirs);
      else this.refusal.set(problemSentence(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }

  private asked<T>(dialog: typeof ClockRuleDialog | typeof LevelDialog, data: T): Promise<T | undefined> {
    return firstValueFrom(this.dialogs.open<unknown, T, T>(dialog, { data, width: '560px' }).afterClosed());
  }
}

const FRESH_RULE: ClockRule = {
  step: 'handle',
  kind: null,
  urgency: null,
  starts: 'accepted',
  unit: 'working_days',
  amount: 5,
  soon: 1,
  source: '',
  confirmed: false,
};

const FRESH_LEVEL: Omit<AlarmLevel, 'no'> = {
  step: 'handle',
  side: 'after',
  unit: 'working_days',
  amount: 1,
  receivers: ['handler'],
};
