// Figures of the committee's work, kept line by line: after every step of long random histories they are what the dossiers themselves say.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verificationId } from '../../../src/modules/recruitment/verification/ids.ts';
import { WaitingItem } from '../../../src/modules/recruitment/verification/items.ts';
import type { Verification } from '../../../src/modules/recruitment/verification/rules/types.ts';
import { workbenchFigures } from '../../../src/modules/recruitment/verification/rules/workbench.ts';
import type { Row } from '../../../src/platform/store/table.ts';
import type { Ask } from '../../support/city.ts';
import { within } from '../../support/competing.ts';
import { newKey } from '../../support/mutations.ts';
import { type Agency, startAgency } from '../../support/people.ts';
import { applied, publishedSelection, type Selection, VERIFYING } from '../../support/selection.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const STEPS = [
  ...['verificationClaim', 'verificationClaim', 'verificationClaim', 'verificationProlong', 'verificationRelease'],
  ...[
    'verificationDecide',
    'verificationDecide',
    'verificationDeclareConflict',
    'verificationReopen',
    'verificationReopen',
    'verificationAssign',
  ],
] as const;

interface Step {
  name: (typeof STEPS)[number];
  who: number;
  which: number;
  eligible: boolean;
  minutes: number;
}

const step = fc.record({
  name: fc.constantFrom(...STEPS),
  who: fc.nat(3),
  which: fc.nat(3),
  eligible: fc.boolean(),
  minutes: fc.oneof(fc.nat(3), fc.nat(40)),
});

interface CountTables {
  of: Selection;
  officers: readonly Ask[];
  ids: readonly string[];
}

async function started(): Promise<CountTables> {
  const of = await publishedSelection(city, 3);
  const applications = [];
  for (let i = 0; i < 4; i += 1) applications.push((await applied(city, of)).applicationId);
  const employed = { sub: 'pansel-pegawai', roles: ['EMPLOYEE', 'RECRUITMENT_OFFICER'], employeeId: city.people.staff.employeeId } as const;
  const others = [
    await city.login({ ...employed, roles: [...employed.roles] }),
    await city.login({ sub: 'pansel-sari', roles: ['RECRUITMENT_OFFICER'] }),
  ];
  return { of, officers: [of.rina, of.budi, ...others], ids: applications.map(verificationId) };
}

async function dossier(id: string): Promise<{ version: number; body: Verification }> {
  const { loader } = within(city);
  const [head, waiting] = await Promise.all([loader.load(id), loader.loadKey(WaitingItem.key(id))]);
  const row = (head ?? waiting) as Row<Verification>;
  return { version: head ? row.version : 0, body: row.body };
}

const inputOf = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;

/** Whatever comes of it: what is refused changes nothing. */
async function taken({ of, officers, ids }: CountTables, { name, who, which, eligible }: Step): Promise<boolean> {
  const id = ids[which] ?? '';
  const verdict = eligible ? { verdict: 'ELIGIBLE', reasons: [] } : { verdict: 'INELIGIBLE', reasons: ['GPA'], note: 'Uji' };
  const about = { verificationId: id, expectedVersion: (await dossier(id)).version };
  const more = { verificationDecide: verdict, verificationReopen: { reason: 'Keliru' } }[name as string] ?? {};
  const given = { campaignId: of.campaignId, officerIds: [city.people.staff.employeeId], most: 2 };
  const [ask = of.rina, input] = name === 'verificationAssign' ? [of.approver, given] : [officers[who], { ...about, ...more }];
  const query = `mutation($input: ${inputOf(name)}!) { ${name}(input: $input) { userErrors { code } } }`;
  const { data, errors } = await ask(query, { input: { idempotencyKey: newKey(), ...input } });
  expect(errors).toBeUndefined();
  return data[name].userErrors.length === 0;
}

const FIGURES = `query($id: ID!) { verificationFigures(campaignId: $id) { first second claimed eligible ineligible oldestSubmittedAt
  officers { firstLooks secondLooks rejected notShared claimed } } }`;

it('after decisions, claims that run out, conflicts, assignments and verdicts that are taken back', async () => {
  const done: Partial<Record<Step['name'], number>> = {};
  for (const history of fc.sample(fc.array(step, { minLength: 45, maxLength: 45 }), { numRuns: 6, seed: 20_261_128 })) {
    const counted = await started();
    let now = Date.parse(VERIFYING);
    for (const one of history) {
      now += one.minutes * 60_000;
      city.setNow(new Date(now).toISOString());
      if (await taken(counted, one)) done[one.name] = (done[one.name] ?? 0) + 1;
      const facts = await Promise.all(counted.ids.map(async (id) => (await dossier(id)).body));
      const { officers, ...counts } = workbenchFigures(facts, within(city).now);
      const told = (await counted.of.approver(FIGURES, { id: counted.of.campaignId })).data.verificationFigures;
      expect(told).toEqual({ ...counts, officers: officers.map(({ by: _, ...figures }) => figures) });
    }
  }
  expect(Object.keys(done)).toEqual(
    expect.arrayContaining([
      'verificationClaim',
      'verificationDeclareConflict',
      'verificationDecide',
      'verificationReopen',
      'verificationAssign',
    ]),
  );
});
