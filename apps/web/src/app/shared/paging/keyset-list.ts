import { HttpClient, httpResource } from '@angular/common/http';
import { computed, inject, linkedSignal, signal } from '@angular/core';
import type { Page } from '@yanzhen/contract/platform/page';
import { firstValueFrom } from 'rxjs';

export interface ListRequest {
  url: string;
  params: Record<string, string | number | boolean>;
}

/**
 * A list that grows page by page. `request` is reactive: when it changes the list starts anew; `undefined` asks for nothing.
 * Call it where injection is possible (a field initialiser).
 */
export function keysetList<T, P extends Page<T> = Page<T>>(request: () => ListRequest | undefined) {
  const http = inject(HttpClient);
  const first = httpResource<P>(request);
  const firstPage = computed(() => (first.hasValue() ? first.value() : null));
  // A new first page makes the following ones meaningless.
  const later = linkedSignal<P | null, Page<T>[]>({ source: firstPage, computation: () => [] });
  const fetching = signal(false);
  const failure = signal<unknown>(null);
  const last = computed<Page<T> | null>(() => later().at(-1) ?? firstPage());

  return {
    /** With whatever else the list says of itself. */
    firstPage,
    rows: computed(() => [firstPage(), ...later()].flatMap((page: Page<T> | null) => page?.items ?? [])),
    total: computed(() => firstPage()?.total ?? 0),
    capped: computed(() => firstPage()?.capped ?? false),
    hasMore: computed(() => last()?.next != null),
    /** The first page is on its way. */
    loading: first.isLoading,
    loadingMore: fetching.asReadonly(),
    error: first.error,
    moreError: failure.asReadonly(),
    reload: () => first.reload(),
    async more(): Promise<void> {
      const asked = request();
      const cursor = last()?.next;
      const before = firstPage();
      if (!asked || !cursor || fetching()) return;
      fetching.set(true);
      failure.set(null);
      try {
        const page = await firstValueFrom(http.get<Page<T>>(asked.url, { params: { ...asked.params, cursor } }));
        if (firstPage() === before) later.update((pages) => [...pages, page]);
      } catch (error) {
        // Shown under the rows that are there, with a way to try again.
        failure.set(error);
      } finally {
        fetching.set(false);
      }
    },
  };
}
