// What somebody wrote, among the facts of a change: it goes where it can be forgotten (`platform/access/words.ts`), and never into a record, which is for ever.

const SAID = Symbol('said');

interface Said {
  readonly [SAID]: string;
  /** With whom, or what, it is forgotten: an id. */
  readonly about: string;
}

/** Nothing that was said is a fact. */
export const said = (text: string | null | undefined, about: string): Said | null => (text ? { [SAID]: text.trim(), about } : null);

const isSaid = (value: unknown): value is Said => typeof value === 'object' && value !== null && SAID in value;

interface Apart {
  facts: Record<string, unknown>;
  words: Record<string, string>;
  /** Absent where nothing was said. */
  about?: string;
}

const nothing: Apart['words'] = {};

/** What a detail holds, apart: nearly always facts alone. @throws Error where words of one change are about several: they would be forgotten with one of them. */
export function factsOf(detail: Record<string, unknown> = {}): Apart {
  const [first, ...others] = Object.values(detail).filter(isSaid);
  if (!first) return { facts: detail, words: nothing };
  if (others.some(({ about }) => about !== first.about)) throw new Error('What is said with one change is about one.');
  const all = Object.entries(detail);
  return {
    facts: Object.fromEntries(all.filter(([, value]) => !isSaid(value))),
    words: Object.fromEntries(all.flatMap(([name, value]) => (isSaid(value) ? [[name, value[SAID]]] : []))),
    about: first.about,
  };
}
