import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { labelsOn } from '@yanzhen/domain/ladder/label/label';
import { language } from '../../shared/language';
import { Session } from '../../shared/session/session';
import { RegistryApi } from '../registry-api';
import { OpenEnterprise } from './open-enterprise';

/** Labels that are valid today, in a word each. Nothing while there is none. */
@Component({
  selector: 'app-marks',
  imports: [RouterLink],
  template: `
    @if (marks().length) {
      <section class="sheet" i18n-aria-label="@@registry.marks" aria-label="标签">
        <h2 i18n="@@registry.marks">标签</h2>
        <ul>
          @for (mark of marks(); track mark.id) {
            <li class="chip">{{ mark.name }}</li>
          }
        </ul>
        <a class="no-print" routerLink="labels" i18n="@@registry.marks.more">看有效期和依据</a>
      </section>
    }
  `,
  styles: `
    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 16px;
      padding-block: 12px;
    }
    h2,
    ul {
      margin: 0;
    }
    ul {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 8px;
      padding: 0;
      list-style: none;
    }
    .chip {
      white-space: normal;
    }
    @media print {
      .no-print {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Marks {
  private readonly today = inject(Session).person().today;
  private readonly labels = inject(RegistryApi).labels(inject(OpenEnterprise).id);

  protected readonly marks = computed(() =>
    labelsOn(this.labels.hasValue() ? this.labels.value() : [], this.today).map(({ id, kind, item }) => ({
      id,
      name: item ? `${kind[language()]} · ${item}` : kind[language()],
    })),
  );
}
