import { Injectable } from '@nestjs/common';
import type { NextStep } from '@yanzhen/domain/ladder/evaluation/next-step';

export type NextStepsOf = (enterpriseIds: readonly number[], today: string) => Promise<ReadonlyMap<number, NextStep>>;

/** What separates enterprises from the title above theirs, as another room last saw it. */
@Injectable()
export class Outlook {
  private source: NextStepsOf = () => Promise.resolve(new Map());

  register(source: NextStepsOf): void {
    this.source = source;
  }

  of(enterpriseIds: readonly number[], today: string): Promise<ReadonlyMap<number, NextStep>> {
    return enterpriseIds.length ? this.source(enterpriseIds, today) : Promise.resolve(new Map());
  }
}
