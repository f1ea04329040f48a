import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { IMPORT_FIELDS } from '@yanzhen/domain/exchange/fields';
import type { ColumnMapping, HeadingColumn, ImportKind, RecognisedSheet } from '@yanzhen/domain/exchange/import';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { TitleNamePipe } from '../shared/format/pipes';
import { language } from '../shared/language';

interface Line {
  heading: HeadingColumn;
  mapping: ColumnMapping;
  /** The field stands under a fiscal year. */
  yearly: boolean;
  preview: string[];
}

const EMPTY = { field: null, year: null, measure: null } as const;

/** One sheet: whether it is read, what its columns mean, and for titles which batch and how long it holds. */
@Component({
  selector: 'app-sheet-editor',
  imports: [MatCheckbox, MatFormField, MatInput, MatLabel, TitleNamePipe],
  templateUrl: './sheet-editor.html',
  styleUrl: './sheet-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetEditor {
  readonly sheet = input.required<RecognisedSheet>();
  readonly kind = input.required<ImportKind>();
  readonly changed = output<RecognisedSheet>();

  protected readonly limits = IMPORT_LIMITS;
  protected readonly titleKinds = TITLE_KINDS;
  protected readonly fields = computed(() =>
    IMPORT_FIELDS[this.kind()].map((field) => ({ ...field, name: field[language()] })),
  );
  protected readonly lines = computed<Line[]>(() => {
    const { headings, columns, preview } = this.sheet();
    return headings.map((heading, index) => {
      const mapping = columns.find(({ column }) => column === heading.column) ?? { column: heading.column, ...EMPTY };
      return {
        heading,
        mapping,
        yearly: this.fields().some(({ key, yearly }) => key === mapping.field && yearly),
        preview: preview
          .map((row) => row[index] ?? '')
          .filter(Boolean)
          .slice(0, 3),
      };
    });
  });

  protected read(on: boolean): void {
    this.changed.emit({ ...this.sheet(), kind: on ? this.kind() : null });
  }

  protected batch(patch: Partial<Pick<RecognisedSheet, 'titleKind' | 'batch' | 'validFrom' | 'validTo'>>): void {
    this.changed.emit({ ...this.sheet(), ...patch });
  }

  protected map(line: Line, patch: Partial<ColumnMapping>): void {
    const next: ColumnMapping = { ...line.mapping, ...patch };
    const others = this.sheet().columns.filter(({ column }) => column !== next.column);
    this.changed.emit({ ...this.sheet(), columns: [...others, next].sort((a, b) => a.column - b.column) });
  }

  protected measure(text: string): ColumnMapping['measure'] {
    return text === 'wan' || text === 'yuan' || text === 'persons' ? text : null;
  }
}
