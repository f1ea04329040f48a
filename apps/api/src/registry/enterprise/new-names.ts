import { foldName } from '@yanzhen/domain/registry/name';

/** Those of `names` that are not among `known`, whatever their width and blanks. */
export function newNames(names: readonly string[], known: readonly string[]): string[] {
  const keys = new Set(known.map(foldName));
  return names.filter((name) => !keys.has(foldName(name)) && keys.add(foldName(name)).size > 0);
}
