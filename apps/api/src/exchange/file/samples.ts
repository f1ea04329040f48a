import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IMPORT_KINDS, type ImportKind } from '@yanzhen/domain/exchange/import';
import { DomainError } from '@yanzhen/domain/shared/domain-error';

/** Fictional workbooks that come with the product, for trying out the import. */
const FOLDER = resolve(process.cwd(), 'tools/samples');

export interface Sample {
  readonly name: string;
  readonly kind: ImportKind;
  readonly size: number;
}

export const samples = (): Sample[] =>
  IMPORT_KINDS.filter((kind) => existsSync(join(FOLDER, `${kind}.xlsx`))).map((kind) => ({
    name: `${kind}.xlsx`,
    kind,
    size: statSync(join(FOLDER, `${kind}.xlsx`)).size,
  }));

/** @throws DomainError `exchange.sample_not_found`; a name that is not in the list never becomes a path. */
export function sample(name: string): Buffer {
  const found = samples().find((one) => one.name === name);
  if (!found) throw new DomainError('exchange.sample_not_found', 'not_found', { name: name.slice(0, 60) });
  return readFileSync(join(FOLDER, found.name));
}
