import { DomainError, type ErrorDetails } from '@yanzhen/domain/shared/domain-error';

export type RefusalReason =
  | 'file_empty'
  | 'file_too_large'
  | 'file_type_unknown'
  | 'file_is_program'
  | 'file_is_html'
  | 'file_encrypted'
  | 'file_truncated'
  | 'file_is_bomb'
  | 'file_has_doctype'
  | 'file_has_macro'
  | 'file_unsafe_path'
  | 'file_unreadable'
  | 'sheet_empty'
  | 'sheet_too_large'
  | 'read_timeout'
  | 'read_out_of_memory';

/** Why a file is not opened: `exchange.<reason>`, the uploader's to mend. */
export const refusal = (reason: RefusalReason, details: ErrorDetails = {}) =>
  new DomainError(`exchange.${reason}`, reason === 'file_too_large' ? 'too_large' : 'invalid', details);
