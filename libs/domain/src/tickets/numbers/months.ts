/** `2025-11`, `2026-01` → both and those between, in order. */
export function monthsBetween(from: string, to: string): string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const first = number(from);
  return Array.from({ length: Math.max(0, number(to) - first + 1) }, (_, n) => textOf(first + n));
}

const textOf = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
