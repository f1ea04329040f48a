/** A keyset page: `next` is the cursor of the following page, null at the end. */
export interface Page<T> {
  items: T[];
  next: string | null;
  /** Exact up to 1,000; beyond that `capped` is true and the page shows "1,000+", unless the list is asked for an exact count. */
  total: number;
  capped: boolean;
}
