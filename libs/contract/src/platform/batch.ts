/** What became of one of many. */
export interface BatchItem {
  id: number;
  done: boolean;
  /** Why not. */
  code: string | null;
  details: Record<string, unknown>;
}

/** One by one: what could not be done says why, and nothing of it was written. */
export interface BatchAnswer {
  items: BatchItem[];
}
