// What free posts wait for: exclusions that may yet be taken back, and scores or objections that no edition has announced. Pure.
import type { Problem } from '../errors.ts';
import type { DueCorrection } from './correction.ts';
import { type Excluded, isContested } from './exclusion.ts';
import type { Listed } from './fill.ts';
import { sameKind } from './fill-requirements.ts';
import type { SheetNumbers } from './snapshot.ts';

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

/** Whom a list would put out by a mark alone: only what two have decided gives them a reason, a notice and days to object. */
export const markedOnly = (rows: readonly Row[], recorded: ReadonlySet<string>): string[] =>
  rows.filter((row) => isOut(row) && !recorded.has(row.number)).map(({ number }) => number);

/** More than anybody reads in one sentence. */
const NAMED = 20;

function markedNames(numbers: readonly string[]): string {
  const rest = numbers.length - NAMED;
  return [...numbers.slice(0, NAMED), ...(rest > 0 ? [`+ ${rest}`] : [])].join(', ');
}

export const markedProblems = (numbers: readonly string[]): Problem[] =>
  numbers.length > 0
    ? [{ code: 'UNDECIDED', field: ['stage'], text: 'MARKED', params: { count: numbers.length, numbers: markedNames(numbers) } }]
    : [];
