// A personnel file that must not be destroyed by one call too many, through the API: an end entered late, somebody who comes back meanwhile, findings.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { compareWithRecords } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { everyRow } from '../support/city.ts';
import { byHand, withBody } from '../support/found.ts';
import { done, type Person, refused } from '../support/people.ts';
import { DUE, forgetFile, forgetPart } from '../support/personnel-file.ts';
import { propose, release, YEAR_2027 } from '../support/policy.ts';
import { approved, EXECUTION_DAY, elsewhere, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';

const FORGET = 'personnelFileForget';
const DUE_LIST = '{ personnelFilesDue(first: 20) { edges { node { lastDay keptUntil employee { id } } } } }';

let city: Season;
const hr = () => city.people.hr.ask;

beforeAll(async () => {
  city = await startSeason();
  await release(hr(), await propose(city.setup, '2026-02-01', { calendar: YEAR_2027 }));
});
afterAll(() => city.stop());
beforeEach(() => city.setNow('2026-02-01T03:00:00.000Z'));

const versionOf = async ({ employeeId }: Pick<Person, 'employeeId'>): Promise<number> =>
  (await hr()('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId })).data.employee.version;

const leave = async (person: Person, validTo: string) =>
  done(
    hr(),
    'assignmentEnd',
    { employeeId: person.employeeId, expectedVersion: await versionOf(person), assignmentId: person.assignmentId, validTo },
    'employee { version }',
  );

const dueOf = async ({ employeeId }: Person) =>
  (await hr()(DUE_LIST)).data.personnelFilesDue.edges
    .map(({ node }: { node: { employee: { id: string } } }) => node)
    .filter(({ employee }: { employee: { id: string } }) => employee.id === employeeId);

const problems = ({ employeeId }: Person) => refused(hr(), FORGET, { employeeId });
const found = async (): Promise<{ kind: string; subject: string }[]> => {
  const all: { kind: string; subject: string }[] = [];
  await compareWithRecords(partsApart(city.app.parts), (one) => all.push(one));
  return all;
};

/** Somebody at work, with a note and a file; in the table the announcement of the file. */
async function working() {
  const { person, plan } = await approved(city);
  city.setNow(EXECUTION_DAY);
  const { id: planId, targetId, indicatorId } = plan;
  const sha256 = createHash('sha256').update('%PDF-').digest('hex');
  const file = { planId, fileName: 'a.pdf', contentType: 'application/pdf', size: 5, sha256 };
  const { upload } = await done(person.ask, 'evidenceUpload', file, 'upload { evidenceId }');
  const stored = `evidence/${planId}/${upload.evidenceId}`;
  city.files.set(stored, { size: 5, sha256, head: '255044462d' });
  const entry = { planId, targetId, indicatorId, day: '2026-03-09', value: '91', note: 'Catatan', evidenceIds: [upload.evidenceId] };
  await done(person.ask, 'progressAdd', entry, 'entry { id }');
  const announced = { pk: upload.evidenceId as string, sk: '#' };
  return { person, plan, stored, announced };
}

it('an end that is entered years late keeps the file from the day on which it was entered, listed by it, and can be taken back', async () => {
  const { person } = await working();
  city.setNow(DUE);
  await leave(person, '2026-12-30');
  expect(await problems(person)).toEqual(['NOT_OPEN_YET']);
  expect(await dueOf(person)).toEqual([]);
  // Another slip in the same record moves nothing; nor does a change of anything else.
  await leave(person, '2026-12-29');
  expect(await problems(person)).toEqual(['NOT_OPEN_YET']);
  const query = 'query($id: ID!) { employee(id: $id) { version entries { id operation } } }';
  const { employee } = (await hr()(query, { id: person.employeeId })).data;
  const back = { subjectId: person.employeeId, expectedVersion: employee.version, entryId: employee.entries[0].id, reason: 'Salah orang' };
  await done(city.setup, 'entryUndo', back, 'effects { kind }');
  city.setNow('2036-12-30T16:59:59.999Z');
  expect(await problems(person)).toEqual(['NOT_OPEN_YET']);
  city.setNow('2036-12-30T17:00:00.000Z');
  expect(await dueOf(person)).toEqual([{ lastDay: '2026-12-30', keptUntil: '2036-12-31', employee: { id: person.employeeId } }]);
  expect(await problems(person)).toEqual([]);
});

it('who comes back while the last of it is forgotten has every file that the record still names', async () => {
  const { person, stored, announced } = await working();
  const { employeeId } = person;
  await leave(person, '2026-12-31');
  city.setNow(DUE);
  const post = { ...(await elsewhere(city)), validFrom: '2031-12-31' };
  const { evidence } = city.app.parts;
  const remove = evidence.remove.bind(evidence);
  let there: Row[] = [];
  const named = async () => (await everyRow(city)).filter(({ pk, body }) => pk === announced.pk && (body as { fileName: string }).fileName);
  evidence.remove = async (folder) => {
    evidence.remove = remove;
    there = await named();
    await remove(folder);
    const back = { employeeId, expectedVersion: await versionOf(person), kind: 'PNS', grade: 'IV/a', assignment: post };
    const ground = { reason: 'Kembali', proof: { number: '800/2/2031', issuedOn: '2031-12-30' } };
    await done(city.setup, 'employeeRehire', { ...back, ...ground }, 'employee { id }');
  };
  let last: string[] = [];
  for (let i = 0; i < 9 && last.length === 0; i += 1) last = await problems(person);
  evidence.remove = remove;
  expect(last).toEqual(['TRANSITION_REFUSED']);
  expect(there).toEqual([]);
  expect((await named()).length > 0).toBe(city.files.has(stored));
});

it('however much authority somebody lent, a file has an end', async () => {
  const { person, plan } = await approved(city);
  city.setNow(EXECUTION_DAY);
  const { id: planId, targetId, indicatorId } = plan;
  for (let i = 0; i < 36; i += 1) {
    const entry = { planId, targetId, indicatorId, day: '2026-03-09', value: '91', note: `Catatan ${i}` };
    await done(person.ask, 'progressAdd', entry, 'entry { id }');
  }
  for (let i = 0; i < 36; i += 1) {
    const day = new Date(Date.parse('2026-03-11') + i * 86_400_000).toISOString().slice(0, 10);
    const lent = { toEmployeeId: city.people.colleague.employeeId, validFrom: day, validTo: day, reason: 'Cuti' };
    const of = { employeeId: person.employeeId, expectedVersion: await versionOf(person) };
    await done(person.ask, 'delegationGrant', { ...of, ...lent }, 'employee { id }');
  }
  await leave(person, '2026-12-31');
  city.setNow(DUE);
  const parts = await forgetFile(hr(), person.employeeId);
  expect(parts.at(-1)).toMatchObject({ done: 1, left: 0 });
  const lent = (await everyRow(city)).filter(({ type, body }) => type === 'Lent' && JSON.stringify(body).includes(person.employeeId));
  expect(lent).toEqual([]);
});

it('a finding about evidence keeps the file; one about what somebody else has in a place of many does not', async () => {
  const { person, announced } = await working();
  const other = await newcomer(city);
  const cycleOf = async () => (await hr()('{ cycle(year: 2026) { id version } }')).data.cycle;
  for (const { employeeId } of [person, other]) {
    const { id: cycleId, version } = await cycleOf();
    const longer = { phase: 'EXECUTION', to: '2027-01-10', reason: 'Banjir', employeeId };
    await done(hr(), 'cyclePhaseExtend', { cycleId, expectedVersion: version, ...longer }, 'cycle { id }');
  }
  const cycle = await cycleOf();
  await leave(person, '2026-12-31');
  city.setNow(DUE);
  const { itemAt, put } = byHand(city);
  const theirs = (await everyRow(city)).find(({ pk, sk }) => pk === cycle.id && sk.includes(other.employeeId)) as Row;
  const whole = await itemAt(theirs);
  await put(withBody(whole, { reason: 'Lain' }));
  expect((await found()).map(({ subject }) => subject)).toEqual([`${theirs.pk}|${theirs.sk}`]);
  await put(whole);
  const item = await itemAt(announced);
  city.setNow('2032-01-02T03:00:00.000Z');
  await put(withBody(item, { sha256: '0'.repeat(64) }));
  expect((await found()).map(({ subject }) => subject)).toEqual([announced.pk]);
  expect(await problems(person)).toEqual(['UNDECIDED']);
  await put(item);
  const { data } = await city.people.auditor.ask('{ auditFindings(first: 10) { edges { node { id version subject } } } }');
  for (const { node } of data.auditFindings.edges.filter(({ node: one }: { node: { subject: string } }) => one.subject === announced.pk)) {
    const seen = { findingId: node.id, expectedVersion: node.version, reason: 'Sudah diperbaiki.' };
    await done(city.people.auditor.ask, 'auditFindingAcknowledge', seen, 'finding { id }');
  }
  expect(await forgetPart(hr(), person.employeeId)).toMatchObject({ done: expect.any(Number) });
});

it('an announcement that somebody took away by hand is found, however late', async () => {
  const { announced } = await working();
  await byHand(city).drop(announced);
  await byHand(city).drop({ pk: 'COMPARED', sk: '#' });
  city.setNow('2030-03-12T02:00:00.000Z');
  expect((await found()).map(({ kind, subject }) => `${kind} ${subject}`)).toContain(`ITEM_MISSING ${announced.pk}`);
});

it('a title that a subordinate agreed on with its plan stays in theirs', async () => {
  const { plan } = await approved(city);
  const query = 'query($id: ID!) { plan(id: $id) { targets { parent { state title } } } }';
  const parents = async () => (await hr()(query, { id: plan.id })).data.plan.targets;
  const before = await parents();
  expect(before[0].parent).toMatchObject({ state: 'LINKED', title: expect.stringMatching(/./) });
  const { superior } = city.people;
  await leave(superior as Person, '2026-12-31');
  city.setNow(DUE);
  await forgetFile(hr(), superior.employeeId ?? '');
  expect(await parents()).toEqual(before);
});
