// Each rule of the gate taken away in turn, in memory: the access matrix would no longer be what its table says, or the service behind it still asks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS, type Persona, type Verdict } from '../operations/operation.ts';
import { RECORDS } from '../operations/records.ts';
import { askedNarrower, type Matrix, NARROWER, ROOT, shownOf, showsRecord, startMatrix, verdict } from '../support/matrix.ts';
import { IS_WHOLE, OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { theSchema } from '../support/schema.ts';
import { EMPTY, OF_ONE_LOGIN, SEEN_WITH, without } from '../support/without-rule.ts';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await startMatrix();
});
afterAll(() => matrix.city.stop());

const { rules } = theSchema();
const SHUT: Readonly<Record<string, readonly Verdict[]>> = { root: ['login', 'role'], narrower: ['-'] };
/** Rather somebody with a region: who has none is refused by the services of a region as well. */
function shutOut(cells: readonly string[], words: readonly Verdict[] = []): [Persona, string] | undefined {
  const shut = PERSONAS.map((persona, i): [Persona, string] => [persona, cells[i] ?? '']).filter(([, said]) =>
    (words as readonly string[]).includes(said),
  );
  return shut.find(([persona]) => persona !== 'nobody' && persona !== 'applicant') ?? shut[0];
}

/** Open to everybody who can be asked as, or shown to all of them: nothing is there to be noticed. */
const open: string[] = [];
const survivors: string[] = [];
let noticed = 0;

describe('a rule that is taken away', () => {
  it('is noticed at every root field', async () => {
    for (const [field, cells] of sampleOf([...ROOT], OF_OPERATIONS)) {
      const shut = shutOut(cells, SHUT.root);
      const question = matrix.asked.get(field);
      if (!shut || !question || !rules.fields.has(field)) {
        open.push(field);
        continue;
      }
      const [persona, said] = shut;
      const now = await without(field, async () => {
        try {
          return verdict(await matrix.asks[persona](question.query, question.variables), field);
        } catch {
          return 'fault';
        }
      });
      if (now === said) survivors.push(`${field} as ${persona}: still ${said}`);
      else noticed += 1;
    }
    expect(survivors).toEqual([]);
    expect(noticed).toBeGreaterThan(0);
  });

  it('is noticed at every field narrower than its object', async () => {
    for (const [field, cells] of sampleOf([...NARROWER], OF_OPERATIONS)) {
      const shut = shutOut(cells, SHUT.narrower);
      if (!shut || !rules.fields.has(field)) {
        open.push(field);
        continue;
      }
      const [persona] = shut;
      const now = await without(field, async () => shownOf(await askedNarrower(matrix, persona), field));
      if (now === '-') survivors.push(field);
      else noticed += 1;
    }
    console.log(`rules removed: ${noticed} noticed, ${survivors.length} survived, ${open.length} have nobody to keep out`);
    expect(survivors.filter((field) => !EMPTY.includes(field))).toEqual([]);
    // The list only becomes shorter: what is noticed by now stands in it no more.
    if (IS_WHOLE) expect(EMPTY.filter((field) => !survivors.includes(field))).toEqual([]);
  });

  it('is noticed at every type whose records have an id, or its own is the second lock', async () => {
    const told = { noticed: [] as string[], public: [] as string[], second: [] as string[], unnoticed: [] as string[] };
    for (const [type, { id, shownTo }] of sampleOf(Object.entries(RECORDS), OF_OPERATIONS)) {
      const shut = PERSONAS.filter((persona) => !shownTo.includes(persona));
      const opens = (of: string) =>
        without(of, async () => (await Promise.all(shut.map((persona) => showsRecord(matrix, persona, matrix.ids[id])))).includes(true));
      const lock = SEEN_WITH[type]?.lock;
      if (rules.types.get(type)?.includes('PUBLIC')) told.public.push(type);
      else if (await opens(type)) told.noticed.push(type);
      else if (OF_ONE_LOGIN.includes(type) || (lock && (await opens(lock)))) told.second.push(type);
      else told.unnoticed.push(type);
    }
    console.log(
      `types: ${Object.entries(told)
        .map(([word, types]) => `${types.length} ${word}`)
        .join(', ')}`,
    );
    expect(told.unnoticed).toEqual([]);
    // The list only becomes shorter: what its own rule keeps by now has no other lock before it.
    expect(told.noticed.filter((type) => type in SEEN_WITH || OF_ONE_LOGIN.includes(type))).toEqual([]);
  });

  it('is noticed where drafts of a type are for fewer', async () => {
    for (const persona of ['self', 'applicant'] as const) {
      expect(await showsRecord(matrix, persona, matrix.ids.campaign)).toBe(false);
      expect(await without('drafts of Campaign', () => showsRecord(matrix, persona, matrix.ids.campaign))).toBe(true);
    }
  });
});

it('a type that is seen where another is says the same of whom', () => {
  for (const [type, { lock, besides = [] }] of Object.entries(SEEN_WITH))
    expect([type, rules.types.get(type)?.toSorted()]).toEqual([type, [...(rules.types.get(lock) ?? []), ...besides].toSorted()]);
});
