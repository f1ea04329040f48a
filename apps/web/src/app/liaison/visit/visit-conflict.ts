import type { SaveVisit, VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { VisitState, VisitTopic } from '@yanzhen/domain/liaison/visit';
import type { ConflictField } from '../../shared/feedback/conflict';
import { NOTHING } from '../../shared/format/numbers';
import { listed } from '../../shared/ladder-words/wording';
import { topicName, visitStateName } from '../words';

/** The parts of a visit that two saves can say differently; what a save adds is added either way. */
export const VISIT_CONFLICT_FIELDS: readonly ConflictField<VisitDetail>[] = [
  {
    key: 'state',
    label: $localize`:@@visits.field.state:状态`,
    show: (state) => visitStateName(state as VisitState),
  },
  { key: 'visitedOn', label: $localize`:@@visits.field.visitedOn:走访日期` },
  { key: 'plannedOn', label: $localize`:@@visits.field.plannedOn:计划日期` },
  { key: 'atTime', label: $localize`:@@visits.field.atTime:时间` },
  { key: 'place', label: $localize`:@@visits.field.place:地点` },
  { key: 'participants', label: $localize`:@@visits.field.participants:参加人员` },
  {
    key: 'topics',
    label: $localize`:@@visits.field.topics:谈了什么`,
    show: (topics) => listed((topics as VisitTopic[]).map(topicName)) || NOTHING,
  },
  { key: 'notes', label: $localize`:@@visits.field.notes:记录` },
];

export const mineOf = (save: SaveVisit): Partial<VisitDetail> => ({
  state: save.state,
  visitedOn: save.visitedOn,
  plannedOn: save.plannedOn,
  atTime: save.atTime,
  place: save.place,
  participants: save.participants,
  topics: save.topics,
  notes: save.notes,
});
