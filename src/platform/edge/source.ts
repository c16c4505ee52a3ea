// Where a request came from, as far as token buckets need it: a keyed hash of the network, another in each scope, and the address nowhere.

import type { APIGatewayProxyEvent } from 'aws-lambda';
import ipaddr from 'ipaddr.js';
import type { Keyring } from '../store/keyring.ts';

/** Tells whether two requests of one scope came from one network, and nothing else; null where nobody knows. */
export type BlindSource = (...scope: readonly string[]) => string | null;

/** Of a home with IPv6 each device has many addresses: its network is the first half. */
const NETWORK_BITS = 64;

/** The network of an address, in one form; null for what is none. */
export function networkOf(address: string | null | undefined): string | null {
  if (!address || !ipaddr.isValid(address)) return null;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : ipaddr.IPv6.networkAddressFromCIDR(`${parsed}/${NETWORK_BITS}`).toString();
}

/** What API Gateway has seen of the connection; headers that a client may write are not asked. */
export const sourceAddress = (event: APIGatewayProxyEvent): string | null => event.requestContext?.identity?.sourceIp ?? null;

export function blindSourceOf({ hash }: Pick<Keyring, 'hash'>, address: string | null | undefined): BlindSource {
  const network = networkOf(address);
  return (...scope) => (network === null ? null : hash('SOURCE', JSON.stringify([...scope, network])));
}
