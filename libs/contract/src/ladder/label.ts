import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { LabelGoal } from '@yanzhen/domain/ladder/label/label-kind';

export interface LabelKindRow {
  id: number;
  version: number;
  /** Null for a kind that the bureau added. */
  code: string | null;
  zh: string;
  en: string;
  /** The goal of the policy that its labels count for. */
  goal: LabelGoal | null;
  source: string | null;
  /** Nobody has compared it with the document yet. */
  unconfirmed: boolean;
  /** From this day on no label of the kind begins. */
  retiredOn: string | null;
}

export interface AddLabelKind {
  zh: string;
  en: string;
  goal: LabelGoal | null;
  source: string | null;
  unconfirmed: boolean;
  retiredOn: string | null;
}

export interface ChangeLabelKind extends AddLabelKind {
  version: number;
}

export interface SaveLabel {
  kindId: number;
  /** The workshop, project or platform; empty when the enterprise itself carries the label. */
  item: string;
  batch: string | null;
  document: string | null;
  certificateNo: string | null;
  /** Why it was given, when the document does not say. */
  note: string | null;
  validFrom: string;
  /** The last day still counts; null when the document names no end. */
  validTo: string | null;
}

export interface ChangeLabel extends SaveLabel {
  version: number;
}

/** A label that is over before its document says, or that had no end. */
export interface EndLabel {
  version: number;
  /** It still counts. */
  lastDay: string;
  reason: string;
}

export interface LabelRow extends SaveLabel {
  id: number;
  version: number;
  enterpriseId: number;
  /** As the enterprise is called today. */
  name: string;
  /** As it was called when the label was registered. */
  nameThen: string;
  uscc: string;
  unitCode: UnitCode;
  kind: { zh: string; en: string };
  /** Null while it runs as its document says. */
  endedWhy: string | null;
}

/** Labels of one kind on the day that was asked for. */
export interface LabelKindCount {
  kindId: number;
  labels: number;
  enterprises: number;
}

/** What is listed: labels valid on a day, new in a year (`begunIn`, up to `asOf` when it is given), or every one ever (`ever`). */
export interface LabelFilter {
  kind?: number[];
  goal?: LabelGoal;
  unit?: UnitCode[];
  enterprise?: number;
  /** Today when left out. */
  asOf?: string;
  begunIn?: number;
  ever?: boolean;
}
