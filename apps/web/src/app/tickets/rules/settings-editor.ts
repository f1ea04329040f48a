import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { CLOCK_UNITS } from '@yanzhen/domain/tickets/clock/rule';
import type { TicketSettings } from '@yanzhen/domain/tickets/settings';
import { unitWords } from '../words';

/** How often, and until when. */
@Component({
  selector: 'app-ticket-settings',
  imports: [MatFormFieldModule, MatInput, MatSelectModule],
  templateUrl: './settings-editor.html',
  styleUrl: './dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettingsEditor {
  readonly settings = model.required<TicketSettings>();
  readonly locked = input(false);

  protected readonly units = CLOCK_UNITS.map((unit) => ({ unit, name: unitWords(unit) }));

  protected set(patch: Partial<TicketSettings>): void {
    this.settings.update((settings) => ({ ...settings, ...patch }));
  }
}
