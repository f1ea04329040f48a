import { inputBinding, outputBinding, provideZonelessChangeDetection } from '@angular/core';
import { fireEvent, render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { FileDrop } from './file-drop';

const file = (name: string, size: number) => new File(['x'.repeat(size)], name);

async function open() {
  const files = jest.fn();
  await render(FileDrop, {
    providers: [provideZonelessChangeDetection()],
    bindings: [
      inputBinding('label', () => '企业名录'),
      inputBinding('endings', () => ['.xlsx', '.csv']),
      inputBinding('maxBytes', () => 2048),
      outputBinding('files', files),
    ],
  });
  return { files, field: screen.getByLabelText<HTMLInputElement>(/企业名录/) };
}

it('takes a file that was chosen, whatever the case of its ending', async () => {
  const { files, field } = await open();
  await userEvent.setup().upload(field, file('名录.XLSX', 10));

  expect(files).toHaveBeenCalledTimes(1);
  expect((files.mock.calls as [[File[]]])[0][0][0].name).toBe('名录.XLSX');
});

it('takes one that was dropped', async () => {
  const { files, field } = await open();
  fireEvent.drop(field.closest('label')!, { dataTransfer: { files: [file('a.csv', 10)] } });

  expect(files).toHaveBeenCalledTimes(1);
});

it.each([
  ['another kind', file('a.exe', 10), '请用 .xlsx .csv'],
  ['an empty file', file('a.csv', 0), '是空文件'],
  ['too large a file', file('a.csv', 4096), '有 4 KB，超过上限 2 KB'],
])('refuses %s and says why', async (_sentence, dropped, words) => {
  const { files, field } = await open();
  fireEvent.drop(field.closest('label')!, { dataTransfer: { files: [dropped] } });

  expect((await screen.findByRole('alert')).textContent).toContain(words);
  expect(files).not.toHaveBeenCalled();
});
