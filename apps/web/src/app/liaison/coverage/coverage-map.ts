import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { CoverageLine } from '@yanzhen/contract/liaison/coverage';
import { quartersOf } from '@yanzhen/domain/liaison/span';
import { formatTotal } from '../../shared/format/numbers';
import { DayPipe, UnitNamePipe } from '../../shared/format/pipes';
import { problemOf } from '../../shared/problem/problem-of';
import { problemSentence } from '../../shared/problem/problem-sentence';
import { Session } from '../../shared/session/session';
import { Empty } from '../../shared/states/empty';
import { Failure } from '../../shared/states/failure';
import { Loading } from '../../shared/states/loading';
import { CellDialog, type CellOrder } from './cell-dialog';
import { CoverageApi, type Params } from './coverage-api';
import { type CellLook, lookOf } from './cell-look';
import { quarterName } from './coverage-words';

interface Group {
  officerId: number;
  name: string;
  post: string | null;
  lines: { line: CoverageLine; looks: CellLook[] }[];
}

/**
 * Officer, enterprise, quarter: a table whose cells are coloured by their visits. Each cell says its number and opens its
 * visits; the arrow keys walk from cell to cell.
 */
@Component({
  selector: 'app-coverage-map',
  imports: [DayPipe, Empty, Failure, Loading, MatButton, RouterLink, UnitNamePipe],
  templateUrl: './coverage-map.html',
  styleUrls: ['./figures.scss', './coverage-map.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoverageMap {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly dialogs = inject(MatDialog);
  private readonly today = inject(Session).person().today;

  readonly params = input.required<Params>();
  readonly year = input.required<number>();

  protected readonly list = inject(CoverageApi).lines(this.params);
  protected readonly quarters = computed(() => quartersOf(this.year()));
  protected readonly quarterName = quarterName;
  protected readonly total = computed(() => formatTotal(this.list.total(), this.list.capped()));
  protected readonly moreProblem = computed(() =>
    this.list.moreError() ? problemSentence(problemOf(this.list.moreError())) : null,
  );
  /** Lines come in the order of officers, so a group goes on until the name changes. */
  protected readonly groups = computed(() => {
    const groups: Group[] = [];
    for (const line of this.list.rows()) {
      const looks = line.cells.map((cell, at) => lookOf(cell, this.quarters()[at], this.today));
      const last = groups.at(-1);
      if (last?.officerId === line.officerId) last.lines.push({ line, looks });
      else
        groups.push({
          officerId: line.officerId,
          name: line.officerName,
          post: line.officerPost,
          lines: [{ line, looks }],
        });
    }
    return groups;
  });

  protected open(line: CoverageLine, at: number): void {
    const { from, to } = this.quarters()[at];
    this.dialogs.open<CellDialog, CellOrder>(CellDialog, {
      width: '560px',
      data: { enterpriseId: line.enterpriseId, name: line.enterpriseName, quarter: quarterName(at), from, to },
    });
  }

  protected walk(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -4, ArrowDown: 4 }[event.key];
    if (!step) return;
    const cells = Array.from(this.host.nativeElement.querySelectorAll<HTMLElement>('.cell'));
    const next = cells[cells.indexOf(event.target as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
