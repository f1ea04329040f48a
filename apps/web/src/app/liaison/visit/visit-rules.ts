import { maxLength, type SchemaPathTree, validate } from '@angular/forms/signals';
import { isVisitDay, VISIT_LIMITS } from '@yanzhen/domain/liaison/visit';
import { addedPromises, addedRequests, type TypedVisit } from './typed-visit';

const wrong = (kind: string, message: string) => ({ kind, message });

/** What the form can tell before anything is sent; the server says the same again. */
export function visitRules(path: SchemaPathTree<TypedVisit>, today: string): void {
  validate(path.plannedOn, (field) =>
    field.valueOf(path.state) === 'planned' && !field.value()
      ? wrong('required', $localize`:@@visits.rule.plannedOn:请填写计划哪天去`)
      : undefined,
  );
  validate(path.visitedOn, (field) => {
    const value = field.value();
    if (field.valueOf(path.state) !== 'done') return undefined;
    if (!value) return wrong('required', $localize`:@@visits.rule.visitedOn:请填写哪天去的`);
    return isVisitDay(value, today)
      ? undefined
      : wrong('day', $localize`:@@visits.rule.visitDay:走访日期不能晚于今天，也不能早于 2015 年`);
  });
  maxLength(path.place, VISIT_LIMITS.place);
  maxLength(path.participants, VISIT_LIMITS.participants);
  maxLength(path.notes, VISIT_LIMITS.notes);
  validate(path.promises, (field) => promiseProblem(field.valueOf(path)));
  validate(path.requests, (field) =>
    addedRequests(field.valueOf(path)).some(({ title }) => !title)
      ? wrong('title', $localize`:@@visits.rule.request:每条诉求都要有一句话的标题`)
      : undefined,
  );
}

function promiseProblem(typed: TypedVisit) {
  const promises = addedPromises(typed);
  if (promises.some(({ text, dueOn }) => !text || !dueOn))
    return wrong('promise', $localize`:@@visits.rule.promise:每项承诺都要写清内容和期限`);
  return typed.state === 'done' && promises.some(({ dueOn }) => dueOn < typed.visitedOn)
    ? wrong('early', $localize`:@@visits.rule.promiseEarly:承诺的期限不能早于走访日期`)
    : undefined;
}
