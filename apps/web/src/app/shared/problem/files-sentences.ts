import { FILE_ENDINGS } from '@yanzhen/domain/files/file-type';
import type { Sentence } from './sentence';

const endings = FILE_ENDINGS.join(' ');

export const FILES_SENTENCES = {
  'files.missing': () => $localize`:@@problems.files.missing:请选择要上传的附件。`,
  'files.empty': () => $localize`:@@problems.files.empty:附件是空文件。`,
  'files.one_at_a_time': () => $localize`:@@problems.files.one:附件请一个一个上传。`,
  'files.upload_broken': () => $localize`:@@problems.files.broken:附件没有传完整，请重新上传。`,
  'files.too_large': (details) =>
    $localize`:@@problems.files.large:附件超过 ${Math.floor(Number(details['limit'] ?? 0) / 1024 / 1024)}:limit: MB，没有接收。`,
  'files.type_unknown': () =>
    $localize`:@@problems.files.type:这个文件的内容不是可以作附件的类型（${endings}:endings:）。`,
  'files.has_macro': () => $localize`:@@problems.files.macro:文件里带有宏，请另存为不含宏的文件或 PDF 后再上传。`,
  'files.encrypted': () => $localize`:@@problems.files.encrypted:文件设有密码，请取消密码后再上传。`,
  'files.damaged': () => $localize`:@@problems.files.damaged:文件不完整或已损坏，请检查后重新上传。`,
  'files.scan_refused': () => $localize`:@@problems.files.scan:安全检查没有通过，附件没有接收。`,
  'files.scan_unavailable': () =>
    $localize`:@@problems.files.scanDown:安全检查程序暂时不能运行，附件没有接收，请稍后再试或联系管理员。`,
  'files.content_lost': () => $localize`:@@problems.files.lost:附件的内容暂时取不到，请稍后再试或重新上传。`,
  'files.file_not_found': () => $localize`:@@problems.files.gone:没有这个附件，可能已被删除。`,
} satisfies Record<string, Sentence>;
