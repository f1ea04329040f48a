const HAN = /\p{Script=Han}+/gu;
/** Two characters are a word often enough; more of a long text says nothing new. */
const MOST = 120;

/** What a request speaks of: its pairs of neighbouring characters, each once, in the order of the text. */
export function termsOf(text: string): string[] {
  const terms = new Set<string>();
  for (const [run] of text.matchAll(HAN)) {
    const characters = [...run];
    for (let at = 0; at + 1 < characters.length && terms.size < MOST; at += 1)
      terms.add(`${characters[at]}${characters[at + 1]}`);
  }
  return [...terms];
}
