// Each rule of the gate taken away in turn, in memory: the access matrix would no longer be what its table says, or the service behind it still asks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS, type Persona, type Verdict } from '../operations/operation.ts';
import { askedNarrower, type Matrix, NARROWER, ROOT, shownOf, startMatrix, verdict } from '../support/matrix.ts';
import { IS_WHOLE, OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { theSchema } from '../support/schema.ts';
import { EMPTY, without } from '../support/without-rule.ts';

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
});
