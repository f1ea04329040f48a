import { inject, Injectable } from '@angular/core';
import type { FactsRow } from '@yanzhen/contract/registry/facts';
import type { StatedRow } from '@yanzhen/contract/registry/stated';
import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import type { TriedValue } from '@yanzhen/domain/ladder/evaluation/try-facts';
import { currentOf } from '../../shared/problem/problem-of';
import { OpenLadder } from '../gap/open-ladder';
import { LadderApi } from '../ladder-api';
import { type SaveJob, saveJobs, type Saying } from './save-jobs';

/** Somebody else saved this row first. */
export interface Met {
  readonly job: SaveJob;
  readonly theirs: StatedRow | FactsRow;
}

/** Writes facts of the open enterprise, row by row, each on the version that was seen. */
@Injectable()
export class FactSaver {
  private readonly open = inject(OpenLadder);
  private readonly api = inject(LadderApi);

  jobs(told: readonly (readonly [FactRef, TriedValue])[], saying: Saying): SaveJob[] {
    return saveJobs(told, { stated: this.stated(), annual: this.annual() }, saying);
  }

  /**
   * Null once it stands as wanted, also when an earlier click has written the same already.
   * @throws whatever the server refused beside a row that was changed meanwhile
   */
  async save(job: SaveJob): Promise<Met | null> {
    try {
      if (job.is === 'stated') await this.api.saveStated(this.open.id(), job.key, job.body);
      else await this.api.saveAnnual(this.open.id(), job.year, job.body);
      return null;
    } catch (error) {
      // Another answer than "changed meanwhile" belongs to the form.
      const theirs = currentOf<StatedRow | FactsRow>(error);
      if (!theirs) throw error;
      return says(theirs, job) ? null : { job, theirs };
    }
  }

  private stated(): readonly StatedRow[] {
    return this.open.stated.hasValue() ? this.open.stated.value() : [];
  }

  private annual(): readonly FactsRow[] {
    return this.open.annual.hasValue() ? this.open.annual.value() : [];
  }
}

const says = (row: StatedRow | FactsRow, job: SaveJob): boolean =>
  Object.entries(job.body)
    .filter(([key]) => key !== 'version')
    .every(([key, value]) => JSON.stringify(row[key as keyof typeof row]) === JSON.stringify(value));
