import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import type { EvidenceRow } from '@yanzhen/contract/registry/attachments';
import { EVIDENCE_KINDS } from '@yanzhen/domain/registry/enterprise';
import { firstValueFrom } from 'rxjs';
import { Notice } from '../../../shared/feedback/notice';
import { DayPipe } from '../../../shared/format/pipes';
import { Icon } from '../../../shared/icon/icon';
import { idempotency } from '../../../shared/session/idempotency';
import { Session } from '../../../shared/session/session';
import { Empty } from '../../../shared/states/empty';
import { Failure } from '../../../shared/states/failure';
import { Loading } from '../../../shared/states/loading';
import { AttachmentsApi } from '../../attachments-api';
import { evidenceName } from '../../words';
import { OpenEnterprise } from '../open-enterprise';
import { EvidenceDialog, type EvidenceOrder } from './evidence-dialog';

/** What speaks for the enterprise beside its figures, by kind. */
@Component({
  selector: 'app-evidence-section',
  imports: [DayPipe, Empty, Failure, Icon, Loading, MatButton, MatIconButton],
  templateUrl: './evidence-section.html',
  styleUrl: '../entries.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EvidenceSection {
  private readonly api = inject(AttachmentsApi);
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  protected readonly open = inject(OpenEnterprise);

  protected readonly today = inject(Session).person().today;
  protected readonly evidence = this.api.evidence(this.open.id);
  protected readonly groups = computed(() => {
    const rows = this.evidence.hasValue() ? this.evidence.value() : [];
    return EVIDENCE_KINDS.map((kind) => ({
      kind,
      name: evidenceName(kind),
      rows: rows.filter((row) => row.kind === kind),
    })).filter((group) => group.rows.length > 0);
  });

  protected editLabel({ name }: EvidenceRow): string {
    return $localize`:@@registry.changeOf:修改 ${name}:name:`;
  }

  protected removeLabel({ name }: EvidenceRow): string {
    return $localize`:@@registry.removeOf:删除 ${name}:name:`;
  }

  protected async edit(row: EvidenceRow | null): Promise<void> {
    const dialog = this.dialogs.open<EvidenceDialog, EvidenceOrder, EvidenceRow>(EvidenceDialog, {
      data: { enterprise: this.open.id(), row },
      width: '560px',
    });
    const saved = await firstValueFrom(dialog.afterClosed());
    if (!saved) return;
    this.evidence.reload();
    this.notice.say($localize`:@@registry.saved:已保存`);
  }

  protected async remove(row: EvidenceRow): Promise<void> {
    const enterprise = this.open.id();
    const gone = await this.done(() => this.api.removeEvidence(enterprise, row));
    if (!gone) return;
    await this.notice.sayWithUndo(
      $localize`:@@registry.evidence.removed:已删除“${row.name}:name:”`,
      () =>
        void this.done(() =>
          this.api.addEvidence(enterprise, { ...wordsOf(row), version: 0 }, idempotency().headers()),
        ),
    );
  }

  private async done(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      // The act has no form of its own: its sentence stands at the foot of the page.
      this.notice.problem(error);
      return false;
    } finally {
      this.evidence.reload();
    }
  }
}

const wordsOf = ({ kind, name, number, obtainedOn, expiresOn, note }: EvidenceRow) => ({
  kind,
  name,
  number,
  obtainedOn,
  expiresOn,
  note,
});
