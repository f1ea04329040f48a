import { harmlessName } from './file-name';

describe('a harmless name', () => {
  it.each([
    ['as it is', '审计报告 2025.pdf', 'pdf', '审计报告 2025.pdf'],
    ['without folders', '..\\..\\etc/passwd.pdf', 'pdf', 'passwd.pdf'],
    ['with the ending of what it is', '专利.exe', 'pdf', '专利.exe.pdf'],
    ['with one of the endings it may have', '照片.JPEG', 'jpg', '照片.jpeg'],
    ['without characters that turn it around', 'a\u202Efdp.exe', 'png', 'afdp.exe.png'],
    ['without what a shell reads', 'a"b|c?.png', 'png', 'abc.png'],
    ['without a leading dot', '.htaccess', 'pdf', 'htaccess.pdf'],
    ['something, when nothing is left', '///', 'docx', 'file.docx'],
  ] as const)('%s', (_, given, type, name) => {
    expect(harmlessName(given, type)).toBe(name);
  });

  it('is not too long', () => {
    expect([...harmlessName(`${'长'.repeat(500)}.pdf`, 'pdf')]).toHaveLength(120);
  });
});
