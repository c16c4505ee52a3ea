// Requests to addresses that people name: only to what lies on the public internet, at the very address that was checked (no SSRF, no rebinding).

import { lookup } from 'node:dns/promises';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

export interface Outbound {
  /** A laptop's receivers: its own loopback addresses, plain http, any port. */
  isLocal: boolean;
  /** All addresses of a name. @throws where it has none */
  resolve(host: string): Promise<readonly string[]>;
  /** Milliseconds for everything, from the name to the end of the answer. */
  timeoutMs: number;
}

/** Time in which a receiver answers. */
const TIMEOUT_MS = 10_000;
/** Of an answer no more is read; none is kept. */
const MOST_READ = 64 * 1024;
const MOST_HEADERS = 16 * 1024;

export const outboundOf = (isLocal: boolean): Outbound => ({
  isLocal,
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  timeoutMs: TIMEOUT_MS,
});

/** All that is given out to be reached by everybody (IANA): whatever v6 writes v4 in lies elsewhere. */
const GLOBAL_V6 = ipaddr.IPv6.parse('2000::');

/** Whether an address is a public one. All ranges with a meaning of their own are not: private, loopback, link-local, shared, mapped … */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  return parsed.range() === 'unicast' && (!(parsed instanceof ipaddr.IPv6) || parsed.match(GLOBAL_V6, 3));
}

const isLoopback = (address: string): boolean => isIP(address) !== 0 && ipaddr.parse(address).range() === 'loopback';

export type Unreachable = 'UNKNOWN_HOST' | 'PRIVATE_ADDRESS';

const bare = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** The addresses of a host, where all of them may be asked: of a name with two faces none is. */
export async function addressesOf({ resolve, isLocal }: Outbound, url: URL): Promise<readonly string[] | Unreachable> {
  const host = bare(url);
  const found = isIP(host) ? [host] : await resolve(host).catch(() => []);
  if (found.length === 0) return 'UNKNOWN_HOST';
  return found.every((address) => isPublicAddress(address) || (isLocal && isLoopback(address))) ? found : 'PRIVATE_ADDRESS';
}

/** Node asks for one address, or for all, to try them side by side: it is given those that were checked, and looks up nothing itself. */
export const lookupOf = (addresses: readonly string[]): LookupFunction => {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, answer) => {
    const [first = { address: '', family: 4 }] = known;
    if (options.all) answer(null, known);
    else answer(null, first.address, first.family);
  };
};

export type PostFailure = Unreachable | 'TIMEOUT' | 'CONNECTION';

/** What came of it: the status, or why there is none. */
export type Posted = { status: number; failure: null } | { status: null; failure: PostFailure };

const failed = (failure: PostFailure): Posted => ({ status: null, failure });

interface Sent {
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** The status counts once it has come; what follows is read to a measure, and thrown away. */
function send({ url, headers, body }: Sent, addresses: readonly string[], signal: AbortSignal): Promise<Posted> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const length = String(Buffer.byteLength(body));
  return new Promise((resolve) => {
    let status: Posted | null = null;
    const options = { method: 'POST', headers: { ...headers, 'content-length': length }, agent: false as const, signal };
    const asked = request(url, { ...options, lookup: lookupOf(addresses), maxHeaderSize: MOST_HEADERS }, (answer) => {
      const taken: Posted = { status: answer.statusCode ?? 0, failure: null };
      const end = (): void => {
        resolve(taken);
        asked.destroy();
      };
      status = taken;
      let read = 0;
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length;
        if (read >= MOST_READ) end();
      });
      answer.on('end', end).on('error', end).on('close', end);
    });
    asked.on('error', () => resolve(status ?? failed(signal.aborted ? 'TIMEOUT' : 'CONNECTION')));
    asked.end(body);
  });
}

/** Never throws, follows no redirect, and ends within the time. */
export async function post(outbound: Outbound, sent: Sent): Promise<Posted> {
  const signal = AbortSignal.timeout(outbound.timeoutMs);
  const late = new Promise<'TIMEOUT'>((resolve) => signal.addEventListener('abort', () => resolve('TIMEOUT')));
  const addresses = await Promise.race([addressesOf(outbound, sent.url), late]);
  return typeof addresses === 'string' ? failed(addresses) : send(sent, addresses, signal);
}
