// What citizens say never scores a person: nothing else reads it, by imports or by data.
import { expect, it } from 'vitest';
import { CODE, IMPORTS, textOf } from '../house/imports.ts';

const isVoice = (file: string): boolean => /^src\/(modules\/voice\/|resolvers\/voice)/.test(file);

it('no other module imports it: only what wires fields, ids, notices and the clock does', () => {
  const from = IMPORTS.filter(({ from: file, to }) => isVoice(to) && !isVoice(file)).map(({ from: file }) => file);
  expect([...new Set(from)].toSorted()).toEqual([
    'src/clock.ts',
    'src/jobs.ts',
    'src/projections.ts',
    'src/resolvers/index.ts',
    'src/resolvers/nodes.ts',
  ]);
});

it('nobody else names its items or its lists', () => {
  const named = CODE.filter((file) => file.startsWith('src/') && !isVoice(file)).filter((file) =>
    /'(?:VoiceCase|VoiceWord|SurveyTally|PublicService)'|`(?:VOICE|SURVEY|PUBLIC_SERVICES)/.test(textOf(file)),
  );
  // By which `node` tells what an id is of.
  expect(named).toEqual(['src/resolvers/nodes.ts']);
});

it('no item of it names an officer as the one it is about', () => {
  // Who is to mend something is told of it, and is nobody it is about.
  const types = CODE.filter((file) => /^src\/modules\/voice\/rules\/(?!follow-up)/.test(file)).map(textOf);
  expect(types.filter((text) => /\b(?:employeeId|officerId|aboutId)\b(?!: null)/.test(text))).toEqual([]);
});
