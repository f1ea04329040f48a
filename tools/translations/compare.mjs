/** What must hold between the Chinese of the sources and the English of the rooms. Pure: texts in, sentences out. */

const placeholders = (text) => [...new Set(text.match(/\{\$[^}]+\}/g) ?? [])].sort();

/**
 * @param {[string, Record<string, string>][]} rooms file name and its messages
 * @returns {{translations: Record<string, string>, defects: string[]}} messages sorted by id; an id in two files is a defect
 */
export function joinRooms(rooms) {
  const owner = new Map();
  const defects = [];
  const entries = [];
  for (const [file, messages] of rooms) {
    for (const [id, text] of Object.entries(messages)) {
      if (owner.has(id)) defects.push(`"${id}" stands in ${owner.get(id)} and in ${file}`);
      else entries.push([id, text]);
      owner.set(id, file);
    }
  }
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return { translations: Object.fromEntries(entries), defects };
}

/** @returns {string[]} one sentence per id that is missing, stale, empty, or has other placeholders than its source */
export function compare(source, english) {
  const missing = Object.keys(source)
    .filter((id) => !(id in english))
    .map((id) => `"${id}" has no English: ${source[id]}`);
  const stale = Object.keys(english)
    .filter((id) => !(id in source))
    .map((id) => `"${id}" has English but is not used`);
  const different = Object.keys(source)
    .filter((id) => id in english)
    .flatMap((id) => {
      if (!english[id].trim()) return [`"${id}" has an empty English text`];
      const [wanted, got] = [placeholders(source[id]), placeholders(english[id])].map((list) => list.join(' '));
      return wanted === got ? [] : [`"${id}" has placeholders [${got}] in English, [${wanted}] in the source`];
    });
  return [...missing, ...stale, ...different];
}
