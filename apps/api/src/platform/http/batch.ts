import { ApiProperty } from '@nestjs/swagger';
import type { BatchAnswer, BatchItem } from '@yanzhen/contract/platform/batch';
import { DomainError } from '@yanzhen/domain/shared/domain-error';

export class BatchItemDto implements BatchItem {
  @ApiProperty() id!: number;
  @ApiProperty() done!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why not' }) code!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true }) details!: Record<string, unknown>;
}

export class BatchAnswerDto implements BatchAnswer {
  @ApiProperty({ type: [BatchItemDto] }) items!: BatchItemDto[];
}

/** Each as if it stood alone, one after the other: what one of them refuses stands in nobody's way. */
export async function oneByOne<Seen extends { readonly id: number }>(
  items: readonly Seen[],
  work: (seen: Seen) => Promise<unknown>,
): Promise<BatchAnswer> {
  const answers: BatchItem[] = [];
  for (const seen of items) answers.push(await answerOf(seen.id, () => work(seen)));
  return { items: answers };
}

async function answerOf(id: number, work: () => Promise<unknown>): Promise<BatchItem> {
  try {
    await work();
    return { id, done: true, code: null, details: {} };
  } catch (error) {
    // A broken rule of one is its answer; anything else is a failure of all.
    if (!(error instanceof DomainError)) throw error;
    return { id, done: false, code: error.code, details: error.details };
  }
}
