import type { lookup } from 'node:dns';
import { guardedLookup, mayLeadTo, objectionTo } from './address';

const NAMED = ['feedback.gov.lan', '10.20.0.0/16', '192.168.7.7'];

describe('an address for feedback', () => {
  it.each([
    ['of the internet by https', 'https://12345.zhumadian.gov.cn/feedback?city=zmd', null],
    ['by its public IP', 'https://203.119.24.1/x', null],
    ['in the clear', 'http://12345.zhumadian.gov.cn/', 'address_not_https'],
    ['of another protocol', 'ftp://12345.zhumadian.gov.cn/', 'address_not_https'],
    ['in the clear on this machine', 'http://127.0.0.1:3999/feedback', null],
    ['in the clear on this machine by name', 'http://localhost:3999/', null],
    ['with a user', 'https://user@12345.zhumadian.gov.cn/', 'address_with_password'],
    ['with a password', 'https://user:secret@12345.zhumadian.gov.cn/', 'address_with_password'],
    ['of the metadata of a cloud', 'https://169.254.169.254/latest/meta-data', 'address_inside'],
    ['of the metadata of another', 'https://100.100.100.200/', 'address_inside'],
    ['of an office network', 'https://192.168.1.1/', 'address_inside'],
    ['of an office network in another spelling', 'https://0xc0a80101/', 'address_inside'],
    ['of an office network wrapped in IPv6', 'https://[::ffff:10.0.0.1]/', 'address_inside'],
    ['of one’s own IPv6', 'https://[fd00::1]/', 'address_inside'],
    ['of nobody', 'https://0.0.0.0/', 'address_inside'],
    ['of a machine next door', 'https://database/', 'address_inside'],
    ['of the metadata by name', 'https://metadata.google.internal./', 'address_inside'],
    ['of a name that the deployment names', 'https://Feedback.gov.lan/x', null],
    ['of a network that the deployment names', 'https://10.20.3.4/x', null],
    ['of its neighbour', 'https://10.21.3.4/x', 'address_inside'],
    ['in the clear though named', 'http://10.20.3.4/x', 'address_not_https'],
  ])('%s', (_, address, objection) => {
    expect(objectionTo(address, NAMED)).toBe(objection);
  });

  it.each([
    ['a public one', 'a.gov.cn', '203.119.24.1', true],
    ['one inside', 'a.gov.cn', '10.0.0.1', false],
    ['this machine', 'a.gov.cn', '127.0.0.1', false],
    ['this machine wrapped in IPv6', 'a.gov.cn', '::ffff:127.0.0.1', false],
    ['one inside that is named', 'a.gov.cn', '10.20.0.1', true],
    ['anywhere, the name being named', 'feedback.gov.lan', '10.9.9.9', true],
    ['this machine, being meant', 'localhost', '::1', true],
    ['another than this machine', 'localhost', '10.20.0.1', false],
  ])('may lead to %s or not', (_, host, ip, may) => {
    expect(mayLeadTo(host, ip, NAMED)).toBe(may);
  });

  it('is looked at again when the connection is opened', async () => {
    const resolved = (...ips: string[]) =>
      ((_: string, __: object, done: (error: null, found: object[]) => void) =>
        done(
          null,
          ips.map((address) => ({ address, family: 4 })),
        )) as unknown as typeof lookup;
    const open = (all: boolean, ...ips: string[]) =>
      new Promise((settle) =>
        guardedLookup(NAMED, resolved(...ips))('a.gov.cn', { all }, (error, found) => settle(error?.message ?? found)),
      );
    expect(await open(false, '203.119.24.1', '203.119.24.2')).toBe('203.119.24.1');
    expect(await open(true, '203.119.24.1')).toEqual([{ address: '203.119.24.1', family: 4 }]);
    expect(await open(true, '203.119.24.1', '169.254.169.254')).toBe('a.gov.cn');
    expect(await open(false)).toBe('a.gov.cn');
  });
});
