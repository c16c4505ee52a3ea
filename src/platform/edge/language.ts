// The language of an answer, by the reader's preferences (RFC 9110 §12.5.4).
import Negotiator from 'negotiator';
import type { Language } from '../rules/texts/language.ts';

/** `in` is what older Android and Java send for Indonesian. */
const SERVED: Readonly<Record<string, Language>> = { id: 'id', en: 'en', in: 'id' };

/** Indonesian where nothing is asked for, or nothing of it is served: it is the language of the office. */
export const languageOf = (acceptLanguage: string | undefined): Language =>
  !acceptLanguage
    ? 'id'
    : (SERVED[new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language(Object.keys(SERVED)) ?? 'id'] ?? 'id');
