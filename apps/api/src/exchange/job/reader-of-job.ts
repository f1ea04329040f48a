import type { Reader } from '@yanzhen/domain/identity/reader';
import { isUnitCode } from '@yanzhen/domain/identity/unit';
import type { ImportJobEntity } from './import-job.entity';

/**
 * Whose sight an import is read with. What is found is kept with it for all of its unit to read, so an import of a county
 * looks at that county alone, also when somebody of the bureau takes it further.
 */
export function readerOfJob({ unitCode }: ImportJobEntity, by: Reader): Reader {
  if (by.role !== 'bureau' || unitCode === null) return by;
  if (!isUnitCode(unitCode)) throw new Error(`an import of the unknown unit ${unitCode}`);
  return { ...by, role: 'county', unitCode };
}
