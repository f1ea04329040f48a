import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FactRef, HeldTitleFact } from '@yanzhen/domain/ladder/evaluation/facts';
import { factOf } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { industryOf } from '@yanzhen/domain/registry/industry';
import { formatDay } from '../../shared/format/days';
import { factName } from '../../shared/ladder-words/fact-words';
import { valueWords } from '../../shared/ladder-words/value-words';
import { listed, worded } from '../../shared/ladder-words/wording';
import { titleName } from '../../shared/names';
import { fieldKind } from '../fields/field-kind';
import { READING } from './reading';

/** The facts under a finding: value, source, whether somebody has checked it. */
@Component({
  selector: 'app-fact-list',
  imports: [RouterLink],
  templateUrl: './fact-list.html',
  styleUrl: './fact-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FactList {
  private readonly reading = inject(READING);

  readonly refs = input.required<readonly FactRef[]>();

  protected readonly lines = computed(() => this.refs().map((ref) => this.line(ref)));

  protected tell(ref: FactRef): void {
    this.reading.tell(ref);
  }

  private line(ref: FactRef) {
    const value = this.value(ref);
    const tried = this.reading.tried().has(ref);
    const judged = fieldKind(ref) === 'judgement';
    const from = this.reading.sources()[ref];
    return {
      ref,
      name: factName(ref),
      value,
      tried,
      source: tried || value === null ? null : (from?.source ?? null),
      verified: from?.verified ?? false,
      updatedAt: from ? formatDay(from.updatedAt) : null,
      open: judged ? $localize`:@@ladder.fact.notJudged:尚未判断` : $localize`:@@ladder.fact.open:没有填报`,
      tellAct: judged ? $localize`:@@ladder.fact.judge:判断` : $localize`:@@ladder.fact.tell:填写`,
      records: this.reading.recordsOf(ref),
      mayTell: !tried && this.reading.mayTell(ref),
    };
  }

  /** Null: nobody has told it. */
  private value(ref: FactRef): string | null {
    const { industryCode, titles } = this.reading.facts();
    if (ref === 'industryCode') {
      const industry = industryCode === null ? null : industryOf(industryCode);
      return industry ? worded(industry) : industryCode;
    }
    if (ref !== 'titles') {
      const value = factOf(this.reading.facts(), ref);
      return value === null ? null : valueWords(ref, value);
    }
    const valid = titles.filter(
      ({ validFrom, validTo }) => validFrom <= this.reading.asOf() && this.reading.asOf() <= validTo,
    );
    return valid.length ? listed(valid.map(heldWords)) : $localize`:@@ladder.fact.noTitle:没有`;
  }
}

/** A title known of one day alone says nothing of its end. */
const heldWords = ({ kind, validFrom, validTo }: HeldTitleFact): string =>
  validFrom === validTo
    ? titleName(kind)
    : $localize`:@@ladder.fact.title:${titleName(kind)}:title:（有效期至${formatDay(validTo)}:day:）`;
