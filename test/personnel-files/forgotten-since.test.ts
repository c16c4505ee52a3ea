// A personnel file after it was forgotten, through the API: nothing brings it back, what is written since is forgotten too, and nobody is told of it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeNik } from '../../src/platform/rules/identifiers.ts';
import { rebuildAll } from '../../src/projections.ts';
import { everyRow } from '../support/city.ts';
import { act } from '../support/feedback.ts';
import { done, refused } from '../support/people.ts';
import { allSing, CANARY, DUE, forgetFile, type Life, wholeLife } from '../support/personnel-file.ts';
import { elsewhere, newcomer, nextSerial, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
/** Of a feedback. */
interface Written {
  authorId: string;
  aboutId: string;
  visibility: string;
}

let life: Life;
let stream: Followed;
let told: Record<'before' | 'after', Set<string>>;
let entryId: string;
let versions: unknown[];
const hr = () => city.people.hr.ask;
const FORGET = 'personnelFileForget';

const person = async (employeeId = life.person.employeeId) => {
  const query = 'query($id: ID!) { employee(id: $id) { version fileForgottenOn entries { id operation } assignments { id } } }';
  return (await hr()(query, { id: employeeId })).data.employee;
};
const newNik = () => makeNik({ district: '33.74.10', birthDate: '1980-05-17', sex: 'FEMALE', serial: 6000 + nextSerial() });
const proof = { number: '800/9/2031', issuedOn: '2031-12-01' };
async function correctNik(): Promise<void> {
  const { employeeId } = life.person;
  const of = { employeeId, expectedVersion: (await person()).version };
  await done(city.setup, 'nikCorrect', { ...of, nik: newNik(), reason: `Salah ketik ${CANARY}`, proof }, 'employee { id }');
}
const listed = async (): Promise<string[]> =>
  (await hr()('{ personnelFilesDue(first: 20) { edges { node { employee { id } } } } }')).data.personnelFilesDue.edges.map(
    ({ node }: { node: { employee: { id: string } } }) => node.employee.id,
  );
const singing = async () => (await everyRow(city)).filter((row) => JSON.stringify(row).includes(CANARY)).map(({ type }) => type);

/** What people, mailboxes and other systems were told, by where it lies. */
const NEWS = new Set(['InboxNotice', 'Mail', 'WebhookDelivery', 'Awaited']);
const news = async (): Promise<Set<string>> =>
  new Set((await everyRow(city)).filter(({ type }) => NEWS.has(type)).map(({ type, pk, sk }) => `${type} ${pk} ${sk}`));
const versionsOf = async () => (await everyRow(city)).filter(({ type }) => type === 'EvaluationVersion').map(({ body }) => body);

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 1, settleMs: 0 });
  allSing(city);
  life = await wholeLife(city);
  city.setNow(DUE);
  // Weeks before, as a record is put right before it is closed: the entry could be taken back.
  await correctNik();
  entryId = (await person()).entries.find(({ operation }: { operation: string }) => operation === 'nikCorrect').id;
  await stream.drain();
  const before = await news();
  versions = await versionsOf();
  await forgetFile(hr(), life.person.employeeId);
  await stream.drain();
  told = { before, after: await news() };
  expect(stream.faults).toEqual([]);
});
afterAll(() => city.stop());

it('nobody is told of it, neither in a mailbox nor elsewhere', () => {
  expect(told.before.size).toBeGreaterThan(5);
  expect([...told.after].filter((one) => !told.before.has(one))).toEqual([]);
});

it('no entry that is left beside the record has the NIK, or gives it back', async () => {
  const { employeeId } = life.person;
  const { version, entries } = await person();
  expect(entries).toEqual([]);
  expect((await everyRow(city)).filter(({ type, pk }) => type === 'Entry' && pk === employeeId)).toEqual([]);
  const back = { subjectId: employeeId, expectedVersion: version, entryId, reason: 'Salah' };
  expect(await refused(city.setup, 'entryUndo', back)).toEqual(['NOT_FOUND']);
});

it('no record tells whether somebody guesses what the reasons were', async () => {
  const trail = JSON.stringify((await everyRow(city)).filter(({ type }) => type === 'Audit').map(({ body }) => body));
  const hashes = versions.map((one) => (one as { hash: string }).hash);
  expect(hashes.length).toBeGreaterThan(0);
  expect(hashes.filter((hash) => trail.includes(hash))).toEqual([]);
});

it('who was told it is forgotten are the person, the agency and auditors', async () => {
  const { employeeId } = life.person;
  const seen = async (ask: typeof city.setup) =>
    (await ask('query($id: ID!) { employee(id: $id) { id fileForgottenOn } }', { id: employeeId })).data.employee?.fileForgottenOn;
  expect(await seen(hr())).toBe('2031-12-31');
  expect(await seen(city.people.auditor.ask)).toBe('2031-12-31');
  expect(await seen(city.people.colleague.ask)).toBeNull();
  expect(await seen(city.people.superior.ask)).toBeNull();
});

it('of whom something is written again, the file is there again, listed, and forgotten again', async () => {
  const { employeeId } = life.person;
  expect(await refused(city.setup, FORGET, { employeeId })).toEqual(['TRANSITION_REFUSED']);
  await correctNik();
  expect((await person()).fileForgottenOn).toBeNull();
  expect(await listed()).toContain(employeeId);
  await forgetFile(hr(), employeeId);
  expect(await singing()).toEqual([]);
  expect(await listed()).not.toContain(employeeId);
});

/** What a colleague wrote while the person served, in other words: new feedback is given to nobody who has left. */
async function reword(visibility: string): Promise<void> {
  const { ask, employeeId: authorId } = city.people.colleague;
  const aboutId = life.person.employeeId;
  const mine = (await everyRow(city)).filter(({ type, body }) => type === 'Feedback' && (body as Written).authorId === authorId);
  const found = mine.find(({ body }) => (body as Written).aboutId === aboutId && (body as Written).visibility === visibility);
  const { pk: id = '', version = 0 } = found ?? {};
  await act(ask, 'feedbackRevise', { id, version }, { kind: 'PRAISE', text: 'Tetap bagus' });
}

it.each(['an absence', 'a private note', 'feedback'])(
  '%s that is written since is listed a moment later, and forgotten again',
  async (what) => {
    const { employeeId } = life.person;
    const leave = { employeeId, year: 2026, kind: 'SICK', from: '2026-02-09', to: '2026-02-10', reason: CANARY };
    if (what === 'an absence') await done(hr(), 'absenceRecord', leave, 'sheet { id }');
    else await reword(what === 'feedback' ? 'SHARED' : 'PRIVATE');
    expect(await singing()).not.toEqual([]);
    expect(await listed()).not.toContain(employeeId);
    await stream.drain();
    expect(stream.faults).toEqual([]);
    expect(await listed()).toContain(employeeId);
    expect((await person()).fileForgottenOn).toBeNull();
    await forgetFile(hr(), employeeId);
    expect(await singing()).toEqual([]);
    await stream.drain();
    expect(await listed()).not.toContain(employeeId);
  },
);

it('who came back, and left on the very day on which it was forgotten, has a file again', async () => {
  city.setNow('2026-12-10T02:00:00.000Z');
  const { employeeId, assignmentId } = await newcomer(city);
  const end = { employeeId, expectedVersion: 1, assignmentId, validTo: '2026-12-31' };
  await done(hr(), 'assignmentEnd', end, 'employee { id }');
  city.setNow(DUE);
  await forgetFile(hr(), employeeId);
  const post = { ...(await elsewhere(city)), validFrom: '2031-12-01' };
  const back = { employeeId, expectedVersion: (await person(employeeId)).version, kind: 'PNS', grade: 'IV/a', assignment: post };
  const ground = { reason: 'Kembali', proof: { number: '800/2/2031', issuedOn: '2031-11-30' } };
  await done(hr(), 'employeeRehire', { ...back, ...ground }, 'employee { id }');
  const again = await person(employeeId);
  expect(again.fileForgottenOn).toBeNull();
  const over = { employeeId, expectedVersion: again.version, assignmentId: again.assignments[0].id, validTo: '2031-12-31' };
  await done(hr(), 'assignmentEnd', over, 'employee { id }');
  city.setNow('2036-12-30T16:59:59.999Z');
  expect(await refused(hr(), FORGET, { employeeId })).toEqual(['NOT_OPEN_YET']);
  city.setNow('2036-12-30T17:00:00.000Z');
  expect(await listed()).toContain(employeeId);
  await forgetFile(hr(), employeeId);
  expect((await person(employeeId)).fileForgottenOn).toBe('2036-12-31');
});
