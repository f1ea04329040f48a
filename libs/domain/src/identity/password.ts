import { COMMON_PASSWORDS } from './common-passwords';

/** NIST SP 800-63B: long sentences are welcome, no rules about kinds of characters, no regular change. In characters. */
export const PASSWORD_LIMITS = { min: 8, max: 128 } as const;

export type PasswordProblem = 'too_short' | 'too_long' | 'common' | 'like_username' | 'repeated';

/** Why a password is refused, null when it is fine. */
export function passwordProblem(password: string, username: string): PasswordProblem | null {
  const characters = [...password];
  const folded = password.toLowerCase();
  if (characters.length < PASSWORD_LIMITS.min) return 'too_short';
  if (characters.length > PASSWORD_LIMITS.max) return 'too_long';
  if (COMMON_PASSWORDS.has(folded)) return 'common';
  if (new Set(characters).size < 3) return 'repeated';
  if (isLikeUsername(folded, username.toLowerCase())) return 'like_username';
  return null;
}

/** The name itself, backwards, twice, or with no more than three characters added. */
function isLikeUsername(folded: string, username: string): boolean {
  if (username.length < 3) return false;
  const backwards = [...username].reverse().join('');
  const around = folded.replace(username, '');
  return folded === backwards || folded === username + username || (around !== folded && around.length <= 3);
}
