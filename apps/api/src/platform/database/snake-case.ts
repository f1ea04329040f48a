import { DefaultNamingStrategy } from 'typeorm';

/** `closedAt` in code is `closed_at` in the database, so no entity has to say it. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string, prefixes: string[]): string {
    return custom || [...prefixes, property].join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
