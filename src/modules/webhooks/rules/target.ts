// Where a webhook may be sent, by its writing alone: that its host is public is asked at each sending. Pure.
import type { Problem } from '../../../platform/rules/errors.ts';
import { checkLabel } from '../../../platform/rules/text.ts';

const PORTS: ReadonlySet<string> = new Set(['', '443', '8443']);

/** A URL parser reads 0x7f.1 and 2130706433 as 127.0.0.1, so what is asked of the host is asked of what it is. Null: none, or no place to send to. */
export function targetOf(text: string, isLocal: boolean): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hash !== '' || url.hostname === '') return null;
  if (isLocal) return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  return url.protocol === 'https:' && PORTS.has(url.port) ? url : null;
}

export function targetProblems(text: string, isLocal: boolean, most: number): Problem[] {
  const problems = checkLabel('url', text, most);
  if (problems.length > 0 || targetOf(text.trim(), isLocal)) return problems;
  return [{ code: 'INVALID', field: ['url'], text: 'TARGET_URL' }];
}
