const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** What XML 1.0 (§2.2) has no way to write. */
// eslint-disable-next-line no-control-regex -- these are what it is about
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Lists of GeoReport v2, by what they hold: the outer element and that of each row. */
export const OPEN311_LISTS = {
  services: ['services', 'service'],
  requests: ['service_requests', 'request'],
  errors: ['errors', 'error'],
} as const;

/** Rows of plain values as GeoReport v2 writes them in XML; null is an empty element. */
export function toXml(list: keyof typeof OPEN311_LISTS, rows: readonly object[]): string {
  const [outer, inner] = OPEN311_LISTS[list];
  const written = rows.map((row) => {
    const fields = Object.entries(row).map(([name, value]) =>
      value === null ? `<${name}/>` : `<${name}>${escaped(String(value))}</${name}>`,
    );
    return `<${inner}>${fields.join('')}</${inner}>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<${outer}>${written.join('')}</${outer}>\n`;
}

const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
