// Several targets at once, one target for a group, words why and comments: through the API, as the people of a section.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import type { InputOf, MutationName } from '../support/mutations.ts';
import { newKey } from '../support/mutations.ts';
import { done, refused } from '../support/people.ts';
import {
  approved,
  EXECUTION_DAY,
  newcomer,
  opened,
  proposed,
  type Season,
  served,
  startSeason,
  submitted,
} from '../support/scenarios/stages.ts';
import { counted, type OpenPlan, PLANNING_DAY, propose } from '../support/season.ts';

let city: Season;
let boss: Ask;
beforeAll(async () => {
  city = await startSeason();
  boss = city.people.superior.ask;
});
afterAll(() => city.stop());

const target = <More extends object>(title: string, more: More = {} as More) => ({
  kind: 'MAIN',
  title,
  indicators: [counted(false)],
  ...more,
});
const of = <More extends object>({ id, version }: OpenPlan, more: More = {} as More) => ({ planId: id, expectedVersion: version, ...more });
const TARGETS = 'targets { id title weight state waitingFor } plan { id version }';
const many = <Name extends MutationName>(ask: Ask, name: Name, input: InputOf<Name>) => done(ask, name, input, TARGETS);

/** Codes with the fields they stand on. */
async function problems(ask: Ask, name: string, input: object): Promise<string[]> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field } } }`;
  const { data } = await ask(query, { input: { idempotencyKey: newKey(), ...input } });
  return data[name].userErrors.map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`);
}

describe('several targets in one request', () => {
  it('are proposed, weighed, put in order and agreed in four steps', async () => {
    const { person, plan } = await opened(city);
    const targets = [
      { target: target('Satu'), ...served(city) },
      { target: target('Dua') },
      { target: target('Tiga', { kind: 'ADDITIONAL' }) },
    ];
    const made = await many(person.ask, 'targetProposeMany', of(plan, { targets }));
    expect(made.targets.map(({ title }: { title: string }) => title)).toEqual(['Satu', 'Dua', 'Tiga']);
    const [one = '', two = '', three = ''] = made.targets.map(({ id }: { id: string }) => id);
    const weights = [
      { targetId: one, weight: 5000 },
      { targetId: two, weight: 3000 },
      { targetId: three, weight: 2000 },
    ];
    const weighed = await many(person.ask, 'targetWeights', of(made.plan, { weights }));
    expect(weighed.targets.map(({ weight }: { weight: number }) => weight)).toEqual([5000, 3000, 2000]);
    const ordered = await many(person.ask, 'targetOrder', of(weighed.plan, { targetIds: [three, one, two] }));
    const agreed = await many(boss, 'targetAgreeMany', of(ordered.plan, { targetIds: [one, two, three] }));
    expect(agreed.targets.every(({ state }: { state: string }) => state === 'AGREED')).toBe(true);
    const query = 'query($id: ID!) { plan(id: $id) { targets { title } counts { agreed } dialogue { kind } } }';
    const { data } = await person.ask(query, { id: plan.id });
    expect(data.plan.targets.map(({ title }: { title: string }) => title)).toEqual(['Tiga', 'Satu', 'Dua']);
    expect(data.plan.counts.agreed).toBe(3);
    // A weight is part of the wording: each was a word of its own.
    expect(data.plan.dialogue.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(
      [...Array(3).fill('AGREE'), ...Array(3).fill('PROPOSE'), ...Array(3).fill('REVISE')].toSorted(),
    );
  });

  it('tell every problem under its index, and nothing is done by halves', async () => {
    const { person, plan } = await opened(city);
    const bad = [
      { target: target('Baik') },
      { target: target('') },
      { target: target('Tanpa', { indicators: [] }), parent: { state: 'NONE' } },
    ];
    expect(await problems(person.ask, 'targetProposeMany', of(plan, { targets: bad }))).toEqual(
      ['REQUIRED targets.1.title', 'NO_INDICATORS targets.2.indicators'].map((text) =>
        text.replace('targets.1.title', 'targets.1.target.title').replace('targets.2.indicators', 'targets.2.target.indicators'),
      ),
    );
    expect(await problems(person.ask, 'targetProposeMany', of(plan, { targets: [] }))).toEqual(['REQUIRED targets']);
    const lots = Array.from({ length: 21 }, (_, i) => ({ target: target(`Hasil ${i}`) }));
    expect(await problems(person.ask, 'targetProposeMany', of(plan, { targets: lots }))).toEqual(['LIMIT_REACHED targets']);
    const { data } = await person.ask('query($id: ID!) { plan(id: $id) { version counts { targets } } }', { id: plan.id });
    expect(data.plan).toEqual({ version: plan.version, counts: { targets: 0 } });
  });

  it('are weighed to a whole, ordered in full and agreed by the other side only', async () => {
    const { person, plan } = await proposed(city);
    const other = await propose(person.ask, plan, false);
    const both = [plan.targetId, other.targetId];
    const weights = both.map((targetId) => ({ targetId, weight: 4000 }));
    expect(await problems(person.ask, 'targetWeights', of(other, { weights }))).toEqual(['WEIGHTS_NOT_10000 weights']);
    const strange = [{ targetId: 'tgt_x', weight: 1 }, { targetId: plan.targetId, weight: 0 }, ...weights];
    expect(await problems(person.ask, 'targetWeights', of(other, { weights: strange }))).toEqual([
      'NOT_FOUND weights.0.targetId',
      'OUT_OF_RANGE weights.1.weight',
      'ALREADY_EXISTS weights.2.targetId',
    ]);
    expect(await problems(person.ask, 'targetOrder', of(other, { targetIds: [plan.targetId, plan.targetId] }))).toEqual([
      'ALREADY_EXISTS targetIds.1',
      'REQUIRED targetIds',
    ]);
    expect(await problems(person.ask, 'targetAgreeMany', of(other, { targetIds: both }))).toEqual([
      'OWN_CASE targetIds.0',
      'OWN_CASE targetIds.1',
    ]);
    expect(await problems(boss, 'targetAgreeMany', of(other, { targetIds: [...both, plan.targetId] }))).toEqual([
      'TRANSITION_REFUSED targetIds.2',
    ]);
  });

  it('meet the deadline, a submitted plan and another version like one target does', async () => {
    const { person, plan } = await opened(city);
    const targets = [{ target: target('Terlambat') }];
    city.setNow('2026-01-31T17:00:00.000Z');
    expect(await problems(person.ask, 'targetProposeMany', of(plan, { targets }))).toEqual(['DEADLINE_PASSED planId']);
    city.setNow(PLANNING_DAY);
    expect(await problems(person.ask, 'targetProposeMany', of({ ...plan, version: 9 }, { targets }))).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
    const waiting = await submitted(city);
    for (const name of ['targetProposeMany', 'targetAgreeMany', 'targetWeights', 'targetOrder']) {
      const input = of(waiting.plan, { targetProposeMany: { targets }, targetWeights: { weights: [] } }[name] ?? { targetIds: [] });
      expect(await problems(waiting.person.ask, name, input)).toEqual(['TRANSITION_REFUSED planId']);
    }
  });

  it('sent twice at once are made once', async () => {
    const { person, plan } = await opened(city);
    const input = { idempotencyKey: newKey(), ...of(plan, { targets: [{ target: target('Sekali') }, { target: target('Saja') }] }) };
    const answers = await Promise.all([1, 2, 3].map(() => many(person.ask, 'targetProposeMany', input)));
    expect(new Set(answers.map(({ targets }) => JSON.stringify(targets))).size).toBe(1);
    const { data } = await person.ask('query($id: ID!) { plan(id: $id) { counts { targets } } }', { id: plan.id });
    expect(data.plan.counts.targets).toBe(2);
  });
});

describe('one target for a group', () => {
  const OUTCOMES = 'outcomes { plan { id } target { title waitingFor parent { state } } userErrors { code field } }';

  it('reaches those who can have it, and says why the others did not', async () => {
    const [first, second, waiting, head] = [await opened(city), await opened(city), await submitted(city), city.boss];
    const plans = [first.plan, waiting.plan, { id: 'pln_000000000000000000000000', version: 1 }, second.plan, head];
    const input = { plans: plans.map((plan) => of(plan)), target: target('Layanan 24 jam'), ...served(city), comment: 'Arahan Wali Kota' };
    const { outcomes } = await done(boss, 'targetProposeToMany', input, OUTCOMES);
    const told = outcomes.map(({ plan, target: got, userErrors }) => [
      plan?.id ?? null,
      got?.title ?? null,
      userErrors.map(({ code }) => code).join(),
    ]);
    expect(told).toEqual([
      [first.plan.id, 'Layanan 24 jam', ''],
      [waiting.plan.id, null, 'TRANSITION_REFUSED'],
      [null, null, 'NOT_FOUND'],
      [second.plan.id, 'Layanan 24 jam', ''],
      [city.boss.id, null, 'FORBIDDEN'],
    ]);
    expect(outcomes[0].target).toEqual({ title: 'Layanan 24 jam', waitingFor: 'EMPLOYEE', parent: { state: 'LINKED' } });
    const { data } = await first.person.ask('query($id: ID!) { plan(id: $id) { targets { dialogue { by comment } } } }', {
      id: first.plan.id,
    });
    expect(data.plan.targets[0].dialogue).toEqual([{ by: 'SUPERIOR', comment: 'Arahan Wali Kota' }]);
  });

  it('goes on where it stopped when it is sent again, and gives nobody the target twice', async () => {
    const { person, plan } = await opened(city);
    const later = await opened(city);
    const input = { idempotencyKey: newKey(), plans: [of(plan), of(later.plan)], target: target('Sekali saja') };
    await done(boss, 'targetProposeToMany', input, OUTCOMES);
    const again = await done(boss, 'targetProposeToMany', input, OUTCOMES);
    expect(again.outcomes.map((one) => one.userErrors)).toEqual([[], []]);
    const { data } = await person.ask('query($id: ID!) { plan(id: $id) { counts { targets } } }', { id: plan.id });
    expect(data.plan.counts.targets).toBe(1);
    const twice = { ...input, plans: [of(plan), of(plan)] };
    expect(await problems(boss, 'targetProposeToMany', { ...twice, idempotencyKey: newKey() })).not.toEqual([]);
  });

  it('is proposed by a delegate too, and not by a colleague', async () => {
    const { plan } = await opened(city);
    const input = { plans: [of(plan)], target: target('Titipan') };
    const colleague = await newcomer(city);
    const asked = await done(colleague.ask, 'targetProposeToMany', input, OUTCOMES);
    expect(asked.outcomes[0]).toMatchObject({ plan: null, target: null, userErrors: [{ code: 'NOT_FOUND', field: ['planId'] }] });
    const { employeeId } = city.people.superior;
    const { data } = await city.people.hr.ask(`{ node(id: "${employeeId}") { ... on Employee { version } } }`);
    const lent = { employeeId, expectedVersion: data.node.version, toEmployeeId: city.people.hrHead.employeeId };
    const dates = { validFrom: '2026-01-12', validTo: '2026-01-20', reason: 'Cuti' };
    await done(boss, 'delegationGrant', { ...lent, ...dates }, 'employee { id }');
    const done2 = await done(city.people.hrHead.ask, 'targetProposeToMany', input, OUTCOMES);
    expect(done2.outcomes[0].target).toMatchObject({ title: 'Titipan' });
  });
});

describe('words beside a wording', () => {
  it('say why a target was countered or taken out', async () => {
    const { person, plan } = await proposed(city);
    const wording = { target: { ...target('Lebih tajam'), indicators: [{ ...counted(false), id: plan.indicatorId }] } };
    const countered = await done(
      boss,
      'targetCounter',
      of(plan, { targetId: plan.targetId, ...wording, comment: ' Ukurannya belum jelas. ' }),
      'target { dialogue { kind comment } } plan { id version }',
    );
    expect(countered.target.dialogue).toEqual([
      { kind: 'PROPOSE', comment: null },
      { kind: 'COUNTER', comment: 'Ukurannya belum jelas.' },
    ]);
    const long = { targetId: plan.targetId, comment: 'x'.repeat(1001) };
    expect(await problems(person.ask, 'targetRemove', of(countered.plan, long))).toEqual(['TOO_LONG comment']);
    await done(person.ask, 'targetRemove', of(countered.plan, { targetId: plan.targetId, comment: 'Pindah ke rekan' }), 'plan { id }');
    const { data } = await boss('query($id: ID!) { plan(id: $id) { dialogue { kind comment } } }', { id: plan.id });
    expect(data.plan.dialogue.at(-1)).toEqual({ kind: 'REMOVE', comment: 'Pindah ke rekan' });
  });

  it('are comments on a target: read by whoever reads the plan, and no reason to open it anew', async () => {
    const { person, plan } = await submitted(city);
    const said = { planId: plan.id, targetId: plan.targetId, text: 'Mohon dirinci per triwulan.' };
    const { comment } = await done(boss, 'planComment', said, 'comment { id by text at author { name } entryId }');
    expect(comment).toMatchObject({ by: 'SUPERIOR', text: said.text, entryId: null, author: { name: 'Bambang Wijaya' } });
    city.setNow('2026-01-12T03:00:00.000Z');
    await done(person.ask, 'planComment', { ...said, text: 'Siap.' }, 'comment { id }');
    const query = 'query($id: ID!) { plan(id: $id) { version targets { comments { by text } } comments { targetId } } }';
    for (const ask of [
      person.ask,
      boss,
      city.people.superior2.ask,
      city.people.unitHead.ask,
      city.people.hr.ask,
      city.people.auditor.ask,
    ]) {
      const { data } = await ask(query, { id: plan.id });
      expect(data.plan.targets[0].comments.map(({ by }: { by: string }) => by)).toEqual(['SUPERIOR', 'EMPLOYEE']);
      expect(data.plan.version).toBe(plan.version);
    }
    expect((await city.people.colleague.ask(query, { id: plan.id })).data.plan).toBeNull();
    expect(await refused(city.people.superior2.ask, 'planComment', said)).toEqual(['FORBIDDEN']);
    expect(await refused(city.people.colleague.ask, 'planComment', said)).toEqual(['NOT_FOUND']);
  });

  it('are comments on what was achieved, until the year is judged', async () => {
    const { person, plan } = await approved(city);
    city.setNow(EXECUTION_DAY);
    const { targetId, indicatorId } = plan;
    const achieved = { planId: plan.id, targetId, indicatorId, day: '2026-03-09', value: '91' };
    const { entry } = await done(person.ask, 'progressAdd', achieved, 'entry { id comments { id } }');
    const said = { planId: plan.id, entryId: entry.id, text: 'Bagus; lampirkan datanya.' };
    await done(boss, 'planComment', said, 'comment { id }');
    const query = 'query($id: ID!) { plan(id: $id) { progress(first: 5) { edges { node { comments { text targetId } } } } } }';
    const { data } = await person.ask(query, { id: plan.id });
    expect(data.plan.progress.edges[0].node.comments).toEqual([{ text: said.text, targetId: null }]);
    expect(await problems(boss, 'planComment', { ...said, targetId })).toEqual(['INVALID entryId']);
    expect(await problems(boss, 'planComment', { planId: plan.id, text: 'Apa?' })).toEqual(['REQUIRED targetId']);
    expect(await problems(boss, 'planComment', { ...said, entryId: 'prg_x' })).toEqual(['NOT_FOUND entryId']);
    expect(await problems(boss, 'planComment', { ...said, text: '  ' })).toEqual(['REQUIRED text']);
    city.setNow('2027-01-31T17:00:00.000Z');
    // The same words again are done already; others come too late.
    expect(await problems(boss, 'planComment', said)).toEqual([]);
    expect(await problems(boss, 'planComment', { ...said, text: 'Terlambat.' })).toEqual(['DEADLINE_PASSED planId']);
    city.setNow(PLANNING_DAY);
  });
});
