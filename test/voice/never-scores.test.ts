// What citizens say never scores a person: nothing else reads it, by imports or by data.
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { SDL } from '../../src/generated/sdl.ts';
import { COUNTED } from '../../src/projections.ts';
import { CODE, IMPORTS, textOf } from '../house/imports.ts';

const isVoice = (file: string): boolean => /^src\/(modules\/voice\/|resolvers\/voice)/.test(file);

it('no other module imports it: only what wires fields, ids, notices and the clock does', () => {
  const from = IMPORTS.filter(({ from: file, to }) => isVoice(to) && !isVoice(file)).map(({ from: file }) => file);
  expect([...new Set(from)].toSorted()).toEqual([
    // The clock of the demo.
    'seed/writer.ts',
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
  // By which `node` tells what an id is of; and kinds that no record tells of, by name alone.
  expect(named).toEqual(['src/modules/audit/rules/by-rule.ts', 'src/resolvers/nodes.ts']);
});

/** Where it is kept that a case concerns somebody: so that they are heard, and for nothing else (0079). */
const HEARD = ['src/modules/voice/rules/concern-notices.ts', 'src/modules/voice/rules/concerns.ts'];
const KEPT = ['src/modules/voice/concern-items.ts', 'src/modules/voice/concerned.ts', 'src/modules/voice/concerns.ts', ...HEARD];

type Texts = readonly (readonly [file: string, text: string])[];

/** Who is to mend something is told of it, and is nobody it is about. */
const OWNERS = 'src/modules/voice/rules/follow-up-notices.ts';

const namesSomebody = (texts: Texts): string[] =>
  texts.filter(([, text]) => /\b(?:employeeId|officerId|aboutId)\b(?!: null)/.test(text)).map(([file]) => file);

const RULES: Texts = CODE.filter((file) => /^src\/modules\/voice\/rules\//.test(file)).map((file) => [file, textOf(file)]);

it('no rule of it names an officer as the one it is about, but those by which they are heard', () => {
  expect(namesSomebody(RULES).toSorted()).toEqual([...HEARD, OWNERS]);
  const planted = ['src/modules/voice/rules/board.ts', 'interface Row { employeeId: string }'] as const;
  expect(namesSomebody([planted])).toEqual([planted[0]]);
});

/** All that a file stands on, within the module. */
function reached(arrows: readonly { from: string; to: string }[], from: string): Set<string> {
  const all = new Set([from]);
  for (const file of all) for (const { from: of, to } of arrows) if (of === file && isVoice(to)) all.add(to);
  return all;
}

/** What counts, publishes and tells numbers. */
const NUMBERS = [
  ...['board', 'heads', 'items', 'publishing', 'region-year', 'region-year-items', 'summary', 'summary-items', 'survey', 'told'],
].map((name) => `src/modules/voice/${name}.ts`);

it('nothing that counts or publishes reaches what says whom a case concerns', () => {
  const offenders = (arrows: readonly { from: string; to: string }[]) =>
    NUMBERS.filter((file) => KEPT.some((one) => reached(arrows, file).has(one)));
  expect(NUMBERS.filter((file) => !CODE.includes(file))).toEqual([]);
  expect(offenders(IMPORTS.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  const planted = { from: 'src/modules/voice/heads.ts', to: 'src/modules/voice/concern-items.ts' };
  expect(offenders([...IMPORTS, planted])).toEqual(expect.arrayContaining(['src/modules/voice/board.ts', 'src/modules/voice/heads.ts']));
});

it('it is no fact that is counted, and the only thing of the module that names an employee', () => {
  expect(COUNTED.map(({ type }) => type)).not.toContain('VoiceConcern');
  expect(COUNTED.map(({ type }) => type)).toContain('VoiceCase');
});

it('the API leads to it from the person, from the case, and from what was done with it: from no evaluation, award, list or board', () => {
  const schema = buildSchema(SDL, { assumeValidSDL: true });
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, type: getNamedType(field.type).name }))
      : [],
  );
  const leading = (all: typeof fields) =>
    all.filter(({ type }) => /^(?:VoiceConcern(?!Action)|ConcernedCase)/.test(type)).map(({ at }) => at);
  expect(leading(fields).toSorted()).toEqual([
    'Me.voiceConcerns',
    'Mutation.voiceConcernReply',
    'Mutation.voiceConcernTakeBack',
    'VoiceCase.concerns',
    'VoiceConcern.case',
    'VoiceConcernConnection.edges',
    'VoiceConcernEdge.node',
    'VoiceConcernPayload.concern',
  ]);
  expect(leading([{ at: 'Evaluation.concerns', type: 'VoiceConcern' }])).toEqual(['Evaluation.concerns']);
});
