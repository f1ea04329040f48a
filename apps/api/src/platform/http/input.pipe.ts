import { type ArgumentMetadata, Injectable, type ValidationError, ValidationPipe } from '@nestjs/common';
import type { FieldProblem } from '@yanzhen/contract/platform/problem';
import { InvalidInput } from './problem';

/** Refuses unknown and wrong fields, naming each. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      exceptionFactory: (errors: ValidationError[]) =>
        new InvalidInput(errors.flatMap((error) => fieldProblems(error, ''))),
    });
  }

  /** The embedded engine ends a text at its first NUL: what was acknowledged would not be what is kept. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const field = metadata.type === 'custom' ? null : fieldWithNul(value);
    if (field !== null)
      throw new InvalidInput([{ field, rule: 'hasNoNul', message: `${field} must not contain a NUL character` }]);
    return super.transform(value, metadata);
  }
}

function fieldProblems(error: ValidationError, above: string): FieldProblem[] {
  const field = above + error.property;
  return [
    ...Object.entries(error.constraints ?? {}).map(([rule, message]) => ({ field, rule, message })),
    ...(error.children ?? []).flatMap((child) => fieldProblems(child, `${field}.`)),
  ];
}

/** Name of the innermost field whose text holds a NUL; null when none does. However deep: no recursion. */
function fieldWithNul(input: unknown): string | null {
  const left: [field: string, value: unknown][] = [['', input]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [field, value] = next;
    if (typeof value === 'string' && value.includes('\0')) return field;
    if (typeof value === 'object' && value !== null) for (const entry of Object.entries(value)) left.push(entry);
  }
  return null;
}
