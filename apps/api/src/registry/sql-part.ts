/** A piece of a `WHERE`, never empty; `?` stands for each parameter on both engines. */
export interface SqlPart {
  readonly sql: string;
  readonly params: readonly unknown[];
}

export const EVERY_ROW: SqlPart = { sql: '1 = 1', params: [] };
export const NO_ROW: SqlPart = { sql: '1 = 0', params: [] };

export const allOf = (parts: readonly SqlPart[]): SqlPart =>
  parts.length === 0
    ? EVERY_ROW
    : { sql: parts.map(({ sql }) => `(${sql})`).join(' AND '), params: parts.flatMap(({ params }) => params) };

export const oneOf = (parts: readonly SqlPart[]): SqlPart =>
  parts.length === 0
    ? NO_ROW
    : { sql: parts.map(({ sql }) => `(${sql})`).join(' OR '), params: parts.flatMap(({ params }) => params) };

/** `column` is one of the values; none of them means no row. */
export const among = (column: string, values: readonly (string | number)[]): SqlPart =>
  values.length === 0 ? NO_ROW : { sql: `${column} IN (${values.map(() => '?').join(', ')})`, params: values };

const WILD = /[%_!]/g;

/** `column` holds the text anywhere, the text taken literally. */
export const holding = (column: string, text: string): SqlPart => ({
  sql: `${column} LIKE ? ESCAPE '!'`,
  params: [`%${text.replace(WILD, '!$&')}%`],
});

/** `column` begins with the text, the text taken literally. */
export const beginningWith = (column: string, text: string): SqlPart => ({
  sql: `${column} LIKE ? ESCAPE '!'`,
  params: [`${text.replace(WILD, '!$&')}%`],
});
