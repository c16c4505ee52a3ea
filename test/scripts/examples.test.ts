// The examples of the explorer keep up with the schema, and with the personas.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../local/explorer/examples.ts';
import { PERSONAS } from '../../local/personas.ts';
import { readSdl } from '../../scripts/sdl.ts';

const schema = buildSubgraphSchema([parse(readSdl())]);
const problems = (query: string): string[] => validate(schema, parse(query)).map(({ message }) => message);

describe.each(EXAMPLES.map((example) => [example.title.en, example] as const))('the example "%s"', (_title, example) => {
  it('asks for what the schema has, and so does its look-up', () => {
    const asked = [example.query, ...[example.lookup ?? []].flat()];
    expect(asked.flatMap(problems)).toEqual([]);
  });

  it('is for a persona that exists, and so are the people it names', () => {
    const named = [...JSON.stringify(example.variables ?? {}).matchAll(/\{persona:([^}]*)\}/g)].map((match) => match[1]);
    expect(PERSONAS.map(({ name }) => name)).toEqual(expect.arrayContaining([example.as, ...named]));
  });
});

it('each example has an id of its own', () => {
  expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
});
