import { inject, Injectable } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

type Value = string | number | boolean | null | undefined;

/** What a page shows lives in its address: filters, sort, chosen columns. Blanks are left out. Provide it in the page. */
@Injectable()
export class UrlState {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);

  /** Changes these parameters and keeps the others; the page gets them back as `input()`s. */
  set(params: Record<string, Value | readonly Value[]>): void {
    const queryParams = Object.fromEntries(
      Object.entries(params).map(([key, value]) => [key, (Array.isArray(value) ? value.join(',') : value) || null]),
    );
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}

/** `?unit=411702,411721` as a list; the same parameter twice means the same. */
export const listOf = (value: string | readonly string[] | undefined): string[] =>
  [value ?? []].flat().flatMap((one) => one.split(',').filter(Boolean));
