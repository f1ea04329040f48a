import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from './sha256';

const ofNode = (text: string) => createHash('sha256').update(text).digest('hex');

describe('SHA-256 in the open', () => {
  it.each([
    ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['the example of the standard', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('gives what the standard says: %s', (_, text, digest) => expect(sha256(text)).toBe(digest));

  it('gives what the server gives, at each length around a block and for Chinese', () => {
    for (let length = 50; length < 140; length++) expect(sha256('a'.repeat(length))).toBe(ofNode('a'.repeat(length)));
    expect(sha256('开奖号 2026136|91411700MAW000001N')).toBe(ofNode('开奖号 2026136|91411700MAW000001N'));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(sha256(text)).toBe(ofNode(text))));
  });
});
