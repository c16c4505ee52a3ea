// Numbers that are told time and again: neither they nor what has changed between two tellings is a small count. Pure.

import { isSmall } from './table.ts';

/** What is told, by name, and what each name was last told as: the second is kept where the first leaves a number out. */
export interface ToldNumbers {
  told: Readonly<Record<string, number>>;
  last: Readonly<Record<string, number>>;
}

/** Parts of a number, by name: told together or not at all, the first of all, the next of one of the first, and so on. */
export type PartNames = readonly string[];

export const NOTHING_TOLD: ToldNumbers = { told: {}, last: {} };

const numberIn = (numbers: Readonly<Record<string, number>>, name: string): number => numbers[name] ?? 0;

/** Not small, and no small step from what was told. */
function mayBeTold(
  parts: PartNames,
  now: Readonly<Record<string, number>>,
  last: Readonly<Record<string, number>>,
  least: number,
): boolean {
  const step = (name: string): number => Math.abs(numberIn(now, name) - (last[name] ?? 0));
  const sum = (of: Readonly<Record<string, number>>): number => parts.reduce((all, name) => all + numberIn(of, name), 0);
  const knew = parts.every((name) => last[name] !== undefined);
  return (
    parts.every((name) => !isSmall(numberIn(now, name), least) && (last[name] === undefined || !isSmall(step(name), least))) &&
    !(knew && isSmall(Math.abs(sum(now) - sum(last)), least))
  );
}

/**
 * What is told from now on. What may not be told anew stays as it was told, whole: so a reader never sees parts of one time beside the sum of
 * another. Finer parts are left out from where they may not be told.
 */
export function toldAgain(
  before: ToldNumbers,
  levels: readonly PartNames[],
  now: Readonly<Record<string, number>>,
  least: number,
): ToldNumbers {
  const [first = [], ...finer] = levels;
  if (!mayBeTold(first, now, before.last, least)) return before;
  const stop = finer.findIndex((parts) => !mayBeTold(parts, now, before.last, least));
  const open = stop < 0 ? finer : finer.slice(0, stop);
  const told = Object.fromEntries([...first, ...open.flat()].map((name) => [name, numberIn(now, name)]));
  return { told, last: { ...before.last, ...told } };
}
