import { inject, Injectable, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { TitleRow } from '@yanzhen/contract/ladder/title';
import type { ChangeReportRow, DutyRow } from '@yanzhen/contract/ladder/title-life';
import { mayAct, type TitleAct } from '@yanzhen/domain/ladder/title-life/standing';
import { firstValueFrom } from 'rxjs';
import { Confirm } from '../../../shared/feedback/confirm';
import { Notice } from '../../../shared/feedback/notice';
import { TitleLifeApi } from '../title-life-api';
import { actWords, changeWords } from '../words';
import { ChangeDialog, type ChangeOrder } from './change-dialog';
import { DutyDialog } from './duty-dialog';
import { RenewDialog, type RenewOrder } from './renew-dialog';
import { StandingDialog, type StandingOrder } from './standing-dialog';

/** The act that takes another one back. Lifting a suspension is not taken back: its first day would be another. */
const WAY_BACK: Partial<Record<TitleAct, TitleAct>> = { suspend: 'lift', revoke: 'restore' };

/** Opens the dialog of an act, says what was done, offers the way back. `done` reads the page anew, also after undoing. */
@Injectable({ providedIn: 'root' })
export class TitleActs {
  private readonly api = inject(TitleLifeApi);
  private readonly dialogs = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly notice = inject(Notice);

  async update(row: DutyRow, done: () => void): Promise<void> {
    const saved = await this.open<DutyRow, DutyRow>(DutyDialog, row, done);
    if (!saved) return;
    const before = { doneOn: row.doneOn, note: row.note };
    const text = $localize`:@@titles.duty.saved:已登记 ${saved.year}:year: 年年度更新`;
    this.say(text, done, () => this.api.saveDuty(saved, { ...before, version: saved.version }));
  }

  /** Takes the record of an update back. */
  async forget(row: DutyRow, done: () => void): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@titles.duty.forget:撤回这一年的更新登记？`,
      text: $localize`:@@titles.duty.forgetText:“${row.name}:name:” ${row.year}:year: 年的年度更新将重新列为未更新，审计中留有记录。`,
      act: $localize`:@@titles.duty.forgetAct:撤回登记`,
      danger: true,
    });
    if (!sure) return;
    await this.tried(async () => {
      const saved = await this.api.saveDuty(row, { doneOn: null, note: row.note, version: row.version });
      const back = { doneOn: row.doneOn, note: row.note, version: saved.version };
      this.say($localize`:@@titles.duty.forgotten:已撤回更新登记`, done, () => this.api.saveDuty(row, back));
    }, done);
  }

  async report(order: ChangeOrder, done: () => void): Promise<void> {
    const saved = await this.open<ChangeOrder, ChangeReportRow>(ChangeDialog, order, done);
    if (!saved) return;
    const { row } = order;
    const undo = row
      ? () => this.api.editChange(saved, { ...content(row), version: saved.version })
      : () => this.api.removeChange(saved);
    this.say($localize`:@@titles.change.saved:已保存“${changeWords(saved.kind)}:kind:”`, done, undo);
  }

  async dropReport(row: ChangeReportRow, done: () => void): Promise<void> {
    const sure = await this.confirm.ask({
      title: $localize`:@@titles.change.ask:删除这条重大变化？`,
      text: $localize`:@@titles.change.askText:“${changeWords(row.kind)}:kind:”不再列入应报告的变化；审计中留有记录。`,
      act: $localize`:@@titles.change.remove:删除变化`,
      danger: true,
    });
    if (!sure) return;
    await this.tried(async () => {
      await this.api.removeChange(row);
      this.notice.say($localize`:@@titles.change.removed:已删除`);
    }, done);
  }

  async act(order: StandingOrder, done: () => void): Promise<void> {
    const saved = await this.open<StandingOrder, TitleRow>(StandingDialog, order, done);
    if (!saved) return;
    const back = WAY_BACK[order.act];
    const undo = back && mayAct(saved, back) ? () => this.takeBack(order, saved, back) : null;
    this.say($localize`:@@titles.standing.saved:已办理：${actWords(order.act)}:act:`, done, undo);
  }

  async renew(order: RenewOrder, done: () => void): Promise<void> {
    const saved = await this.open<RenewOrder, TitleRow>(RenewDialog, order, done);
    if (!saved) return;
    const text = $localize`:@@titles.renew.saved:已登记复核通过，称号接续`;
    this.say(text, done, () => this.api.remove(order.enterpriseId, saved));
  }

  private takeBack({ enterpriseId }: StandingOrder, { id, version }: TitleRow, act: TitleAct) {
    return this.api.act(enterpriseId, id, act, { version, why: $localize`:@@titles.takenBack:刚才的操作有误，撤回` });
  }

  /** Null: what somebody else saved stays, and is read. */
  private async open<Order, Saved>(dialog: Type<unknown>, data: Order, done: () => void): Promise<Saved | null> {
    const opened = this.dialogs.open<unknown, Order, Saved | null>(dialog, { data, width: '560px' });
    const saved = await firstValueFrom(opened.afterClosed());
    if (saved !== undefined) done();
    return saved ?? null;
  }

  private say(text: string, done: () => void, undo: (() => Promise<unknown>) | null): void {
    if (!undo) {
      this.notice.say(text);
      return;
    }
    void this.notice.sayWithUndo(text, () => void this.tried(undo, done));
  }

  private async tried(work: () => Promise<unknown>, done: () => void): Promise<void> {
    try {
      await work();
    } catch (error) {
      // Somebody may have changed it meanwhile: the page is read anew below.
      this.notice.problem(error);
    } finally {
      done();
    }
  }
}

const content = ({ kind, happenedOn, reportedOn, note }: ChangeReportRow) => ({ kind, happenedOn, reportedOn, note });
