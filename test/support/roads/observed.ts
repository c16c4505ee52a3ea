// What one person was answered, by whichever road: of each object each field, and which objects were shown at all.
import { type GraphQLNamedType, getNamedType, isObjectType } from 'graphql';
import type { Answer } from '../city.ts';
import { type Asked, schema } from './selections.ts';

type Value = { [name: string]: unknown };

const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value);

export interface Told {
  type: string;
  id: string;
  field: string;
  /** By what was answered, the roads on which it was. */
  answers: Map<string, Set<string>>;
}

/** Sealed anew for each page: whether there is one is the same for all. */
const CURSORS = new Set(['cursor', 'startCursor', 'endCursor']);

/** Fields stand in the order in which they were asked. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (name, one) => {
    if (CURSORS.has(name) && typeof one === 'string') return '…';
    return isObject(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one;
  });

/** A link to a file is signed anew for each answer. */
const SIGNED = /(\/evidence\/)[\w.-]+/g;

const codesUnder = (errors: Answer['errors'], path: readonly (string | number)[]): string =>
  (errors ?? [])
    .filter((error) => path.every((part, i) => String(error.path?.[i]) === String(part)))
    .map(({ extensions }) => extensions.code)
    .toSorted()
    .join(' ');

export class Observed {
  readonly #told = new Map<string, Told>();
  /** By `Type id`, the roads on which it was shown. */
  readonly shown = new Map<string, Set<string>>();
  /** An object that was answered, with all that was asked of it. */
  note(
    road: string,
    object: unknown,
    asked: readonly Asked[],
    { errors }: Pick<Answer, 'errors'>,
    path: readonly (string | number)[],
  ): void {
    if (!isObject(object) || typeof object.__typename !== 'string' || typeof object.id !== 'string') return;
    const { __typename: type, id } = object as { __typename: string; id: string };
    for (const { field, text } of asked) {
      const name = `${type} ${id} ${text}`;
      const told = this.#told.get(name) ?? { type, id, field, answers: new Map() };
      this.#told.set(name, told);
      const codes = codesUnder(errors, [...path, field]);
      const answer = textOf(object[field] ?? null).replaceAll(SIGNED, '$1…') + (codes && ` !${codes}`);
      told.answers.set(answer, (told.answers.get(answer) ?? new Set()).add(road));
    }
  }

  /** Every object with an id that stands anywhere in an answer. */
  see(road: string, value: unknown): void {
    if (Array.isArray(value)) for (const one of value) this.see(road, one);
    if (!isObject(value)) return;
    if (typeof value.__typename === 'string' && typeof value.id === 'string') {
      const name = `${value.__typename} ${value.id}`;
      this.shown.set(name, (this.shown.get(name) ?? new Set()).add(road));
    }
    for (const one of Object.values(value)) this.see(road, one);
  }

  get told(): Told[] {
    return [...this.#told.values()];
  }

  /** What one road tells otherwise than another. */
  get different(): { field: string; of: string; answers: [answer: string, roads: string[]][] }[] {
    return [...this.#told.values()]
      .filter(({ answers }) => answers.size > 1)
      .map(({ type, id, field, answers }) => ({
        field: `${type}.${field}`,
        of: id,
        answers: [...answers].map(([answer, roads]): [string, string[]] => [answer, [...roads]]),
      }));
  }
}

/** Adds each `Type.field` below a value that holds something: an empty list and null tell nothing of what would stand there. */
export function fill(filled: Set<string>, type: GraphQLNamedType | undefined, value: unknown): void {
  if (Array.isArray(value)) for (const one of value) fill(filled, type, one);
  if (!isObject(value)) return;
  const named = isObjectType(type) ? type : schema.getType(String(value.__typename));
  if (!isObjectType(named)) return;
  for (const [name, one] of Object.entries(value)) {
    const field = named.getFields()[name];
    if (!field || one === null || (Array.isArray(one) && one.length === 0)) continue;
    filled.add(`${named.name}.${name}`);
    fill(filled, getNamedType(field.type), one);
  }
}
