// What the demo has of growth and of the citizens' voice: written once however often, counted as a rebuild counts it, and shown as it was written.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planCity } from '../../seed/city.ts';
import { daysOf } from '../../seed/days.ts';
import { writeGrowth } from '../../seed/growth.ts';
import { blank, type WrittenCity, writeOrganisation } from '../../seed/organisation.ts';
import { partsOf } from '../../seed/parts.ts';
import type { Store } from '../../seed/selection.ts';
import { createWriter } from '../../seed/writer.ts';
import { beat } from '../../src/platform/stream/progress.ts';
import { contextOfProjector, rebuildAll } from '../../src/projections.ts';
import { everyRow, REGION, type RunningCity, startCity } from '../support/city.ts';
import { TODAY } from '../support/demo.ts';
import { type Followed, follow } from '../support/stream.ts';
import { told } from '../support/traffic.ts';

const YEAR = Number(TODAY.slice(0, 4));

let city: RunningCity;
let stream: Followed;
let written: WrittenCity;
const store: Store = (key, bytes) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  city.files.set(key, { size: bytes.length, sha256, head: bytes.subarray(0, 8).toString('hex'), bytes });
};

beforeAll(async () => {
  city = await startCity();
  city.setNow(TODAY);
  stream = await follow(city);
  const plan = await planCity({ region: REGION, employees: 150, seed: 3374 });
  written = blank(plan, createWriter(city.app), daysOf(TODAY));
  await writeOrganisation(written, partsOf(plan).core, () => undefined);
  await writeGrowth(written, store);
}, 240_000);
afterAll(() => city.stop());

it('is written once, however often', async () => {
  const names = async () => (await everyRow(city)).map(({ pk, sk, version }) => `${pk} ${sk} ${version}`).toSorted();
  const before = await names();
  await writeGrowth(written, store);
  expect(await names()).toEqual(before);
}, 120_000);

it('is counted as a rebuild counts it, and shown as it was written', async () => {
  await beat(contextOfProjector(stream.parts, ''));
  // What follows from a change of the record is itself a change.
  await stream.drain();
  await stream.drain();
  const followed = JSON.stringify(told(await everyRow(city), '1'));
  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 2, settleMs: 0 });
  expect(JSON.stringify(told(await everyRow(city), '2'))).toBe(followed);
  expect(stream.faults).toEqual([]);
  const hr = await city.login({ sub: 'hr', roles: ['HR_OFFICER'], region: REGION });
  const of = async (year: number) => {
    const { data, errors } = await hr(`{ figures(year: ${year}) { total {
      training { asked reached lacking } development { running reached } onboarding { running completed } complaints { received open }
      satisfaction(period: FIRST_HALF) { status answers index band } } } }`);
    expect(errors).toBeUndefined();
    return data.figures.total;
  };
  const last = await of(YEAR - 1);
  // Whoever the plan of the city has as a permanent civil servant by the end of last year.
  const core = partsOf(written.city).core.people.filter(({ kind, validFrom }) => kind === 'PNS' && validFrom < `${YEAR}-01-01`);
  expect(last.training).toEqual({ asked: core.length, reached: 1, lacking: core.length - 1 });
  expect(last.satisfaction).toEqual({ status: 'TOLD', answers: 7, index: '82.14', band: 'B' });
  const unitId = written.units.get('diskominfo-egov');
  const { data } = await city.nobody(
    `query($unitId: ID!) { voiceSummary(regionCode: "${REGION}", unitId: $unitId, year: ${YEAR - 1}, period: FIRST_HALF) { index lowest followUps { element doneOn before outcome } } }`,
    { unitId },
  );
  const followUps = [{ element: 'TIME', doneOn: `${YEAR - 1}-08-28`, before: '2.714', outcome: '3.500' }];
  expect(data.voiceSummary).toMatchObject({ index: '82.14', followUps });
  const now = await of(YEAR);
  expect([now.development, now.onboarding, now.complaints]).toEqual([
    { running: 2, reached: 1 },
    { running: 2, completed: 1 },
    { received: 5, open: 5 },
  ]);
  const SESSIONS = `{ trainingSessions(from: "${YEAR}-01-01", first: 20) { edges { node { title seatsTaken waiting fill { seatsTaken waiting } } } } }`;
  const { edges } = (await hr(SESSIONS)).data.trainingSessions;
  const full = edges.find(({ node }: { node: { title: string } }) => node.title === 'Basis Data untuk Layanan').node;
  expect(full).toMatchObject({ seatsTaken: 1, waiting: 1, fill: { seatsTaken: 1, waiting: 1 } });
  const queues = await hr(
    '{ open: voiceCases(queue: OPEN, first: 20) { ...Page } answered: voiceCases(queue: ANSWERED, first: 20) { ...Page } } fragment Page on VoiceCaseConnection { edges { node { stage late reopenedAt moves { reason } } } }',
  );
  type Seen = { node: { stage: string; late: boolean; reopenedAt: string | null; moves: unknown[] } };
  const cases = [...queues.data.open.edges, ...queues.data.answered.edges].map(({ node }: Seen) => node);
  expect(cases.map(({ stage }) => stage).toSorted()).toEqual([
    ...['ANSWERED', 'CLOSED', 'FACTS_ASKED', 'IN_WORK', 'IN_WORK', 'SUBMITTED', 'SUBMITTED'],
  ]);
  expect([
    cases.filter(({ late }) => late).length,
    cases.filter((one) => one.reopenedAt !== null).length,
    cases.filter(({ moves }) => moves.length > 0).length,
  ]).toEqual([1, 1, 1]);
  const open = await city.nobody('{ publicAwards(regionCode: "33.74", first: 5) { edges { node { award year } } } }');
  expect(open.data.publicAwards.edges).toEqual([{ node: { award: 'Pegawai Teladan', year: YEAR - 1 } }]);
  const awards = await hr(`{ awards(year: ${YEAR - 1}, first: 20) { edges { node { status } } } }`);
  const states: string[] = awards.data.awards.edges.map(({ node }: { node: { status: string } }) => node.status);
  expect(states.toSorted()).toEqual(['HANDED_OVER', 'PROPOSED', 'WITHDRAWN']);
  for (const status of ['GRANTED', 'CHECKED']) {
    const { data } = await hr(`{ serviceMedals(status: ${status}, first: 20) { edges { node { status } } } }`);
    expect([status, data.serviceMedals.edges.length]).toEqual([status, 1]);
  }
  const due = await hr('{ serviceMedalsDue(until: "2015-12-31", first: 100) { edges { node { reachedOn } } } }');
  const days: string[] = due.data.serviceMedalsDue.edges.map(({ node }: { node: { reachedOn: string } }) => node.reachedOn);
  expect(days.length).toBeGreaterThan(0);
}, 240_000);
