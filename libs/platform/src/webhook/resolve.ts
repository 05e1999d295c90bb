import { lookup, type LookupAddress } from 'node:dns';
import type { AllowedTarget } from './allowed-hosts';
import { isLoopback, isPublicAddress } from './public-address';

/** A host whose name leads to an address that nothing may be sent to. */
export class AddressRefused extends Error {
  constructor(readonly host: string) {
    super(`${host} leads to a private or local address; nothing is sent there`);
  }
}

/**
 * The addresses of an allowed host, each of them checked: one that is not public refuses them all, for a name that
 * points inwards once may do so again. Throws `AddressRefused`, or what the resolver says; ends with the signal.
 */
export async function resolveTarget(
  { host, local }: AllowedTarget,
  signal: AbortSignal,
): Promise<LookupAddress[]> {
  const addresses = await lookUp(host, signal);
  const fits = local ? isLoopback : isPublicAddress;
  if (addresses.length === 0 || !addresses.every(({ address }) => fits(address)))
    throw new AddressRefused(host);
  return addresses;
}

function lookUp(host: string, signal: AbortSignal): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`the name ${host} was not resolved in time`));
    if (signal.aborted) return late();
    signal.addEventListener('abort', late, { once: true });
    lookup(host, { all: true }, (error, addresses) => {
      signal.removeEventListener('abort', late);
      if (error) reject(error);
      else resolve(addresses);
    });
  });
}
