import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Proposal, ProposalLine, ProposedPerson } from '@yanzhen/contract/liaison/proposal';
import { Confirm } from '../../shared/feedback/confirm';
import { Notice } from '../../shared/feedback/notice';
import { ProgressLine } from '../../shared/feedback/progress-line';
import { titleName, unitName } from '../../shared/names';
import { type Crumb, PageHeader } from '../../shared/page-header';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { type Column } from '../../shared/table/column';
import { DataTable } from '../../shared/table/data-table';
import { UrlState } from '../../shared/url-state';
import { unitOfOfficer } from '../officer/typed-officer';
import { assignmentRoleName } from '../role-name';
import { ProposalApi } from './proposal-api';
import { ProposalForm } from './proposal-form';

const POLL_MS = 1_000;

/** Spreads enterprises that nobody looks after: first shown, then applied as it was shown. */
@Component({
  selector: 'app-proposal-page',
  imports: [DataTable, Empty, Failure, Loading, MatButton, PageHeader, ProgressLine, ProposalForm],
  providers: [UrlState],
  templateUrl: './proposal-page.html',
  styleUrl: './proposal-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProposalPage {
  private readonly api = inject(ProposalApi);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);
  protected readonly url = inject(UrlState);

  /** The proposal that is shown; none = only the form. */
  readonly id = input<string>();

  protected readonly proposal = this.api.proposal(this.id);
  protected readonly lines = this.api.lines(this.id);
  protected readonly applyingNow = signal(false);
  protected readonly crumbs: readonly Crumb[] = [
    { label: $localize`:@@liaison.care.title:包联安排`, link: '/liaison/assignments' },
  ];
  protected readonly left = computed(() => {
    const { no_officer, all_full } = this.proposal.hasValue()
      ? this.proposal.value().left
      : { no_officer: 0, all_full: 0 };
    return [
      ...(no_officer
        ? [$localize`:@@liaison.proposal.noOfficer:${no_officer}:count: 家所在县区和市级都没有可安排的干部`]
        : []),
      ...(all_full ? [$localize`:@@liaison.proposal.allFull:${all_full}:count: 家因干部都已达到上限而未分配`] : []),
    ];
  });

  protected readonly personKey = (row: ProposedPerson): number => row.officerId;
  protected readonly personColumns: readonly Column<ProposedPerson>[] = [
    { key: 'name', label: $localize`:@@liaison.officer.name:姓名`, always: true, text: (row) => row.name },
    { key: 'unit', label: $localize`:@@liaison.officer.unit:所属`, text: (row) => unitOfOfficer(row.unitCode) },
    { key: 'post', label: $localize`:@@liaison.officer.post:职务`, text: (row) => row.post ?? '—' },
    {
      key: 'before',
      label: $localize`:@@liaison.proposal.before:现有`,
      numeric: true,
      text: (row) => String(row.before),
    },
    { key: 'more', label: $localize`:@@liaison.proposal.more:新增`, numeric: true, text: (row) => `+${row.more}` },
    {
      key: 'after',
      label: $localize`:@@liaison.proposal.after:执行后`,
      numeric: true,
      text: ({ before, more }) => String(before + more),
    },
  ];
  protected readonly lineKey = (row: ProposalLine): number => row.id;
  protected readonly lineColumns: readonly Column<ProposalLine>[] = [
    { key: 'name', label: $localize`:@@liaison.enterprise:企业名称`, always: true, text: (row) => row.name },
    { key: 'unit', label: $localize`:@@shared.unit:县区`, text: (row) => unitName(row.unitCode) },
    { key: 'tier', label: $localize`:@@liaison.tier:梯度`, text: (row) => titleName(row.tier) },
    {
      key: 'officer',
      label: $localize`:@@liaison.proposal.officer:拟安排`,
      text: (row) => row.officerName ?? $localize`:@@liaison.proposal.nobody:未分配`,
    },
  ];

  constructor() {
    // The slices are written behind the page: it looks again until they are.
    const timer = setInterval(() => {
      if (this.proposal.hasValue() && this.proposal.value().state === 'applying') this.proposal.reload();
    }, POLL_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected roleOf({ role }: Proposal): string {
    return assignmentRoleName(role);
  }

  protected async apply(proposal: Proposal): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@liaison.proposal.sure:按这份方案安排 ${proposal.given}:count: 家企业？`,
      text: $localize`:@@liaison.proposal.sureText:按上面所列逐家写入；期间被别人先安排的企业保持不变。之后可以在每家企业的页面调整。`,
      act: $localize`:@@liaison.proposal.apply:执行方案`,
    });
    if (!sure) return;
    this.applyingNow.set(true);
    try {
      await this.api.apply(proposal);
    } catch (error) {
      // Somebody else pressed first, or it is gone: the page shows how it stands.
      this.notice.problem(error);
    } finally {
      this.applyingNow.set(false);
      this.proposal.reload();
    }
  }
}
