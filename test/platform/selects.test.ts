// What is asked for below a field is found however it is written, and each fragment is opened once.
import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldsBelow, selects, selectsOneOf } from '../../src/platform/graphql/selects.ts';
import { allBelow, firstAsked } from '../../src/resolvers/below.ts';

/** As a resolver of the root field is told; `opened` counts how often fragments are looked up. */
function infoOf(text: string, variableValues: Record<string, unknown> = {}) {
  let opened = 0;
  const known: Record<string, FragmentDefinitionNode> = {};
  let fieldNodes: FieldNode[] = [];
  for (const one of parse(text).definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) known[one.name.value] = one;
    if (one.kind === Kind.OPERATION_DEFINITION) fieldNodes = one.selectionSet.selections as FieldNode[];
  }
  const fragments = new Proxy(known, {
    get(of, name: string) {
      opened += 1;
      return of[name];
    },
  });
  return { info: { fieldNodes, fragments, variableValues }, opened: () => opened };
}

/** Each spreads the next one twice. */
const chain = (length: number, last: string): string =>
  `{ plan { ...F0 } } ${Array.from({ length }, (_, i) => `fragment F${i} on Plan { ${i < length - 1 ? `...F${i + 1} ...F${i + 1}` : last} }`).join(' ')}`;

describe('fragments that spread each other twice', () => {
  it.each<[string, (info: ReturnType<typeof infoOf>['info']) => unknown, unknown]>([
    ['right below', (info) => selectsOneOf(info, new Set(['targets'])), false],
    ['anywhere', (info) => selects(info, 'words'), false],
    ['by a path', (info) => allBelow(info, 'progress', 'edges').length, 1],
    ['of a page', (info) => firstAsked(info, 'progress'), 7],
  ])('are opened once: %s', (_, ask, answer) => {
    const { info, opened } = infoOf(chain(14, 'progress(first: 7) { edges { cursor } }'));
    expect(ask(info)).toBe(answer);
    expect(opened()).toBeLessThanOrEqual(14);
  });
});

describe('a first page', () => {
  it.each<[string, string, Record<string, unknown>, number]>([
    [
      'of several the most',
      '{ plan { a: progress(first: 5) { edges { cursor } } ... on Plan { progress(first: $n) { edges { cursor } } } } }',
      { n: 9 },
      9,
    ],
    ['none after a cursor', '{ plan { progress(first: 5, after: $a) { edges { cursor } } } }', { a: 'x' }, 0],
    [
      'with a cursor that is null, or not given',
      '{ plan { progress(first: 5, after: null) { edges { cursor } } b: progress(first: 6, after: $a) { edges { cursor } } } }',
      {},
      6,
    ],
    [
      'no more than a page may have, and not less than none',
      '{ plan { progress(first: 5000) { edges { cursor } } b: progress(first: -3) { edges { cursor } } } }',
      {},
      100,
    ],
    ['that is not asked', '{ plan { targets { title } } }', {}, 0],
  ])('%s', (_, text, variables, most) => {
    expect(firstAsked(infoOf(text, variables).info, 'progress')).toBe(most);
  });

  it('of fields beside each other all are found', () => {
    expect(
      fieldsBelow(infoOf('{ plan { id ...A } } fragment A on Plan { year ...B } fragment B on Plan { status }').info).map(
        ({ name }) => name.value,
      ),
    ).toEqual(['id', 'year', 'status']);
  });
});
