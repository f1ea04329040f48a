import { type ValidationError, ValidationPipe } from '@nestjs/common';
import type { FieldProblem } from '@yanzhen/contract/platform/problem';
import { InvalidInput } from './problem';

/** Refuses unknown and wrong fields, naming each. */
export const inputPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors: ValidationError[]) =>
      new InvalidInput(errors.flatMap((error) => fieldProblems(error, ''))),
  });

function fieldProblems(error: ValidationError, above: string): FieldProblem[] {
  const field = above + error.property;
  return [
    ...Object.entries(error.constraints ?? {}).map(([rule, message]) => ({ field, rule, message })),
    ...(error.children ?? []).flatMap((child) => fieldProblems(child, `${field}.`)),
  ];
}
