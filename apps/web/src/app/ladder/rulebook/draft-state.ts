import { computed, linkedSignal, type Signal, signal } from '@angular/core';
import type { ChangeDraft, RulebookDetail, WordsChange } from '@yanzhen/contract/ladder/rulebook';
import type { Rulebook, Words } from '@yanzhen/domain/ladder/rulebook/rulebook';
import { type Changes, tryNumbers, withChange } from './tried-numbers';

export interface Heading extends Words {
  readonly document: string;
  readonly source: string;
}

const headingOf = ({ zh, en, document, source }: Rulebook): Heading => ({ zh, en, document, source });

/** What somebody has changed of a draft and not yet saved. */
export function draftState(row: Signal<RulebookDetail | null>) {
  const changes = signal<Changes>({});
  const words = signal<Readonly<Record<string, Words>>>({});
  const saved = computed(() => {
    const detail = row();
    return detail ? headingOf(detail.body) : null;
  });
  const heading = linkedSignal<Heading | null>(() => saved());
  const tried = computed(() => {
    const detail = row();
    return detail ? tryNumbers(detail.body, changes()) : null;
  });
  const headingChanges = computed(() => {
    const [now, then] = [heading(), saved()];
    if (!now || !then) return [];
    return (['zh', 'en', 'document', 'source'] as const).filter((key) => now[key] !== then[key]);
  });

  return {
    changes,
    words,
    heading,
    count: computed(() => Object.keys(changes()).length + Object.keys(words()).length + headingChanges().length),
    isSound: computed(() => !Object.keys(tried()?.refused ?? {}).length),
    edit({ path, value }: { path: string; value: number | null }): void {
      changes.update((now) => withChange(now, path, value));
    },
    reword(id: string, text: Words | null): void {
      words.update((now) => {
        const others = Object.entries(now).filter(([other]) => other !== id);
        return Object.fromEntries(text === null ? others : [...others, [id, text]]);
      });
    },
    forget(): void {
      changes.set({});
      words.set({});
      heading.set(saved());
    },
    /** On top of a version of the row. */
    bodyFor(version: number): ChangeDraft {
      const now = heading();
      const said: WordsChange[] = Object.entries(words()).map(([id, { zh, en }]) => ({ id, zh, en }));
      return {
        version,
        ...Object.fromEntries(headingChanges().map((key) => [key, now?.[key].trim()])),
        ...(Object.keys(changes()).length ? { numbers: [...(tried()?.numbers ?? [])] } : {}),
        ...(said.length ? { words: said } : {}),
      };
    },
  };
}

export type DraftState = ReturnType<typeof draftState>;
