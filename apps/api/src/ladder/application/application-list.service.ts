import { Injectable } from '@nestjs/common';
import type { ApplicationFilter, ApplicationRow } from '@yanzhen/contract/ladder/application';
import type { Page } from '@yanzhen/contract/platform/page';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { ApplicationState } from '@yanzhen/domain/ladder/application/application';
import type { Role } from '@yanzhen/domain/identity/role';
import { numbersOf, PAGE_SIZE, pageOf } from '../../platform/http/page';
import { rowOf } from './application-details';
import { ApplicationListRepository, type ListQuestion } from './application-list.repository';
import { ReviewRepository } from './review/review.repository';

/** What waits for each side. */
const WAITING: Readonly<Partial<Record<Role, readonly ApplicationState[]>>> = {
  enterprise: ['draft', 'returned'],
  county: ['submitted'],
  bureau: ['county_passed', 'city_proposed', 'city_passed'],
};
const PIECE = 500;

@Injectable()
export class ApplicationListService {
  constructor(
    private readonly lists: ApplicationListRepository,
    private readonly reviews: ReviewRepository,
  ) {}

  async page(reader: Reader, filter: ApplicationFilter, cursor: string | undefined): Promise<Page<ApplicationRow>> {
    const question = questionOf(reader, filter);
    const beforeId = cursor ? (numbersOf(cursor, 1)[0] ?? null) : null;
    const rows = await this.lists.page(reader, question, beforeId, PAGE_SIZE + 1);
    const reviewers = await this.reviews.reviewers(rows.map(({ application }) => application.id));
    const count = await this.lists.count(reader, question);
    return pageOf(
      rows,
      PAGE_SIZE,
      count,
      ({ application }) => [application.id],
      (row) => rowOf(reader, row, reviewers),
    );
  }

  /** All of them, piece by piece, for a workbook. */
  async *all(reader: Reader, filter: ApplicationFilter): AsyncGenerator<ApplicationRow> {
    const question = questionOf(reader, filter);
    for (let beforeId: number | null = null; ;) {
      const rows = await this.lists.page(reader, question, beforeId, PIECE);
      const reviewers = await this.reviews.reviewers(rows.map(({ application }) => application.id));
      for (const row of rows) yield rowOf(reader, row, reviewers);
      const last = rows.at(-1);
      if (rows.length < PIECE || !last) return;
      beforeId = last.application.id;
    }
  }
}

const questionOf = ({ role }: Reader, { round, state, unit, q, mine }: ApplicationFilter): ListQuestion => {
  const waiting = mine ? (WAITING[role] ?? []) : null;
  const states = state && waiting ? state.filter((one) => waiting.includes(one)) : (state ?? waiting);
  return { round: round ?? null, states, units: unit ?? null, q: q?.trim() ?? '' };
};
