import { type ImportField } from './import';

/** A field with the headings that mean it; the Chinese name is one of them. */
export const field = (key: string, zh: string, en: string, ...synonyms: string[]): ImportField => ({
  key,
  zh,
  en,
  required: false,
  yearly: false,
  synonyms: [zh, ...synonyms],
});
export const required = (one: ImportField): ImportField => ({ ...one, required: true });
