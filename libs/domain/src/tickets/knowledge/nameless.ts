/** Whoever asked; an article tells of the matter and not of them. */
export interface Asker {
  readonly enterpriseName: string | null;
  readonly caller: string | null;
  readonly phone: string | null;
}

/** Numbers one can call, also those that the text names by itself. */
const CALLABLE = /(?<!\d)(?:1\d{10}|0\d{2,3}-?\d{7,8})(?!\d)/g;

/** A text without the names and numbers of whoever asked. What it names beside them a person has to look for. */
export function nameless(text: string, { enterpriseName, caller, phone }: Asker): string {
  const without = (said: string, name: string | null, instead: string) =>
    name?.trim() ? said.replaceAll(name.trim(), instead) : said;
  return without(without(without(text, enterpriseName, '某企业'), caller, '诉求人'), phone, '（电话略）').replace(
    CALLABLE,
    '（电话略）',
  );
}
