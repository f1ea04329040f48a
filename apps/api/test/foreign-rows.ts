import type { Role } from '@yanzhen/domain/identity/role';

/** Rows that exist and belong to somebody else. Who may see them all is not asked. */
export interface Foreign {
  readonly under: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly strangers: readonly Role[];
}
