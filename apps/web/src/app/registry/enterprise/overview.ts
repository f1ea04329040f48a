import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EnterpriseFlag } from '@yanzhen/domain/registry/enterprise';
import { Copyable } from '../../shared/copyable';
import { DayPipe, InstantPipe, UnitNamePipe, WanPipe } from '../../shared/format/pipes';
import { Icon } from '../../shared/icon/icon';
import { Session } from '../../shared/session/session';
import { StandingMark } from '../../shared/standing-mark';
import { flagName, industryName, joined, sizeName, stateName, tierName } from '../words';
import { flagReason } from './flag-words';
import { Marks } from './marks';
import { OpenEnterprise } from './open-enterprise';
import { PersonalFields } from './personal-fields';
import { sizeWords } from './size-words';

/** Standing first, then what needs attention, then the basics. */
@Component({
  selector: 'app-overview',
  imports: [
    Copyable,
    DayPipe,
    Icon,
    InstantPipe,
    Marks,
    PersonalFields,
    RouterLink,
    StandingMark,
    UnitNamePipe,
    WanPipe,
  ],
  templateUrl: './overview.html',
  styleUrl: './overview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Overview {
  protected readonly open = inject(OpenEnterprise);
  private readonly session = inject(Session);
  protected readonly today = this.session.person().today;
  protected readonly readsCredit = this.session.can('credit.read');

  protected readonly now = this.open.row;
  private readonly facts = computed(() => (this.open.facts.hasValue() ? this.open.facts.value() : null));
  protected readonly why = computed(() => {
    const facts = this.facts();
    return facts && sizeWords(this.now(), facts);
  });
  protected readonly flags = computed(() =>
    this.now().flags.map((flag) => ({
      flag,
      name: flagName(flag),
      why: flagReason(flag, this.now(), this.facts() ?? []),
      act: this.wayOut(flag),
    })),
  );
  protected readonly joined = joined;
  protected readonly tierName = tierName;
  protected readonly sizeName = sizeName;
  protected readonly stateName = stateName;
  protected readonly industryName = industryName;

  private wayOut(flag: EnterpriseFlag): { link: string; label: string } | null {
    if (flag !== 'incomplete') return { link: 'facts', label: $localize`:@@registry.flag.toFacts:看年度数据` };
    return this.open.mayWrite() ? { link: 'edit', label: $localize`:@@registry.flag.toEdit:去补充` } : null;
  }
}
