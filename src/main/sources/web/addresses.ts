import ipaddr from 'ipaddr.js';

/** The name ipaddr.js gives to addresses in no special range of the IANA registries: only these are requested. */
const PUBLIC = 'unicast';

/**
 * Whether an IP address is on the public internet: not a loopback, private, link-local (which includes the metadata
 * services of clouds), unique-local, carrier-grade NAT, multicast, reserved or documentation address, nor an IPv6
 * address that carries one of these.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv6) {
    if (parsed.isIPv4MappedAddress()) return isPublicAddress(parsed.toIPv4Address().toString());
    // Translated and tunnelled addresses (6to4, Teredo, NAT64) have separate ranges in ipaddr.js, so they are refused,
    // too.
    return parsed.range() === PUBLIC && isGlobalIPv6(parsed);
  }
  return parsed.range() === PUBLIC;
}

/** IANA has allocated 2000::/3 only; the deprecated ::a.b.c.d and unassigned addresses lie outside it. */
function isGlobalIPv6(address: ipaddr.IPv6): boolean {
  return address.match(ipaddr.parseCIDR('2000::/3'));
}
