import { checkCharacter } from '@yanzhen/domain/registry/uscc';
import ExcelJS from 'exceljs';

/** A code that passes the check, different for each number; of a body range that is not issued. */
export function codeOf(number: number): string {
  const body = `91411700MAW${String(number).padStart(6, '0')}`;
  return `${body}${checkCharacter(body)}`;
}

export const HEADING = ['序号', '企业名称', '统一社会信用代码', '所属县区', '成立日期'];

/** Sound rows of a register, numbered from `from`. */
export const firmRows = (count: number, from = 1): unknown[][] =>
  Array.from({ length: count }, (_, index) => [
    index + 1,
    `驻马店市样例${from + index}号机械有限公司`,
    codeOf(from + index),
    '驿城区',
    '2015-03-08',
  ]);

/** Rows of each sheet from the first row on. */
export async function workbook(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** What a browser sends for one chosen file. */
export function upload(bytes: Uint8Array, name = '名录.xlsx', kind?: string): FormData {
  const form = new FormData();
  if (kind) form.append('kind', kind);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return form;
}
