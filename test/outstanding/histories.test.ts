// Random careers, plans and evaluations through the whole product: after every entry the roster's rows are what the records say.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayStart, legalYear } from '../../src/platform/rules/calendar.ts';
import { newKey } from '../support/mutations.ts';
import type { Person } from '../support/people.ts';
import { rosterOf } from '../support/roster.ts';
import { freshPost, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { counted, PLANNING_DAY } from '../support/season.ts';

const HISTORIES = 20;

let city: Season;
const posts: string[] = [];
beforeAll(async () => {
  city = await startSeason();
  for (let i = 0; i < 4; i += 1) posts.push(await freshPost(city));
});
afterAll(() => city.stop());

const DEEDS = [
  'move',
  'move',
  'end',
  'plan',
  'plan',
  'submit',
  'approve',
  'change',
  'open',
  'self',
  'grade',
  'undo',
  'undo',
  'rehire',
  'later',
] as const;
const entry = fc.record({ what: fc.constantFrom(...DEEDS), day: fc.nat(500), which: fc.nat(5) });
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;

const seen: Record<string, number> = {};
const GRADES = ['IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'];

interface Record_ {
  version: number;
  history: { id: string; plan: { id: string; version: number; targets: { id: string }[] } | null }[];
  entries: { id: string; allowedActions: string[] }[];
}

const RECORD = 'version history { id plan(year: 2026) { id version targets { id } } } entries { id allowedActions }';

async function recordOf(id: string): Promise<Record_> {
  const { data, errors } = await city.people.hr.ask(`query($id: ID!) { employee(id: $id) { ${RECORD} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.employee;
}

async function evaluationOf(person: Person): Promise<{ id: string; version: number } | null> {
  const { data } = await city.people.hr.ask('query($id: ID!) { employee(id: $id) { evaluation(year: 2026) { id version } } }', {
    id: person.employeeId,
  });
  return data.employee.evaluation;
}

/** Whoever has left cannot write any more: then it is the superior, or the officer, who tries. */
async function send(person: Person, name: string, input: object, by: 'self' | 'hr' | 'superior'): Promise<boolean> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const ask = { self: person.ask, hr: city.people.hr.ask, superior: city.people.superior.ask }[by];
  const { data } = await ask(`mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`, {
    input: { idempotencyKey: newKey(), ...input },
  });
  return data?.[name]?.userErrors.length === 0;
}

async function planDeed(person: Person, what: string, plan: Record_['history'][number]['plan']): Promise<boolean> {
  if (!plan) return false;
  const of = { planId: plan.id, expectedVersion: plan.version };
  if (what === 'change') return send(person, 'planChange', { ...of, reason: 'Anggaran berubah' }, 'self');
  if (what === 'approve')
    return (await send(person, 'planApprove', of, 'superior')) || send(person, 'planReturn', { ...of, reason: 'Lengkapi' }, 'superior');
  if (plan.targets.length > 0) return send(person, 'planSubmit', of, 'self');
  const target = { kind: 'MAIN', title: 'Layanan', indicators: [counted(false)] };
  const parent = { state: 'LINKED', planId: city.boss.id, targetId: city.boss.targetId };
  return (
    (await send(person, 'targetPropose', { ...of, target, parent }, 'self')) &&
    send(person, 'planSubmit', { ...of, expectedVersion: plan.version + 1 }, 'self')
  );
}

async function enter(person: Person, { what, day, which }: Entry): Promise<boolean> {
  const { employeeId } = person;
  const { version: expectedVersion, history, entries } = await recordOf(employeeId);
  const [of, from] = [{ employeeId, expectedVersion }, addDays('2025-10-01', day)];
  const held = history[which % history.length];
  const assignment = { positionId: posts[which % posts.length], validFrom: from };
  if (what === 'move') return send(person, 'employeeTransfer', { ...of, assignment }, 'hr');
  if (what === 'rehire')
    return send(
      person,
      'employeeRehire',
      { ...of, kind: 'PNS', grade: 'IV/a', assignment, reason: 'Kembali', proof: { number: 'SK', issuedOn: '2026-01-02' } },
      'hr',
    );
  if (what === 'end') return send(person, 'assignmentEnd', { ...of, assignmentId: held?.id, validTo: from }, 'hr');
  if (what === 'plan') return send(person, 'planOpen', { employeeId, assignmentId: held?.id, year: 2026 }, 'hr');
  if (what === 'grade')
    return send(
      person,
      'employeeRecordChange',
      { ...of, validFrom: from, grade: GRADES[which % 5], reason: 'Kenaikan pangkat', proof: { number: 'SK', issuedOn: '2026-01-02' } },
      'hr',
    );
  if (what === 'undo') {
    const entryId = entries.find(({ allowedActions }) => allowedActions.includes('entryUndo'))?.id;
    return entryId !== undefined && send(person, 'entryUndo', { subjectId: employeeId, expectedVersion, entryId, reason: 'Keliru' }, 'hr');
  }
  if (what === 'open') return held?.plan ? send(person, 'evaluationOpen', { planId: held.plan.id }, 'hr') : false;
  if (what === 'self') {
    const evaluation = await evaluationOf(person);
    if (!evaluation) return false;
    const input = { evaluationId: evaluation.id, expectedVersion: evaluation.version };
    return (
      (await send(person, 'selfAssessmentSave', { ...input, achievements: 'Tercapai' }, 'self')) &&
      send(person, 'selfAssessmentSubmit', { ...input, expectedVersion: evaluation.version + 1 }, 'self')
    );
  }
  return planDeed(person, what, held?.plan ?? null);
}

/** How a year goes; a history leaves it somewhere. */
const YEAR: Entry[] = (['plan', 'submit', 'approve', 'later', 'open', 'self'] as const).map((what) => ({ what, day: 0, which: 0 }));

/** Rows that go and come back: a post that is over by the time its end is taken back, and somebody who is hired again. */
const BACK: [number, Entry[]][] = [
  [
    4,
    [
      { what: 'end', day: 200, which: 0 },
      { what: 'undo', day: 0, which: 0 },
      { what: 'end', day: 250, which: 0 },
    ],
  ],
  [
    6,
    [
      { what: 'end', day: 200, which: 0 },
      { what: 'rehire', day: 400, which: 1 },
      { what: 'undo', day: 0, which: 0 },
    ],
  ],
];

it(`is what the records say, after every entry of ${HISTORIES} random histories`, async () => {
  const history = async (begun: number, entries: Entry[]) => {
    let today = '2026-01-12';
    const at = () => dayStart(today).replace('T17', 'T20');
    city.setNow(PLANNING_DAY);
    const person = await newcomer(city);
    for (const one of [...YEAR.slice(0, begun), ...entries]) {
      if (one.what === 'later') today = one.which === 0 ? '2026-12-10' : addDays(today, one.day % 20);
      city.setNow(at());
      const done = one.what === 'later' || (await enter(person, one));
      seen[`${one.what} ${done ? 'done' : 'refused'}`] = (seen[`${one.what} ${done ? 'done' : 'refused'}`] ?? 0) + 1;
      const { rows, should, ranks } = await rosterOf(city, person.employeeId, at());
      expect(rows).toEqual(should);
      for (const [i, row] of rows.entries()) {
        const year = [1, 0, -1].find((_, n) => row.plans[2 - n] !== 'NONE');
        expect(ranks[i]?.[0]?.slice(0, 4)).toBe(year === undefined ? '0000' : String(legalYear(at()) + year));
      }
    }
  };
  await fc.assert(fc.asyncProperty(fc.nat(YEAR.length), fc.array(entry, { minLength: 4, maxLength: 10 }), history), {
    numRuns: HISTORIES,
    // By one seed every deed comes to pass somewhere, which is asked below; OUTSTANDING_SEED plays others.
    seed: Number(process.env.OUTSTANDING_SEED ?? 3374),
    endOnFailure: true,
    examples: BACK,
  });
  for (const what of new Set(DEEDS)) expect([what, seen[`${what} done`] ?? 0]).not.toEqual([what, 0]);
}, 300_000);
