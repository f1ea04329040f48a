import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

export type AddressObjection = 'address_not_https' | 'address_with_password' | 'address_inside';

/** Of this machine, of networks that are not the internet, of services of a cloud, of nobody. */
const INSIDE = listOf([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
  '::/127',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]);
const LOOPBACK = listOf(['127.0.0.0/8', '::1']);
/** Names that only a network of one's own knows. */
const INSIDE_NAME = /^[^.]+$|\.(local|localdomain|internal|intranet|lan|home|corp)$/;

/** Null when messages may go there; `named` are the hosts and networks inside that the deployment allows. */
export function objectionTo(address: string, named: readonly string[]): AddressObjection | null {
  const url = new URL(address);
  const host = hostOf(url);
  if (url.username !== '' || url.password !== '') return 'address_with_password';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(host))) return 'address_not_https';
  if (isLoopback(host) || isNamed(host, named)) return null;
  return (isIP(host) ? isIn(INSIDE, host) : INSIDE_NAME.test(host)) ? 'address_inside' : null;
}

/** Whether a name that was allowed may lead to this IP: what it meant yesterday it need not mean today. */
export function mayLeadTo(host: string, ip: string, named: readonly string[]): boolean {
  if (isLoopback(host)) return isIn(LOOPBACK, ip);
  return isNamed(host, named) || isNamed(ip, named) || !isIn(INSIDE, ip);
}

/** A name led where it must not. */
export class AddressInside extends Error {}

/** For the very connection that is opened: nothing is asked a second time in between. */
export const guardedLookup =
  (named: readonly string[], resolve: typeof lookup = lookup): LookupFunction =>
  (host, options, done) =>
    resolve(host, { ...options, all: true }, (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => {
      if (error) return done(error, '');
      const [first] = found;
      if (!first || found.some(({ address }) => !mayLeadTo(plain(host), address, named)))
        return done(new AddressInside(host), '');
      if (options.all) return done(null, found);
      done(null, first.address, first.family);
    });

/** `host` may be an IP; an entry is a name, an IP or a network. */
function isNamed(host: string, named: readonly string[]): boolean {
  if (!isIP(host)) return named.some((one) => one.toLowerCase() === host);
  return isIn(listOf(named.filter((one) => isIP(one.split('/')[0] ?? ''))), host);
}

const hostOf = ({ hostname }: URL): string => plain(hostname);

const plain = (host: string): string => host.toLowerCase().replace(/^\[|\]$|\.$/g, '');

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || (isIP(host) !== 0 && isIn(LOOPBACK, host));

const isIn = (list: BlockList, ip: string): boolean => list.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4');

function listOf(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [ip = '', bits] = entry.split('/');
    const family = isIP(ip) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(ip, family);
    else list.addSubnet(ip, Number(bits), family);
  }
  return list;
}
