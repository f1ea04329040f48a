import { Injectable } from '@nestjs/common';

/** Tables whose rows hang on an enterprise by `enterprise_id`; while one has a row, taking back an import leaves it. Accounts are among them. */
@Injectable()
export class Dependants {
  private readonly names = new Set(['annual_facts', 'stated_fact', 'contact', 'evidence', 'user']);

  register(table: string): void {
    this.names.add(table);
  }

  get tables(): readonly string[] {
    return [...this.names];
  }
}
