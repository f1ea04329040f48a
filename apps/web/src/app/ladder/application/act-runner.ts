import { inject, Injectable } from '@angular/core';
import { APPLICATION_STEPS, type ApplicationAct } from '@yanzhen/domain/ladder/application/life';
import { Sentences } from './sentence-dialog';
import { actWords } from './words';

/** Acts that are not pressed as a button of their own: they follow from publicity and titles. */
const ELSEWHERE: readonly ApplicationAct[] = ['publish', 'uphold', 'recommend', 'recognise', 'reopen'];

export const pressed = (acts: readonly ApplicationAct[]): ApplicationAct[] =>
  acts.filter((act) => !ELSEWHERE.includes(act));

/** Whether the act takes something away from somebody. */
export const isHard = (act: ApplicationAct): boolean => APPLICATION_STEPS[act].sentence === true;

@Injectable({ providedIn: 'root' })
export class ActQuestions {
  private readonly sentences = inject(Sentences);

  /** The sentence that goes with the act, null for none; undefined: not after all. */
  async ask(act: ApplicationAct, about: string, late: boolean): Promise<string | null | undefined> {
    const required = isHard(act) || (act === 'submit' && late);
    const sentence = await this.sentences.ask({
      title: `${actWords(act)}：${about}`,
      text: this.textOf(act, late),
      label: required
        ? $localize`:@@apply.sentence.reason:理由（必填）`
        : $localize`:@@apply.sentence.note:说明（可不填）`,
      act: actWords(act),
      required,
    });
    return sentence === '' ? null : sentence;
  }

  private textOf(act: ApplicationAct, late: boolean): string {
    if (act === 'submit' && late)
      return $localize`:@@apply.sentence.late:本批次已过截止日期，请说明逾期的原因；审核时会看到。`;
    if (act === 'submit')
      return $localize`:@@apply.sentence.submit:提交后，填报的数据、佐证和测评结论将固定下来供审核，修改须先由审核人退回。`;
    if (act === 'city_propose' || act === 'city_propose_reject')
      return $localize`:@@apply.sentence.propose:市级决定须由两人作出：提出意见后，由另一位同事复核。`;
    return $localize`:@@apply.sentence.kept:办理人、时间和说明都会留存，企业可以看到。`;
  }
}
