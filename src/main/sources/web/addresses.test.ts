import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './addresses';

describe('an address', () => {
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '172.15.0.1',
    '100.63.255.255',
    '2606:4700::1111',
    '[2a00:1450:4001::1]',
    '::ffff:8.8.8.8',
  ])('on the public internet may be requested: %s', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ['this computer', '127.0.0.1'],
    ['this computer', '127.255.1.2'],
    ['this computer', '::1'],
    ['any address', '0.0.0.0'],
    ['any address', '::'],
    ['a private network', '10.1.2.3'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['a link', '169.254.1.1'],
    ['the metadata of a cloud', '169.254.169.254'],
    ['the metadata of a cloud', 'fd00:ec2::254'],
    ['a link', 'fe80::1'],
    ['a link with its zone', 'fe80::1%eth0'],
    ['a unique-local network', 'fc00::1'],
    ['a site-local network', 'fec0::1'],
    ['a carrier-grade NAT', '100.64.0.1'],
    ['a carrier-grade NAT', '100.127.255.255'],
    ['many', '224.0.0.1'],
    ['many', 'ff02::1'],
    ['all', '255.255.255.255'],
    ['nobody', '240.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '2001:db8::1'],
    ['benchmarks', '198.18.0.1'],
    ['this computer, mapped', '::ffff:127.0.0.1'],
    ['this computer, compatible', '::127.0.0.1'],
    ['this computer, by NAT64', '64:ff9b::7f00:1'],
    ['this computer, by 6to4', '2002:7f00:1::'],
    ['this computer, by Teredo', '2001:0:7f00:1::'],
    ['nothing', 'localhost'],
    ['nothing', ''],
  ])('of %s may not: %s', (_what, address) => expect(isPublicAddress(address)).toBe(false));
});
