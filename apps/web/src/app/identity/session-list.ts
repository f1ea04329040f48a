import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Notice } from '../shared/feedback/notice';
import { InstantPipe } from '../shared/format/pipes';
import { Icon } from '../shared/icon/icon';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { agentName } from './agent-name';
import { IdentityApi } from './identity-api';

@Component({
  selector: 'app-session-list',
  imports: [Failure, Icon, InstantPipe, Loading, MatButton],
  templateUrl: './session-list.html',
  styleUrl: './session-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SessionList {
  private readonly api = inject(IdentityApi);
  private readonly notice = inject(Notice);

  protected readonly sessions = this.api.sessions();
  protected readonly agentName = agentName;

  reload(): void {
    this.sessions.reload();
  }

  protected async end(id: number): Promise<void> {
    try {
      await this.api.endSession(id);
      this.notice.say($localize`:@@identity.session.ended:已退出那台设备`);
    } catch (error) {
      // It may have ended meanwhile: the list below tells.
      this.notice.problem(error);
    }
    this.reload();
  }
}
