import ipaddr from 'ipaddr.js';

/**
 * Ranges of the IANA registries that are on the public internet, and nothing else: an unknown address is not connected
 * to.
 */
const PUBLIC = 'unicast';

/**
 * Whether an IP address is of the public internet: no loopback, private, link-local (the metadata services of clouds
 * among them), unique-local, carrier-grade NAT, multicast, reserved or documentation address, nor one of these inside
 * an IPv6 address that carries an IPv4 one.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv6) {
    if (parsed.isIPv4MappedAddress()) return isPublicAddress(parsed.toIPv4Address().toString());
    // Translated and tunnelled addresses (6to4, Teredo, NAT64) have separate ranges here, so they are refused as well.
    return parsed.range() === PUBLIC && isGlobalIPv6(parsed);
  }
  return parsed.range() === PUBLIC;
}

/** IANA has given out 2000::/3 only; the deprecated ::a.b.c.d and unassigned ranges lie outside. */
function isGlobalIPv6(address: ipaddr.IPv6): boolean {
  return address.match(ipaddr.parseCIDR('2000::/3'));
}
