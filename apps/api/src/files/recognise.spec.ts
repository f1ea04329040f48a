import { compound, officeFile, ofd, PDF, PNG, zipOf } from '../../test/attachments';
import { recognise } from './recognise';

const JPG = Buffer.from('ffd8ffe000104a464946', 'hex');

describe('what a file is by its content', () => {
  it.each([
    ['a PDF', PDF, 'pdf'],
    ['a photo', JPG, 'jpg'],
    ['a picture', PNG, 'png'],
    ['a text document', officeFile('word/document.xml'), 'docx'],
    ['a workbook', officeFile('xl/workbook.xml'), 'xlsx'],
    ['a presentation', officeFile('ppt/presentation.xml'), 'pptx'],
    ['a Chinese fixed-layout document', ofd(), 'ofd'],
    ['an old text document', compound('WordDocument'), 'doc'],
    ['an old workbook', compound('Workbook'), 'xls'],
  ])('%s', (_, bytes, type) => {
    expect(recognise(bytes)).toBe(type);
  });

  it.each([
    ['a program', Buffer.from('MZ\x90\x00'), 'files.type_unknown'],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 'files.type_unknown'],
    ['a drawing that can carry a script', Buffer.from('<svg onload="x()"/>'), 'files.type_unknown'],
    ['any archive', zipOf('a.txt', 'b.exe'), 'files.type_unknown'],
    ['a document without its list of types', zipOf('word/document.xml'), 'files.type_unknown'],
    [
      'a document with a macro',
      officeFile('word/document.xml', { name: 'word/vbaProject.bin', bytes: 'x' }),
      'files.has_macro',
    ],
    ['an old workbook with a macro', compound('Workbook', '_VBA_PROJECT'), 'files.has_macro'],
    ['a part that climbs out', officeFile('word/document.xml', { name: '../../x', bytes: 'x' }), 'files.damaged'],
    [
      'a part with a password',
      officeFile('word/document.xml', { name: 'y', bytes: 'x', encrypted: true }),
      'files.encrypted',
    ],
    ['a workbook with a password', compound('EncryptedPackage'), 'files.encrypted'],
    ['a PDF that stops early', PDF.subarray(0, 20), 'files.damaged'],
    ['a document that stops early', officeFile('word/document.xml').subarray(0, 60), 'files.damaged'],
  ])('is refused: %s', (_, bytes, code) => {
    expect(() => recognise(bytes)).toThrow(code);
  });
});
