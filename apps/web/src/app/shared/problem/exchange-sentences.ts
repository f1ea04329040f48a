import { formatBytes } from '../format/numbers';
import type { Sentence } from './sentence';

export const EXCHANGE_SENTENCES = {
  'exchange.file_empty': () => $localize`:@@problems.exchange.fileEmpty:文件是空的。`,
  'exchange.file_too_large': (details) => {
    const limit = typeof details['limit'] === 'number' ? formatBytes(details['limit']) : '';
    return $localize`:@@problems.exchange.fileTooLarge:文件太大，没有接收。${limit}:limit:`;
  },
  'exchange.upload_broken': () => $localize`:@@problems.exchange.uploadBroken:文件没有传完整，请重新上传。`,
  'exchange.file_type_unknown': () =>
    $localize`:@@problems.exchange.fileType:认不出这种文件。请用 .xlsx、.xls、.ods 或 .csv。`,
  'exchange.file_is_program': () =>
    $localize`:@@problems.exchange.fileProgram:这是一个程序，不是表格（扩展名可能被改过），没有打开。`,
  'exchange.file_is_html': () =>
    $localize`:@@problems.exchange.fileHtml:这是网页，不是表格。请在 Excel 或 WPS 里另存为 .xlsx 后再上传。`,
  'exchange.file_encrypted': () =>
    $localize`:@@problems.exchange.fileEncrypted:文件有打开密码。请去掉密码另存后再上传。`,
  'exchange.file_truncated': () => $localize`:@@problems.exchange.fileTruncated:文件不完整，可能没有传完，请重新上传。`,
  'exchange.file_is_bomb': () => $localize`:@@problems.exchange.fileBomb:文件解压后大得不合常理，为安全没有打开。`,
  'exchange.file_has_doctype': () =>
    $localize`:@@problems.exchange.fileDoctype:文件里有指向外部的内容，为安全没有打开。`,
  'exchange.file_has_macro': () =>
    $localize`:@@problems.exchange.fileMacro:文件里有宏。请另存为不带宏的 .xlsx 后再上传。`,
  'exchange.file_unsafe_path': () => $localize`:@@problems.exchange.filePath:文件的内部结构不正常，为安全没有打开。`,
  'exchange.file_unreadable': () =>
    $localize`:@@problems.exchange.fileUnreadable:文件读不出来，可能已损坏。请在 Excel 或 WPS 里打开、另存后再试。`,
  'exchange.sheet_empty': () => $localize`:@@problems.exchange.sheetEmpty:文件里没有数据。`,
  'exchange.sheet_too_large': () => $localize`:@@problems.exchange.sheetTooLarge:表格的行或列太多，请拆成几个文件。`,
  'exchange.read_timeout': () =>
    $localize`:@@problems.exchange.readTimeout:读取文件用时太长，已停止。请拆成几个文件再试。`,
  'exchange.read_out_of_memory': () =>
    $localize`:@@problems.exchange.readMemory:文件需要的内存太多，已停止。请拆成几个文件再试。`,
  'exchange.mapping_field_missing': () => $localize`:@@problems.exchange.mapMissing:必填的列还没有对应。`,
  'exchange.mapping_field_twice': () => $localize`:@@problems.exchange.mapTwice:有两列对应了同一项内容。`,
  'exchange.mapping_field_unknown': () => $localize`:@@problems.exchange.mapUnknown:有一列对应的内容不属于这类文件。`,
  'exchange.mapping_figures_missing': () => $localize`:@@problems.exchange.mapFigures:没有一列对应到年度指标。`,
  'exchange.mapping_year_missing': () => $localize`:@@problems.exchange.mapYear:有指标列没有填年度。`,
  'exchange.mapping_person_missing': () =>
    $localize`:@@problems.exchange.mapPerson:没有指明哪一列是包联领导或首席服务员。`,
  'exchange.mapping_title_missing': () => $localize`:@@problems.exchange.mapTitle:没有选择是哪种称号。`,
  'exchange.mapping_validity_missing': () => $localize`:@@problems.exchange.mapValidity:没有填有效期的起止日期。`,
  'exchange.mapping_validity_reversed': () => $localize`:@@problems.exchange.mapReversed:有效期的开始晚于结束。`,
  'exchange.mapping_day_unknown': () => $localize`:@@problems.exchange.mapDay:有效期不是正确的日期。`,
  'exchange.file_expired': () =>
    $localize`:@@problems.exchange.fileExpired:原文件已超过保存期限，不能再生成未导入行的工作簿。`,
  'exchange.candidate_unknown': () =>
    $localize`:@@problems.exchange.candidateUnknown:这一行没有列出那家企业，没有保存。`,
  'exchange.file_missing': () => $localize`:@@problems.exchange.fileMissing:没有收到文件，请重新选择。`,
  'exchange.import_not_found': () =>
    $localize`:@@problems.exchange.importNotFound:没有这次导入，或不在您的查看范围内。`,
  'exchange.kind_unknown': () => $localize`:@@problems.exchange.kindUnknown:不认识这种导入内容。`,
  'exchange.mapping_empty': () => $localize`:@@problems.exchange.mappingEmpty:没有选择要导入的工作表。`,
  'exchange.no_heading': () =>
    $localize`:@@problems.exchange.noHeading:没有找到表头：请确认第一行或前几行写着各列的名称。`,
  'exchange.not_in_state': () =>
    $localize`:@@problems.exchange.notInState:这次导入的状态已经变了，请看页面上的最新状态。`,
  'exchange.nothing_to_undo': () =>
    $localize`:@@problems.exchange.nothingToUndo:这一批没有写入过数据，没有什么可撤销的。`,
  'exchange.one_file': () => $localize`:@@problems.exchange.oneFile:一次只能上传一个文件。`,
  'exchange.sample_not_found': () => $localize`:@@problems.exchange.sampleNotFound:没有这个示例文件。`,
  'exchange.sheet_unknown': () => $localize`:@@problems.exchange.sheetUnknown:文件里没有这个工作表。`,
  'exchange.step_not_found': () => $localize`:@@problems.exchange.stepNotFound:这次导入里没有这一行。`,
  'exchange.step_not_open': () => $localize`:@@problems.exchange.stepNotOpen:这一行不需要确认，或已经写入。`,
  'exchange.too_many_sheets': () => $localize`:@@problems.exchange.tooManySheets:工作表太多，请拆成几个文件。`,
  'exchange.unexpected': () =>
    $localize`:@@problems.exchange.unexpected:处理时出了意外，没有完成。请重试；仍不行请联系管理员。`,
} satisfies Record<string, Sentence>;
