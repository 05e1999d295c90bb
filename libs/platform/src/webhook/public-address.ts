import { BlockList, isIP } from 'node:net';

/** Everything that is not the public internet, by the registries of special addresses (RFC 6890 and its successors). */
const NOT_PUBLIC_4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // The metadata service of a cloud that does not use the link-local one.
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
];

/** Of IPv6 only global unicast is public, and of that not what carries an IPv4 address or is set apart. */
const PUBLIC_6: readonly [string, number][] = [['2000::', 3]];
const NOT_PUBLIC_6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const listed = (family: 'ipv4' | 'ipv6', nets: readonly [string, number][]): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family);
  return list;
};

const closed4 = listed('ipv4', NOT_PUBLIC_4);
const open6 = listed('ipv6', PUBLIC_6);
const closed6 = listed('ipv6', NOT_PUBLIC_6);

/** True for an address of the public internet; what is no address at all is not public. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed4.check(address, 'ipv4');
  if (family === 6) return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
  return false;
}

/** True for this machine itself, written as a number. */
export const isLoopback = (address: string): boolean => /^127\.|^::1$/.test(address) && isIP(address) !== 0;
