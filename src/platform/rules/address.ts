// An e-mail address: what has the form of one, how it is kept, and whether two are the same. Pure.
import type { Problem } from './errors.ts';
import { checkText } from './text.ts';

/** RFC 5321, 4.5.3.1: of the part before the @, and of the whole. */
const MOST_LOCAL = 64;
const MOST = 254;
/** No source routes (`a%b@c`, `c!a`) and no encoded words (`=?…?=`), although RFC 5322 allows their characters: mail servers read them as orders. */
const FORM = /^([a-z0-9_+'-]+(?:\.[a-z0-9_+'-]+)*)@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
/** Names that lead nowhere (RFC 2606, RFC 6761). */
const NOWHERE = /[.@](?:example|invalid|test|localhost|local)$/i;

/** Without blanks around it, the domain in lower case: the part before it is whose server it is to read. */
export function readAddress(text: string): string {
  const typed = text.trim();
  const at = typed.lastIndexOf('@');
  return at < 0 ? typed : `${typed.slice(0, at)}${typed.slice(at).toLowerCase()}`;
}

/** @returns REQUIRED, TOO_LONG, INVALID. */
export function addressProblems(text: string): Problem[] {
  const field = ['email'];
  const problems = checkText(field, text, MOST);
  if (problems.length > 0) return problems;
  const [, local] = FORM.exec(readAddress(text)) ?? [];
  const written = local !== undefined && local.length <= MOST_LOCAL && !NOWHERE.test(readAddress(text));
  return written ? [] : [{ code: 'INVALID', field, text: 'EMAIL' }];
}

/** Whether two writings are one address as its owner means it. */
export const sameAddress = (a: string, b: string): boolean => readAddress(a).toLowerCase() === readAddress(b).toLowerCase();
