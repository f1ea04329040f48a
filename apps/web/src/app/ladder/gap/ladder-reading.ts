import { inject, Injectable, Injector } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { FactRef } from '@yanzhen/domain/ladder/evaluation/facts';
import { FactDialog } from '../fill/fact-dialog';
import type { Reading } from '../finding/reading';
import { OpenLadder } from './open-ladder';

/** The open ladder as the explanations read it. */
@Injectable()
export class LadderReading implements Reading {
  private readonly open = inject(OpenLadder);
  private readonly dialogs = inject(MatDialog);
  private readonly injector = inject(Injector);

  readonly asOf = this.open.asOf;
  readonly facts = this.open.facts;
  readonly sources = this.open.sources;
  readonly books = this.open.books;
  readonly tried = this.open.tried;

  mayTell(ref: FactRef): boolean {
    return this.open.mayTell(ref);
  }

  recordsOf(ref: FactRef): readonly string[] | null {
    return this.open.recordsOf(ref);
  }

  tell(ref: FactRef): void {
    this.dialogs.open<FactDialog, FactRef>(FactDialog, { data: ref, width: '640px', injector: this.injector });
  }
}
