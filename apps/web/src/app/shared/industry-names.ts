import { INDUSTRIES, industryOf } from '@yanzhen/domain/registry/industry';
import { language } from './language';

export const industryOptions = (): { code: string; name: string }[] =>
  INDUSTRIES.map((industry) => ({ code: industry.code, name: `${industry.code} ${industry[language()]}` }));

/** `13 农副食品加工业`; an unknown code as it stands. */
export function industryName(code: string | null): string {
  if (code === null) return '—';
  const industry = industryOf(code);
  // Unbroken between the two, so that a narrow column does not leave the code alone on a line.
  return industry ? `${code}\u00a0${industry[language()]}` : code;
}
