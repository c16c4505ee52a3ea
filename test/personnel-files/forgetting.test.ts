// The personnel file of who has left, through the API: kept for its time, then every word of it is gone wherever it lay, and facts are counted as before.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareWithRecords } from '../../src/jobs.ts';
import { partsApart } from '../../src/parts.ts';
import { beat } from '../../src/platform/stream/progress.ts';
import { contextOfProjector, rebuildAll, recountAll } from '../../src/projections.ts';
import { brokenChains } from '../support/chains.ts';
import { everyRow } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { explore, ledger } from '../support/one-content.ts';
import { done, refused } from '../support/people.ts';
import { allSing, CANARY, DUE, forgetFile, forgetPart, KEPT, LEFT_ON, type Life, wholeLife } from '../support/personnel-file.ts';
import { elsewhere, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
let life: Life;
const hr = () => city.people.hr.ask;
const NAME = 'personnelFileForget';

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  // What the city was copied with has been followed by nobody.
  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 1, settleMs: 0 });
  allSing(city);
  life = await wholeLife(city);
  await stream.drain();
});
afterAll(() => city.stop());

/** Items that say it, in clear: of Words and drafts the seal alone is there. */
const singing = async (): Promise<string[]> =>
  (await everyRow(city)).filter((row) => JSON.stringify(row).includes(CANARY)).map(({ type, pk, sk }) => `${type} ${pk} ${sk}`);

const problems = (employeeId = life.person.employeeId) => refused(hr(), NAME, { employeeId });

const EVALUATION = `status current { predicate hash result { rating reason } behaviour { rating reason } } verification { same }`;
async function evaluation() {
  const query = `query($id: ID!) { evaluation(id: $id) { ${EVALUATION} } }`;
  return (await hr()(query, { id: life.evaluation.id })).data.evaluation;
}

describe('a personnel file', () => {
  it('is kept of who serves, and for five years afterwards to the midnight, by the staffing agency of the region alone', async () => {
    const serving = await newcomer(city);
    expect(await problems(serving.employeeId)).toEqual(['TRANSITION_REFUSED']);
    city.setNow(KEPT);
    expect(await problems()).toEqual(['NOT_OPEN_YET']);
    const due = '{ personnelFilesDue(first: 10) { edges { node { lastDay keptUntil employee { id } } } } }';
    expect((await hr()(due)).data.personnelFilesDue.edges).toEqual([]);
    city.setNow(DUE);
    const node = { lastDay: LEFT_ON, keptUntil: '2031-12-31', employee: { id: life.person.employeeId } };
    expect((await hr()(due)).data.personnelFilesDue.edges).toEqual([{ node }]);
    expect((await city.people.otherHr.ask(due)).data.personnelFilesDue.edges).toEqual([]);
    const { employeeId } = life.person;
    expect(await refused(city.people.auditor.ask, NAME, { employeeId })).toEqual(['!FORBIDDEN']);
    expect(await refused(city.people.otherHr.ask, NAME, { employeeId })).toEqual(['NOT_FOUND']);
  });

  it('loses its words, its evidence and the NIK, and no fact: not a rating, a day, a grade, a letter or a name', async () => {
    const before = await evaluation();
    expect(before.current.result.reason).toContain(CANARY);
    expect((await singing()).length).toBeGreaterThan(20);
    const parts = await forgetFile(hr(), life.person.employeeId);
    expect(parts.at(-1)?.left).toBe(0);
    const mine = new Set([life.person.employeeId, life.planId, life.evaluation.id, life.objection.id]);
    const left = await singing();
    expect(left.filter((row) => mine.has(row.split(' ')[1] ?? ''))).toEqual([]);
    expect([...new Set(left.map((row) => row.split(' ')[0]))].toSorted()).toEqual([]);
    expect([...city.files.keys()].filter((key) => key.includes(life.planId))).toEqual([]);
    const after = await evaluation();
    expect(after).toMatchObject({ status: before.status, verification: { same: true } });
    expect(after.current).toMatchObject({
      predicate: before.current.predicate,
      result: { rating: before.current.result.rating, reason: '' },
    });
    const query =
      'query($id: ID!) { employee(id: $id) { name grade fileForgottenOn identifiers { value } recordHistory { reason proof { number } } } }';
    const { employee } = (await hr()(query, { id: life.person.employeeId })).data;
    expect(employee).toMatchObject({ grade: 'IV/a', fileForgottenOn: '2031-12-31', identifiers: [{ value: expect.any(String) }] });
    expect(employee.recordHistory.map(({ reason }: { reason: string }) => reason)).toEqual(['', '']);
  });

  it('is forgotten once; nobody is asked for it again, and the NIK is free', async () => {
    const { employeeId } = life.person;
    // To who has done it, it is done; to another it is not theirs to do again.
    expect(await forgetPart(hr(), employeeId)).toMatchObject({ left: 0 });
    expect(await refused(city.setup, NAME, { employeeId })).toEqual(['TRANSITION_REFUSED']);
    const { data } = await hr()('{ personnelFilesDue(first: 10) { edges { node { lastDay } } } }');
    expect(data.personnelFilesDue.edges).toEqual([]);
    expect((await everyRow(city)).filter(({ type, pk }) => type === 'Words' && pk === `WORDS#${employeeId}`)).toEqual([]);
    expect(JSON.stringify((await everyRow(city)).filter(({ pk }) => pk === life.person.employeeId))).not.toContain('nikSealed":"');
  });

  it('is read as ever by officers, auditors and whose it was: no field fails', async () => {
    const ids = [life.person.employeeId, life.planId, life.evaluation.id, life.objection.id];
    for (const ask of [hr(), city.people.auditor.ask, life.person.ask, city.people.superior.ask])
      expect((await explore(ask, ids, ledger(), new Map())).filter((error) => !/not find it/.test(error))).toEqual([]);
  });

  it('is on record, and no item of it is taken for forged; boards say what a recount says', async () => {
    const query = 'query($id: ID!) { auditTrail(subject: $id, first: 20) { edges { node { operation detail } } } }';
    const { data } = await city.people.auditor.ask(query, { id: life.person.employeeId });
    const records = data.auditTrail.edges
      .map(({ node }: { node: object }) => node)
      .filter(({ operation }: { operation: string }) => operation === NAME);
    expect(records.length).toBeGreaterThan(0);
    expect(JSON.stringify(records)).toContain('left');
    expect(brokenChains(await everyRow(city))).toEqual([]);
    const told: unknown[] = [];
    await compareWithRecords(partsApart(city.app.parts), (one) => told.push(one));
    expect(told).toEqual([]);
    await stream.drain();
    await beat(contextOfProjector(stream.parts, ''));
    await stream.drain();
    expect(stream.faults).toEqual([]);
    expect((await recountAll(stream.parts, 1)).differ).toEqual([]);
  });

  it('is kept of who comes back, and begins anew', async () => {
    const { employeeId } = life.person;
    const { data } = await hr()('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId });
    const post = { ...(await elsewhere(city)), validFrom: '2032-01-01' };
    const back = { employeeId, expectedVersion: data.employee.version, kind: 'PNS', grade: 'IV/a', assignment: post };
    const ground = { reason: 'Kembali', proof: { number: '800/2/2031', issuedOn: '2031-12-30' } };
    await done(hr(), 'employeeRehire', { ...back, ...ground }, 'employee { id }');
    expect(await problems()).toEqual(['TRANSITION_REFUSED']);
  });
});

describe('a file that is forgotten', () => {
  it('twice at once, or again with the same key, is forgotten once', async () => {
    city.setNow('2026-12-10T02:00:00.000Z');
    const { employeeId, assignmentId } = await newcomer(city);
    const end = { employeeId, expectedVersion: 1, assignmentId, validTo: '2026-12-31' };
    await done(hr(), 'assignmentEnd', end, 'employee { id }');
    city.setNow(DUE);
    const input = { employeeId, idempotencyKey: newKey() };
    const again = () => done(hr(), NAME, input, 'done left');
    const both = await Promise.all([forgetPart(city.setup, employeeId), again()].map((one) => one.catch(() => null)));
    // Whoever was a moment later finds what is left then, or that it is done.
    expect(both.filter((one) => one !== null).length).toBeGreaterThan(0);
    if (both[1]) expect(await again()).toEqual(both[1]);
    if ((await refused(hr(), NAME, { employeeId })).length === 0) await refused(hr(), NAME, { employeeId });
    const rows = (await everyRow(city)).filter(({ type, pk }) => type === 'Audit' && pk === `AUDIT#${employeeId}`);
    const ends = rows.map(({ body }) => body as { operation: string; detail: { left: number } });
    expect(ends.filter(({ operation, detail }) => operation === NAME && detail.left === 0)).toHaveLength(1);
  });
});
