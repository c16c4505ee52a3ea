// What free posts wait for: exclusions that may yet be taken back, and scores or objections that no edition has announced. Pure.
import type { Problem } from '../../../../platform/rules/errors.ts';
import { isContested } from '../../exclusions/rules/exclusion.ts';
import type { Excluded, TestedPerson } from '../../exclusions/rules/types.ts';
import type { DueCorrection } from '../../objections/rules/types.ts';
import type { Listed } from './fill.ts';
import { sameKind } from './fill-requirements.ts';
import type { Exclusion } from './marks.ts';
import type { SheetNumbers } from './types.ts';

interface Leaving {
  number: string;
  excluded?: Excluded;
}

/** Of one kind of posts: who may yet come back. An answer that is owed is the committee's; else the window ends by itself. */
export function contestedProblems(people: readonly Leaving[], now: string): Problem[] {
  const field = ['formationId'];
  const open = people.flatMap(({ excluded }) => (excluded && isContested(excluded, now) ? [excluded.finalAt] : []));
  const owed = open.filter((finalAt) => finalAt === null).length;
  if (owed > 0) return [{ code: 'UNDECIDED', field, text: 'EXCLUSION', params: { count: owed } }];
  const opensAt = open.reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), null);
  return opensAt === null ? [] : [{ code: 'NOT_OPEN_YET', field, text: 'WAITS', params: { opensAt } }];
}

/** Who stands on lists of the same kind of posts. */
export const ofKind = <T extends Leaving>(post: Listed['post'], lists: readonly Listed[], people: ReadonlyMap<string, T>): T[] =>
  lists.filter((one) => sameKind(one.post, post)).flatMap(({ list }) => list.flatMap(({ of }) => people.get(of.number) ?? []));

/** Sheets that are approved and that the list does not tell of. */
export const unannounced = (told: SheetNumbers, now: SheetNumbers): boolean =>
  (Object.keys(told) as (keyof SheetNumbers)[]).some((stage) => (told[stage] ?? null) !== (now[stage] ?? null));

export interface Outdated {
  /** A sheet was approved that no edition tells of. */
  sheets: boolean;
  corrections: readonly DueCorrection[];
}

/** Why nothing is offered from the list as it stands. */
export const outdatedProblems = ({ sheets, corrections }: Outdated): Problem[] => {
  const field = ['campaignId'];
  const numbers = corrections.map(({ number }) => number).join(', ');
  return [
    ...(corrections.length > 0 ? [{ code: 'LIST_OUTDATED' as const, field, text: 'CORRECTIONS' as const, params: { numbers } }] : []),
    ...(sheets ? [{ code: 'LIST_OUTDATED' as const, field, text: 'SCORES' as const }] : []),
  ];
};

interface Row {
  number: string;
  outcome: string;
}

const isOut = ({ outcome }: Row): boolean => outcome === 'DISQUALIFIED' || outcome === 'WITHDRAWN';

/** Who cheated has not withdrawn: a mark that disqualifies is settled by a disqualification, one of a withdrawal by either. */
const isSettled = (marks: ReadonlySet<Exclusion>, excluded: Excluded | undefined): boolean =>
  marks.has('DISQUALIFIED') ? excluded?.kind === 'DISQUALIFIED' : excluded !== undefined;

/** What all sheets say of one person. */
export interface SheetsSay {
  marks: ReadonlySet<Exclusion>;
  /** The last of them gives scores. */
  scored: boolean;
}

/** `sheets`: of the tests in their order. */
export function sheetsSay(sheets: readonly ReadonlyMap<string, readonly TestedPerson[]>[]): ReadonlyMap<string, SheetsSay> {
  const rows = Map.groupBy(
    sheets.flatMap((sheet) => [...sheet.values()].flat()),
    ({ number }) => number,
  );
  return new Map(
    [...rows].map(([number, of]) => {
      const marks = new Set(of.flatMap(({ exclusion }) => exclusion ?? []));
      return [number, { marks, scored: Boolean(of.at(-1)?.values) }];
    }),
  );
}

type Said = ReadonlyMap<string, SheetsSay>;
type Recorded = ReadonlyMap<string, Excluded | undefined>;

/** Whom a list would put out by a mark alone: only what two have decided gives them a reason, a notice and days to object. */
export const markedOnly = (rows: readonly Row[], said: Said, recorded: Recorded): string[] =>
  rows.filter(isOut).flatMap(({ number }) => {
    const marks = said.get(number)?.marks ?? new Set();
    return marks.size > 0 && !isSettled(marks, recorded.get(number)) ? [number] : [];
  });

/** Recorded as withdrawn by the record of a test whose sheet gives them scores by now. */
export const contradicted = (rows: readonly Row[], said: Said, recorded: Recorded): string[] =>
  rows.filter(isOut).flatMap(({ number }) => {
    const of = said.get(number);
    const excluded = recorded.get(number);
    return of?.scored && of.marks.size === 0 && excluded?.kind === 'WITHDRAWN' && excluded.byTest ? [number] : [];
  });

/** More than anybody reads in one sentence. */
const NAMED = 20;

function markedNames(numbers: readonly string[]): string {
  const rest = numbers.length - NAMED;
  return [...numbers.slice(0, NAMED), ...(rest > 0 ? [`+ ${rest}`] : [])].join(', ');
}

const named = (text: 'MARKED' | 'MARK_GONE', numbers: readonly string[]): Problem[] =>
  numbers.length > 0
    ? [{ code: 'UNDECIDED', field: ['stage'], text, params: { count: numbers.length, numbers: markedNames(numbers) } }]
    : [];

export const markedProblems = (numbers: readonly string[], gone: readonly string[]): Problem[] => [
  ...named('MARKED', numbers),
  ...named('MARK_GONE', gone),
];
