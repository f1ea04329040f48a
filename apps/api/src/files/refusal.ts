import { DomainError } from '@yanzhen/domain/shared/domain-error';

export type FileRefusal =
  | 'missing'
  | 'empty'
  | 'one_at_a_time'
  | 'upload_broken'
  | 'type_unknown'
  | 'has_macro'
  | 'encrypted'
  | 'damaged'
  | 'scan_refused';

/** Why an attachment is not taken: `files.<reason>`, the sender's to mend. */
export const refusal = (reason: FileRefusal): DomainError => new DomainError(`files.${reason}`, 'invalid');
