import { framed } from './chart-picture';
import { csvOf } from './chart-table';

it('writes data that a spreadsheet reads and does not run', () => {
  const table = {
    head: ['日期', '家"数'],
    rows: [
      ['2025-12-31', '1,234'],
      ['=1+1', '-5'],
      ['@x', '-a'],
    ],
  };
  expect(csvOf(table)).toBe('\uFEFF日期,"家""数"\r\n2025-12-31,"1,234"\r\n\'=1+1,-5\r\n\'@x,\'-a\r\n');
});

it('puts a drawing on a sheet under its title', () => {
  const drawing = { svg: '<?xml?><svg width="10"></svg>', width: 100, height: 50, text: '#111', sheet: '#fff' };
  const picture = framed('持有 <数>', { ...drawing, fontFamily: '"Noto"' });
  expect(picture).toContain('<svg x="16" y="44" width="10">');
  expect(picture).toContain('持有 &lt;数>');
  expect(new DOMParser().parseFromString(picture, 'image/svg+xml').querySelector('parsererror')).toBeNull();
});
