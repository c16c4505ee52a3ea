// Majors as posts ask for them: by name, by the code of the national nomenclature, and by other names of the same. Pure.
import type { Problem } from '../../../../platform/rules/errors.ts';
import { checkName, compared } from '../../../../platform/rules/text.ts';
import { majorsPolicy } from './majors-policy.ts';

/** One major of a post's list. */
export interface MajorName {
  name: string;
  /** Of the nomenclature; null where the list gives none. */
  code: string | null;
  /** Other names under which diplomas call the same. */
  synonyms: string[];
}

export interface MajorNameInput {
  name: string;
  code?: string | null | undefined;
  synonyms?: readonly string[] | null | undefined;
}

/** What of a post's list somebody's diploma was found to be. */
export type MatchedBy = 'CODE' | 'NAME' | 'SYNONYM';
export interface MatchedMajor {
  name: string;
  code: string | null;
  by: MatchedBy;
}

const isCode = (code: string): boolean => majorsPolicy.code.test(code);

export const codeProblems = (field: readonly string[], code: string | null | undefined): Problem[] =>
  typeof code === 'string' && !isCode(code) ? [{ code: 'INVALID', field, text: 'MAJOR_CODE' }] : [];

export function majorNameProblems(names: readonly MajorNameInput[], field: readonly string[], longest: number): Problem[] {
  return names.flatMap(({ name, code, synonyms }, i, all): Problem[] => {
    const at = [...field, String(i)];
    const twice = all.findIndex((one) => compared(one.name) === compared(name)) < i;
    const most = majorsPolicy.synonyms;
    return [
      ...checkName([...at, 'name'], name, longest),
      ...(twice ? [{ code: 'ALREADY_EXISTS' as const, field: [...at, 'name'] }] : []),
      ...codeProblems([...at, 'code'], code),
      ...(synonyms ?? []).flatMap((synonym, k) => checkName([...at, 'synonyms', String(k)], synonym, longest)),
      ...((synonyms ?? []).length > most ? [{ code: 'LIMIT_REACHED' as const, field: [...at, 'synonyms'], params: { most } }] : []),
    ];
  });
}

/** What says no more than a name is kept as a name. */
export const majorNamesOf = (names: readonly MajorNameInput[]): MajorName[] =>
  names
    .map(({ name, code, synonyms }) => ({
      name: name.trim(),
      code: code ?? null,
      synonyms: [...new Set((synonyms ?? []).map((one) => one.trim()))],
    }))
    .filter(({ code, synonyms }) => code !== null || synonyms.length > 0);

/**
 * By the code where both name one, else by the name, else by a synonym; case, accents and punctuation say nothing, and nothing is guessed
 * beyond. Null where the diploma is none of the list.
 */
export function matchMajor(
  { major, majorCode }: { major: string; majorCode?: string | null | undefined },
  { majors, majorNames = [] }: { majors: readonly string[]; majorNames?: readonly MajorName[] | undefined },
): MatchedMajor | null {
  const list = majors.map((name) => majorNames.find((one) => one.name === name) ?? { name, code: null, synonyms: [] });
  const key = compared(major);
  const found = (by: MatchedBy, is: (one: MajorName) => boolean): MatchedMajor | null => {
    const one = list.find(is);
    return one ? { name: one.name, code: one.code, by } : null;
  };
  return (
    (majorCode ? found('CODE', ({ code }) => code === majorCode) : null) ??
    found('NAME', ({ name }) => compared(name) === key) ??
    found('SYNONYM', ({ synonyms }) => synonyms.some((synonym) => compared(synonym) === key))
  );
}
