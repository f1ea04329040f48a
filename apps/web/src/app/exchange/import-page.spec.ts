import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ImportJob, ImportSheets, StepRow } from '@yanzhen/contract/exchange/import';
import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { ImportPage } from './import-page';

const job = (over: Partial<ImportJob>): ImportJob => ({
  id: 7,
  version: 3,
  fileName: '名录.xlsx',
  fileSize: 1,
  kind: 'enterprises',
  state: 'checked',
  failure: null,
  failureDetails: {},
  done: 0,
  total: 0,
  counts: { create: 0, change: 0, unchanged: 0, merge: 0, review: 0, reject: 0 },
  problemCount: 0,
  keptOnUndo: 0,
  by: '王',
  createdAt: '2026-11-22T00:00:00.000Z',
  finishedAt: null,
  ...over,
});

async function open(state: Partial<ImportJob>) {
  const view = await render(ImportPage, {
    providers: [provideZonelessChangeDetection(), provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    bindings: [inputBinding('id', signal('7'))],
  });
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/api/imports/7').flush(job(state));
  const settle = async () => {
    await new Promise((later) => setTimeout(later));
    TestBed.tick();
  };
  await settle();
  return { server, settle, stable: () => view.fixture.whenStable() };
}

const page = (items: StepRow[]) => ({ items, next: null, total: items.length, capped: false });

it('gives a refused file its own sentence and says that nothing was written', async () => {
  await open({ state: 'failed', failure: 'exchange.file_encrypted' });
  expect(screen.getByRole('alert').textContent).toContain('文件有打开密码');
  expect(screen.getByText('没有写入任何数据。')).toBeTruthy();
});

it('joins a row only to the enterprise that the person confirmed', async () => {
  const { server, settle } = await open({
    counts: { create: 1, change: 0, unchanged: 0, merge: 0, review: 1, reject: 0 },
  });
  server.expectOne('/api/imports/7/steps?action=review').flush(
    page([
      {
        id: 41,
        sheet: '一批',
        row: 5,
        action: 'review',
        name: '老名称有限公司',
        reason: 'former_name',
        candidates: [{ enterpriseId: 9, name: '新名称有限公司', uscc: '91', unitCode: '411702', why: 'former_name' }],
        decision: null,
        enterpriseId: null,
      },
    ]),
  );
  await settle();
  await userEvent.click(screen.getByRole('button', { name: /新名称有限公司/ }));
  const call = server.expectOne('/api/imports/7/decisions');
  expect(call.request.body).toEqual({ version: 3, decisions: [{ stepId: 41, enterpriseId: 9 }] });
});

const SHEETS: ImportSheets = {
  jobId: 7,
  version: 3,
  kind: 'enterprises',
  fields: [],
  sheets: [
    {
      sheet: '企业名录',
      kind: 'enterprises',
      headFrom: 0,
      headTo: 0,
      hidden: false,
      rowCount: 2,
      titleLines: [],
      signature: 's',
      titleKind: null,
      batch: null,
      validFrom: null,
      validTo: null,
      headings: [
        { column: 0, letter: 'A', hidden: false, heading: ['单位'] },
        { column: 1, letter: 'B', hidden: false, heading: ['代码'] },
        { column: 2, letter: 'C', hidden: false, heading: ['县'] },
      ],
      columns: [
        { column: 1, field: 'uscc', year: null, measure: null },
        { column: 2, field: 'unit', year: null, measure: null },
      ],
      preview: [['甲公司', '91', '驿城区']],
    },
  ],
};

it('lets a person say what a column means before anything is tried', async () => {
  const { server, settle } = await open({ state: 'mapping' });
  server.expectOne('/api/imports/7/sheets').flush(SHEETS);
  await settle();
  const tryIt = screen.getByRole<HTMLButtonElement>('button', { name: '试运行' });
  expect(tryIt.disabled).toBe(true);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'A 单位' }), 'name');
  await settle();
  expect(tryIt.disabled).toBe(false);
  await userEvent.click(tryIt);
  const call = server.expectOne('/api/imports/7/mapping');
  expect(call.request.body.sheets[0].columns[0]).toEqual({ column: 0, field: 'name', year: null, measure: null });
});
