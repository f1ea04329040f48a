import type { EnterpriseInput } from '@yanzhen/contract/registry/enterprise';

type People = Pick<EnterpriseInput, 'legalRep' | 'contactName' | 'contactPhone'>;

/** The people of a form; blank means nobody. */
export const people = (input: People) => ({
  legalRep: blankToNull(input.legalRep ?? null),
  contactName: blankToNull(input.contactName ?? null),
  contactPhone: blankToNull(input.contactPhone ?? null),
});

/** Left out means unchanged: the reader saw them masked. */
export const onlyGiven = (input: People): Partial<ReturnType<typeof people>> =>
  Object.fromEntries(Object.entries(people(input)).filter(([key]) => input[key as keyof People] !== undefined));

export const blankToNull = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text.trim();
