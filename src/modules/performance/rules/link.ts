// Links as evidence: https to a public name, without credentials and without anything that deceives the reader. Nothing is fetched. Pure.
import type { Problem } from '../../../platform/rules/errors.ts';
import { checkLabel } from '../../../platform/rules/text.ts';
import type { EvidencePolicy } from './evidence-policy.ts';

/** Evidence that lies elsewhere: nobody here vouches that it stays what it was. */
export interface EvidenceLink {
  url: string;
  /** In ASCII, so that a name in another script is seen for what it is. */
  host: string;
  title: string | null;
}

export interface EvidenceLinkInput {
  url: string;
  title?: string | null | undefined;
}

/** Names that lead nowhere outside an own network (RFC 6761, RFC 6762, RFC 8375, RFC 9476, and what routers and offices use). */
const PRIVATE = /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|alt|test|example|invalid|onion|arpa)$/;
/** The last label of a public name has letters, or is one in another script written in ASCII. */
const PUBLIC = /\.([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
/** As it was typed: parsers forgive blanks, backslashes and missing slashes, and so would hide where a link leads. */
const TYPED = /^https:\/\/[^\s\\/?#]/i;
const STRANGE = /[\s\\]/u;

/** The address as it is kept; null where it is not one that may be kept. Names in other scripts stand in ASCII, as a reader must see them. */
export function publicUrl(typed: string): URL | null {
  const text = typed.trim();
  const url = TYPED.test(text) && !STRANGE.test(text) ? URL.parse(text) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return null;
  const host = url.hostname.replace(/\.$/, '');
  return PUBLIC.test(host) && !PRIVATE.test(host) ? url : null;
}

function urlProblems(typed: string, path: readonly string[], most: number): Problem[] {
  const problems = checkLabel(path, typed, most);
  if (problems.length > 0) return problems;
  const url = publicUrl(typed);
  if (!url) return [{ code: 'LINK_UNSAFE', field: path }];
  return url.href.length > most ? [{ code: 'TOO_LONG', field: path, params: { most } }] : [];
}

/** LIMIT_REACHED, LINK_UNSAFE, REQUIRED, INVALID, TOO_LONG, ALREADY_EXISTS. */
export function linkProblems(links: readonly EvidenceLinkInput[], { mostPerEntry, link }: EvidencePolicy): Problem[] {
  const kept = links.map(({ url }) => publicUrl(url)?.href);
  const rows = links.flatMap(({ url, title }, i): Problem[] => {
    const path = ['links', String(i)];
    const twice = kept[i] !== undefined && kept.indexOf(kept[i]) < i;
    return [
      ...urlProblems(url, [...path, 'url'], link.url),
      ...(title === null || title === undefined ? [] : checkLabel([...path, 'title'], title, link.title)),
      ...(twice ? [{ code: 'ALREADY_EXISTS' as const, field: [...path, 'url'] }] : []),
    ];
  });
  return links.length > mostPerEntry ? [{ code: 'LIMIT_REACHED', field: ['links'], params: { most: mostPerEntry } }, ...rows] : rows;
}

/** Links that were checked, as they are kept. */
export const keptLinks = (links: readonly EvidenceLinkInput[]): EvidenceLink[] =>
  links.flatMap(({ url, title }) => {
    const address = publicUrl(url);
    return address ? [{ url: address.href, host: address.hostname, title: title?.trim() ?? null }] : [];
  });
