// What is not written, since it follows: from where an item lies, from what else it says, or from what is so of nearly all. Only a kind can say it, since
// null and absent are not the same to everybody. An item that was written before says it all, and is read as it was.
import type { Key } from './table.ts';

/** Fields that are never absent: of others nobody could tell whether they were left out. */
type NeverAbsent<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];

/** The same value deep down, of lists the empty one. A union has no value that fits all its members: what is implied of it stands whole or not at all. */
export type Implied<T> = T extends readonly unknown[] ? readonly [] : T extends object ? { [K in NeverAbsent<T>]?: Implied<T[K]> } : T;

/** @param said what is written of it: what else follows from may not be implied itself */
export type Imply<T> = (at: Key & { region: string }, said: Partial<T>) => Implied<T>;

export interface ImpliedBy<Body, Card> {
  body?: Imply<Body>;
  card?: Imply<Card>;
}

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (Array.isArray(one) && Array.isArray(other) && one.length === 0 && other.length === 0);

function without(whole: Plain, implied: Plain): Plain {
  const said: Plain = {};
  for (const name in whole) {
    const [value, known] = [whole[name], implied[name]];
    if (isSame(value, known)) continue;
    if (!isPlain(value) || !isPlain(known)) said[name] = value;
    else {
      const rest = without(value, known);
      if (Object.keys(rest).length > 0) said[name] = rest;
    }
  }
  return said;
}

/** Put into what was just read, which is nobody else's: each row of a list comes by here. */
function complete(said: Plain, implied: Plain): void {
  for (const name in implied) {
    const [value, known] = [said[name], implied[name]];
    if (value === undefined) said[name] = known;
    else if (isPlain(known) && isPlain(value)) complete(value, known);
  }
}

type Part = 'body' | 'card';
type Place = Key & { type: string; region: string };

const kinds = new Map<string, Partial<Record<Part, (at: Place, said: never) => unknown>>>();

/** By type: whoever reads an item of a kind has its definition. */
export const imply = <Body, Card>(type: string, implied: ImpliedBy<Body, Card>): void => void kinds.set(type, implied);

const impliedOf = (part: Part, at: Place, said: Plain): Plain | undefined =>
  kinds.get(at.type)?.[part]?.(at, said as never) as Plain | undefined;

/** What of it is written. */
export function abridged(part: Part, at: Place, value: unknown): unknown {
  const implied = isPlain(value) && impliedOf(part, at, value);
  return implied ? without(value, implied) : value;
}

/** What was written, with all that it implies; the same object. */
export function completed(part: Part, at: Place, said: unknown): unknown {
  const implied = isPlain(said) && impliedOf(part, at, said);
  if (implied) complete(said as Plain, implied);
  return said;
}
