const STARTS_FORMULA = /^[=+\-@\t\r].+/s;
const PLAIN_NUMBER = /^[+-]?[\d\s.,()]+$/;

/**
 * Text that no spreadsheet takes for a formula, also when the workbook is later saved as .csv and opened again: an
 * apostrophe goes before it. Numbers and telephone numbers stay as they are.
 */
export const harmless = (text: string): string =>
  STARTS_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
