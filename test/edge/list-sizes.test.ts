// What the schema says that a list commonly holds, against what it holds in the demo city: the cost of a question goes by it (decision 0062).
import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../local/explorer/examples.ts';
import { assumedSize } from '../../src/platform/edge/cost.ts';
import { TODAY } from '../support/demo.ts';
import { type PlayedDemo, startDemo } from '../support/played.ts';
import { theSchema } from '../support/schema.ts';

const { schema } = theSchema();

interface Met {
  assumed: number;
  isSaid: boolean;
  most: number;
}
const lists = new Map<string, Met>();

/** Ten times what the demo has, and why: the small city has no more. */
const LARGER_ELSEWHERE: readonly string[] = [
  // The rows of one request are fifty by policy, and the examples send one or two.
  ...['PromotionManyPayload', 'TransferManyPayload', 'ReviewEnrolManyPayload'].map((payload) => `${payload}.outcomes`),
  // A real campaign has some three hundred posts, the demo two that reach a list.
  ...['Announcement.formations', 'ListPreview.formations'],
];

/** Those that are counted by what they are said to hold: of objects, and neither a page nor the answers to so many ids. */
function isCounted({ args, type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isListType(getNullableType(type)) && 'getFields' in named && !args.some((arg) => arg.name === 'first' || arg.name === 'ids');
}

function note(of: string, field: GraphQLField<unknown, unknown>, length: number): void {
  const isSaid = field.astNode?.directives?.some(({ name }) => name.value === 'listSize') ?? false;
  lists.set(of, { assumed: assumedSize(field), isSaid, most: Math.max(length, lists.get(of)?.most ?? 0) });
}

function walk(value: unknown, type: GraphQLOutputType, { selections }: SelectionSetNode): void {
  if (Array.isArray(value)) for (const one of value) walk(one, type, { selections } as SelectionSetNode);
  else if (typeof value === 'object' && value !== null)
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        walk(value, on as GraphQLOutputType, selection.selectionSet);
      }
      if (selection.kind === 'Field') step(value as Record<string, unknown>, type, selection);
    }
}

function step(value: Record<string, unknown>, type: GraphQLOutputType, node: SelectionSetNode['selections'][number]): void {
  const named = getNamedType(type);
  if (node.kind !== 'Field' || !(isObjectType(named) || isInterfaceType(named))) return;
  const field = named.getFields()[node.name.value];
  const inner = value[node.alias?.value ?? node.name.value];
  if (!field || inner === undefined) return;
  // The edges of a page are as many as `first` asks for, problems as many as were made.
  const isOwn = !['edges', 'userErrors'].includes(field.name);
  if (isOwn && isCounted(field) && Array.isArray(inner)) note(`${named.name}.${field.name}`, field, inner.length);
  if (node.selectionSet) walk(inner, field.type, node.selectionSet);
}

function walkAnswer(query: string, data: unknown): void {
  const operation = parse(query).definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
  const root = operation && schema.getRootType(operation.operation);
  if (root && operation) walk(data, root, operation.selectionSet);
}

let demo: PlayedDemo;
beforeAll(async () => {
  demo = await startDemo(TODAY);
  for (const example of EXAMPLES) walkAnswer(example.query, (await demo.play(example)).answer.data);
}, 300_000);
afterAll(() => demo?.stop());

const named = (wanted: (met: Met) => boolean): string[] =>
  [...lists].filter(([, met]) => wanted(met)).map(([name, { most, assumed }]) => `${name} has ${most} of ${assumed}`);

describe('what a list is said to hold', () => {
  it('is looked at for many lists', () => expect(lists.size).toBeGreaterThan(40));

  it('is no less than it holds', () => expect(named(({ most, assumed }) => most > assumed)).toEqual([]));

  it('is no ten times of it, where somebody has said it', () => {
    const far = named(({ most, assumed, isSaid }) => isSaid && most > 0 && assumed > 10 * most);
    expect(far.map((line) => line.split(' ')[0]).toSorted()).toEqual(LARGER_ELSEWHERE.toSorted());
  });
});
