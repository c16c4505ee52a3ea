// Each rule of the gate taken away in turn, in memory: the access matrix would no longer be what its table says, or the service behind it still asks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Grant, RELATION_GRANTS, ROLE_GRANTS } from '../../src/platform/rules/access.ts';
import { PERSONAS, type Persona, type Verdict } from '../operations/operation.ts';
import { askedNarrower, type Matrix, NARROWER, ROOT, shownOf, startMatrix, verdict } from '../support/matrix.ts';
import { IS_WHOLE, OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { theSchema } from '../support/schema.ts';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await startMatrix();
});
afterAll(() => matrix.city.stop());

const { rules } = theSchema();
const EVERYBODY: readonly Grant[] = [...ROLE_GRANTS, ...RELATION_GRANTS];

/** The gate holds the very list of the table: what is put into it is let in, until it is put back. */
async function without<T>(field: string, work: () => Promise<T>): Promise<T> {
  const grants = rules.fields.get(field) as Grant[];
  const before = [...grants];
  grants.splice(0, grants.length, ...EVERYBODY);
  try {
    return await work();
  } finally {
    grants.splice(0, grants.length, ...before);
  }
}

const SHUT: Readonly<Record<string, readonly Verdict[]>> = { root: ['login', 'role'], narrower: ['-'] };
/** Rather somebody with a region: who has none is refused by the services of a region as well. */
function shutOut(cells: readonly string[], words: readonly Verdict[] = []): [Persona, string] | undefined {
  const shut = PERSONAS.map((persona, i): [Persona, string] => [persona, cells[i] ?? '']).filter(([, said]) =>
    (words as readonly string[]).includes(said),
  );
  return shut.find(([persona]) => persona !== 'nobody' && persona !== 'applicant') ?? shut[0];
}

/**
 * Of the records that the matrix asks about these hold nothing, or nothing that the persona is shown in any other way: null with the rule and
 * without. The matrix does not notice them; whether a test of their module does has not been tried.
 */
const EMPTY = [
  ...['AbuseReport.parties', 'DevelopmentPlan.ground', 'Onboarding.probation'],
  ...['ApplicationExclusion.employeeId', 'ApplicationExclusion.refusal', 'ReviewSubject.result', 'ReviewSubject.withdrawnReason'],
  ...['Award.grantApprovedBy', 'Award.grantProposedBy', 'Award.leaverBecause', 'Award.markOutcome', 'Award.markReason'],
  ...['Award.markSettledAt', 'Award.nominatedBy', 'Award.reasons', 'ServiceMedal.ticks'],
];

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
