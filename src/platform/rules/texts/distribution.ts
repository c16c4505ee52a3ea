// A broken rule of the guided distribution as a person says it: "Sangat Baik: 2 orang, paling banyak 1".
import type { Words } from './language.ts';
import { WORDS } from './words.ts';

export interface Broken {
  predicates: readonly string[];
  bound: 'MIN' | 'MAX';
  limit: number;
  actual: number;
}

const named = (predicates: readonly string[], language: keyof Words): string =>
  predicates.map((one) => WORDS[one]?.[language] ?? one).join(language === 'id' ? ' dan ' : ' and ');

/** All of them in one clause. */
export const brokenInWords = (rules: readonly Broken[]): Words => ({
  id: rules
    .map(
      (rule) =>
        `${named(rule.predicates, 'id')}: ${rule.actual} orang, paling ${rule.bound === 'MAX' ? 'banyak' : 'sedikit'} ${rule.limit}`,
    )
    .join('; '),
  en: rules
    .map((rule) => `${named(rule.predicates, 'en')}: ${rule.actual} people, ${rule.bound === 'MAX' ? 'at most' : 'at least'} ${rule.limit}`)
    .join('; '),
});
