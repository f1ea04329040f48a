import { Injectable } from '@nestjs/common';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { EVERY_ROW, type SqlPart } from './sql-part';

export interface ConditionContext {
  /** The name under which the query knows the table `enterprise`. */
  readonly alias: string;
  /** Today in Asia/Shanghai. */
  readonly today: string;
  readonly reader: Reader;
}

export type Condition = (values: readonly string[], context: ConditionContext) => SqlPart;

/** Filters of the enterprise list that another room knows how to answer (`tier`), so that the registry need not know it. */
@Injectable()
export class Conditions {
  private readonly byName = new Map<string, Condition>();

  register(name: string, condition: Condition): void {
    this.byName.set(name, condition);
  }

  /** Every row when nothing is asked; @throws Error when something is asked that no room of this house can answer. */
  of(name: string, values: readonly string[], context: ConditionContext): SqlPart {
    if (values.length === 0) return EVERY_ROW;
    const condition = this.byName.get(name);
    if (!condition) throw new Error(`No room answers the filter "${name}"`);
    return condition(values, context);
  }
}
