import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import type { ImportJob, ImportSheets } from '@yanzhen/contract/exchange/import';
import {
  IMPORT_KINDS,
  type ImportKind,
  type RecognisedSheet,
  type SheetMapping,
} from '@yanzhen/domain/exchange/import';
import { mappingFault, mappingGap } from '@yanzhen/domain/exchange/mapping-rules';
import { Notice } from '../shared/feedback/notice';
import { Icon } from '../shared/icon/icon';
import { problemSentence } from '../shared/problem/problem-sentence';
import { Failure } from '../shared/states/failure';
import { Loading } from '../shared/states/loading';
import { ExchangeApi } from './exchange-api';
import { SheetEditor } from './sheet-editor';
import { kindName } from './words';

/** Sheet by sheet: what was recognised, and what the person makes of it. Corrections are remembered for the same headings. */
@Component({
  selector: 'app-mapping-editor',
  imports: [Failure, Icon, Loading, MatButton, MatFormField, MatInput, MatLabel, SheetEditor],
  templateUrl: './mapping-editor.html',
  styleUrl: './mapping-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MappingEditor {
  private readonly api = inject(ExchangeApi);
  private readonly notice = inject(Notice);

  readonly job = input.required<ImportJob>();
  readonly checking = output<ImportJob>();

  protected readonly kinds = IMPORT_KINDS;
  protected readonly kindName = kindName;
  protected readonly saving = signal(false);
  protected readonly sheets = this.api.sheets(computed(() => this.job().id));
  private readonly known = computed(() => (this.sheets.hasValue() ? this.sheets.value() : null));
  protected readonly kind = linkedSignal<ImportSheets | null, ImportKind>({
    source: this.known,
    computation: (known) => known?.kind ?? 'enterprises',
  });
  protected readonly drafts = linkedSignal<ImportSheets | null, RecognisedSheet[]>({
    source: this.known,
    computation: (known) => known?.sheets ?? [],
  });
  protected readonly chosen = linkedSignal<ImportSheets | null, string>({
    source: this.known,
    computation: (known) => known?.sheets.find(({ kind }) => kind !== null)?.sheet ?? known?.sheets[0]?.sheet ?? '',
  });
  protected readonly draft = computed(() => this.drafts().find(({ sheet }) => sheet === this.chosen()));
  protected readonly rows = computed(() =>
    this.drafts().map((sheet) => ({ sheet, read: sheet.kind !== null, fault: this.faultOf(sheet) })),
  );
  protected readonly ready = computed(
    () => this.rows().some(({ read }) => read) && this.rows().every(({ fault }) => fault === null),
  );

  /** The sentence of what a sheet still lacks; null when it can be read, or is left out. */
  private faultOf(sheet: RecognisedSheet): string | null {
    if (sheet.kind === null) return null;
    const fault = mappingFault(sheet.kind, sheet) ?? mappingGap(sheet.kind, sheet);
    if (!fault) return null;
    return problemSentence({ type: '', title: '', status: 422, requestId: '', ...fault });
  }

  protected change(mapping: RecognisedSheet): void {
    this.drafts.update((all) => all.map((one) => (one.sheet === mapping.sheet ? mapping : one)));
  }

  protected choose(kind: string): void {
    const chosen = IMPORT_KINDS.find((known) => known === kind);
    if (!chosen) return;
    this.kind.set(chosen);
    // What a heading meant for one kind of list means nothing for another.
    this.drafts.update((all) => all.map((one) => (one.kind === null ? one : { ...one, kind: chosen, columns: [] })));
  }

  protected async check(): Promise<void> {
    this.saving.set(true);
    try {
      const { id, version } = this.job();
      const saved = await this.api.saveMapping(id, {
        version,
        kind: this.kind(),
        sheets: this.drafts().map(mappingOf),
      });
      this.checking.emit(await this.api.act(id, 'check', saved.version));
    } catch (error) {
      // The mapping stays on the page as the person made it.
      this.notice.problem(error);
    } finally {
      this.saving.set(false);
    }
  }
}

const mappingOf = (draft: RecognisedSheet): SheetMapping => ({
  sheet: draft.sheet,
  kind: draft.kind,
  headFrom: draft.headFrom,
  headTo: draft.headTo,
  columns: draft.columns,
  titleKind: draft.titleKind,
  batch: draft.batch,
  validFrom: draft.validFrom,
  validTo: draft.validTo,
});
