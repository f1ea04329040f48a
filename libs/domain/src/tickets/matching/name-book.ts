import type { RegisterEntry } from '../../exchange/match-name';
import { foldName } from '../../registry/name';
import { coreOf, SHORTEST_CORE, withoutForm } from './name-parts';

/** Names in a text are looked up by so many of their first characters. */
const BEGINNING = 6;

type Keys = ReadonlyMap<string, ReadonlySet<RegisterEntry>>;

/** The names of the register, for finding them in what people write. Entries can be exchanged one by one as the register changes. */
export class NameBook {
  private readonly entries = new Map<number, RegisterEntry>();
  private readonly codes = new Map<string, RegisterEntry>();
  private readonly names: Map<string, Set<RegisterEntry>> = new Map();
  private readonly formers: Map<string, Set<RegisterEntry>> = new Map();
  private readonly forms: Map<string, Set<RegisterEntry>> = new Map();
  private readonly beginnings: Map<string, Set<string>> = new Map();
  private readonly cores: Map<string, Set<RegisterEntry>> = new Map();

  put(entry: RegisterEntry): void {
    this.drop(entry.id);
    this.entries.set(entry.id, entry);
    this.codes.set(entry.uscc, entry);
    for (const [keys, key] of this.placesOf(entry)) add(keys, key, entry);
    for (const key of fullNames(entry)) add(this.beginnings, key.slice(0, BEGINNING), key);
  }

  drop(id: number): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.entries.delete(id);
    if (this.codes.get(entry.uscc)?.id === id) this.codes.delete(entry.uscc);
    for (const [keys, key] of this.placesOf(entry)) keys.get(key)?.delete(entry);
  }

  get size(): number {
    return this.entries.size;
  }

  byCode(uscc: string): RegisterEntry | null {
    return this.codes.get(uscc) ?? null;
  }

  named(key: string): RegisterEntry[] {
    return found(this.names, key);
  }

  formerly(key: string): RegisterEntry[] {
    return found(this.formers, key);
  }

  butForForm(key: string): RegisterEntry[] {
    return found(this.forms, withoutForm(key));
  }

  /** Whole names, present and former, that a text has from here on. */
  namesAt(text: string, at: number): string[] {
    const keys = this.beginnings.get(text.slice(at, at + BEGINNING)) ?? [];
    return [...keys].filter(
      (key) => text.startsWith(key, at) && (this.names.get(key)?.size || this.formers.get(key)?.size),
    );
  }

  /** Those whose core begins as the text does from here on. */
  coresAt(text: string, at: number): { entry: RegisterEntry; core: string }[] {
    return found(this.cores, text.slice(at, at + SHORTEST_CORE)).map((entry) => ({
      entry,
      core: coreOf(foldName(entry.name)),
    }));
  }

  private placesOf(entry: RegisterEntry): [Map<string, Set<RegisterEntry>>, string][] {
    const key = foldName(entry.name);
    const core = coreOf(key);
    return [
      [this.names, key],
      [this.forms, withoutForm(key)],
      ...entry.formerNames.map((name): [Map<string, Set<RegisterEntry>>, string] => [this.formers, foldName(name)]),
      ...(core.length < SHORTEST_CORE
        ? []
        : [[this.cores, core.slice(0, SHORTEST_CORE)] satisfies [Map<string, Set<RegisterEntry>>, string]]),
    ];
  }
}

const fullNames = ({ name, formerNames }: RegisterEntry): string[] =>
  [name, ...formerNames].map(foldName).filter((key) => key.length >= BEGINNING);

const found = (keys: Keys, key: string): RegisterEntry[] => [...(keys.get(key) ?? [])];

function add<T>(keys: Map<string, Set<T>>, key: string, value: T): void {
  const known = keys.get(key);
  if (known) known.add(value);
  else keys.set(key, new Set([value]));
}
