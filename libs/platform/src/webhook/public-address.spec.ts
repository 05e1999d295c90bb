import { isPublicAddress } from './public-address';

describe('an address that may be sent to', () => {
  it.each(['8.8.8.8', '119.29.29.29', '172.32.0.1', '100.128.0.1', '2400:3200::1', '2606:4700::1111'])(
    'is public: %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback beyond the first', '127.255.0.9'],
    ['this host', '0.0.0.0'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['shared by a carrier', '100.64.0.1'],
    ['a cloud’s metadata', '169.254.169.254'],
    ['a cloud’s metadata', '100.100.100.200'],
    ['a cloud’s metadata', '168.63.129.16'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['loopback', '::1'],
    ['unspecified', '::'],
    ['IPv4 within IPv6', '::ffff:127.0.0.1'],
    ['IPv4 within IPv6, in hexadecimal', '::ffff:a01:203'],
    ['a public IPv4 within IPv6', '::ffff:8.8.8.8'],
    ['IPv4 translated', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001::1'],
    ['unique-local', 'fd00::1'],
    ['link-local', 'fe80::1'],
    ['link-local with its zone', 'fe80::1%eth0'],
    ['multicast', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['no address', 'example.cn'],
    ['a number that some resolvers read as an address', '2130706433'],
  ])('is not %s: %s', (_what, address) => expect(isPublicAddress(address)).toBe(false));
});
