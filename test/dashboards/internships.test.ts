// Internships in numbers: as people made them, unit by unit, withheld where few, the same once it is forgotten whose they were, and told of the region.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { summariseAll } from '../../src/jobs.ts';
import { beat } from '../../src/platform/stream/progress.ts';
import { contextOfProjector, rebuildAll } from '../../src/projections.ts';
import { type Ask, everyRow, REGION } from '../support/city.ts';
import { APPLICATION, agreed, applied, ofApplication, offered, ofProgramme, PROGRAMME, publishedProgramme } from '../support/internship.ts';
import { wholeLife } from '../support/internship-life.ts';
import { FIRST_DAY, OPEN, type Placed, placed, step, WHY } from '../support/internship-placed.ts';
import { done } from '../support/people.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';
import { told } from '../support/traffic.ts';

const NUMBERS = 'unit { id } internships { placesOffered placesUsed begun toCome running completed endedEarly }';
const FIGURES = `query($unit: ID, $year: Int!) { figures(year: $year, unitId: $unit) {
  total { ${NUMBERS} internshipDesk { received waiting partners } } units { ${NUMBERS} internshipDesk { received } } } }`;

let city: Season;
let stream: Followed;
let programme: { id: string; version: number };
let partnerId: string;

const asked = async (ask: Ask, query: string, variables: object = {}) => {
  const { data, errors } = await ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const figures = async (ask: Ask, unit?: string, year = 2026) => (await asked(ask, FIGURES, { unit, year })).figures;
const internships = async (ask: Ask, unit?: string) => (await figures(ask, unit)).total.internships;
const hr = () => city.people.hr.ask;
const none = { placesOffered: 0, placesUsed: 0, begun: 0, toCome: 0, running: 0, completed: 0, endedEarly: 0 };
const withheld = { placesUsed: null, begun: null, toCome: null, running: null, completed: null, endedEarly: null };

const drained = async (): Promise<void> => {
  await beat(contextOfProjector(stream.parts, ''));
  await stream.drain();
  await stream.drain();
  expect(stream.faults).toEqual([]);
};
const boards = async (): Promise<string> => JSON.stringify(told(await everyRow(city), '2'));

const rebuild = () => rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 3, settleMs: 0 });

/** With a place that they have confirmed. */
async function confirmed(): Promise<Placed> {
  const one = await offered(city.setup, city.units.aptika, await applied(city, partnerId, programme.id));
  const { application } = await done(one.ask, 'internshipConfirm', ofApplication(one), APPLICATION);
  return { ...one, ...application.placement, applicationId: one.id, institutionId: partnerId, programmeId: programme.id };
}

beforeAll(async () => {
  city = await startSeason();
  // Everything twice, and the later before the earlier.
  stream = await follow(city, (projector) => async ({ Records }) => {
    await projector({ Records: Records.toReversed() });
    return projector({ Records });
  });
  // Whoever was there before anything was followed.
  await rebuild();
  city.setNow(OPEN);
  partnerId = (await agreed(city, city.setup)).id;
  const { aptika, bkpp } = city.units;
  const units = [
    { unitId: aptika, places: 7 },
    { unitId: bkpp, places: 2 },
  ];
  programme = await publishedProgramme(city.setup, aptika, { units });
  await publishedProgramme(city.setup, aptika, { from: '2027-02-01', until: '2027-05-28' });
}, 240_000);
afterAll(() => city.stop());

describe('figures', () => {
  let first: Placed;
  it('tell places and who has them, to who reads each internship', async () => {
    first = await confirmed();
    await confirmed();
    const refused = await applied(city, partnerId, programme.id);
    await done(hr(), 'internshipRefuse', { ...ofApplication(refused), reason: WHY }, APPLICATION);
    await applied(city, partnerId, programme.id);
    const withdrawn = await confirmed();
    const of = { applicationId: withdrawn.applicationId, expectedVersion: 3 };
    await done(withdrawn.ask, 'internshipWithdraw', of, APPLICATION);
    await drained();
    const { total, units } = await figures(hr());
    expect(total.internships).toEqual({ ...none, placesOffered: 9, placesUsed: 2, toCome: 2 });
    expect(total.internshipDesk).toEqual({ received: 5, waiting: 1, partners: 1 });
    expect(units.map((one: { internshipDesk: null }) => one.internshipDesk)).toEqual([null, null, null, null]);
    const used = units.map((one: { internships: typeof none }) => [one.internships.placesOffered, one.internships.placesUsed]);
    expect(used.toSorted()).toEqual([
      [0, 0],
      [0, 0],
      [2, 0],
      [7, 2],
    ]);
    expect(await internships(city.people.auditor.ask)).toEqual(total.internships);
    expect((await figures(hr(), undefined, 2027)).total.internships).toEqual({ ...none, placesOffered: 2 });
  });

  it('tell how far they have come, by the day', async () => {
    city.setNow('2026-02-01T16:59:59.999Z');
    expect(await internships(hr())).toMatchObject({ begun: 0, toCome: 2, running: 0 });
    city.setNow('2026-02-01T17:00:00.000Z');
    expect(await internships(hr())).toMatchObject({ begun: 2, toCome: 0, running: 2 });
    city.setNow('2026-03-02T02:00:00.000Z');
    await step(hr(), 'internshipEnd', first, { on: '2026-03-02', reason: 'Pindah kota, atas permintaan sendiri.' });
    await drained();
    expect(await internships(hr())).toMatchObject({ placesUsed: 2, begun: 2, running: 1, endedEarly: 1 });
    city.setNow('2026-05-29T17:00:00.000Z');
    expect(await internships(hr())).toMatchObject({ begun: 2, running: 0, completed: 1, endedEarly: 1 });
  });

  it('withhold few from whoever administers units and reads none of them; who heads the unit, or one above it, reads each', async () => {
    const { unitHead, superior, unitAdmin, staff } = city.people;
    const expected = { begun: 2, completed: 1, endedEarly: 1 };
    expect(await internships(unitHead.ask)).toMatchObject(expected);
    expect(await internships(superior.ask)).toMatchObject(expected);
    expect(await internships(unitAdmin.ask)).toEqual({ placesOffered: 7, ...withheld });
    expect((await figures(unitAdmin.ask)).total.internshipDesk).toBeNull();
    expect(await figures(staff.ask)).toBeNull();
  });

  it('withhold of many what would tell of one, from an administrator', async () => {
    const ask = city.people.unitAdmin.ask;
    city.setNow(OPEN);
    const form = { from: '2026-02-02', until: '2026-05-29', units: [{ unitId: city.units.aptika, places: 12 }] };
    const later = { from: '2026-09-07', until: '2026-12-18', units: [{ unitId: city.units.aptika, places: 12 }] };
    for (const more of [form, later]) {
      programme = await publishedProgramme(city.setup, city.units.aptika, more);
      partnerId = (await agreed(city, city.setup, { quota: 20 })).id;
      for (let n = 0; n < 5; n += 1) await confirmed();
    }
    await drained();
    city.setNow('2026-06-02T02:00:00.000Z');
    // One alone ended early.
    expect(await internships(ask)).toEqual({ placesOffered: 31, ...withheld });
    expect(await internships(hr())).toMatchObject({ toCome: 5, completed: 6, endedEarly: 1 });
  });
});

it('a place that was left on its first day was used, and a programme that was closed has offered its places', async () => {
  city.setNow(OPEN);
  const one = await placed(city, { unitId: city.units.bkpp });
  await drained();
  const before = await internships(hr(), city.units.bkpp);
  city.setNow(FIRST_DAY);
  await step(one.ask, 'internshipEnd', one, { on: '2026-02-02', reason: 'Diterima di tempat lain.' });
  await drained();
  expect(await internships(hr(), city.units.bkpp)).toEqual({ ...before, running: before.running, begun: 1, toCome: 0, endedEarly: 1 });
  const { version } = (
    await asked(hr(), '{ node(id: $id) { ... on InternshipProgramme { version } } }'.replace('$id', `"${one.programmeId}"`))
  ).node;
  const form = { ...ofProgramme({ id: one.programmeId, version }), reason: 'Unit tidak lagi menerima.' };
  await done(city.setup, 'internshipProgrammeClose', form, PROGRAMME);
  await drained();
  expect((await internships(hr(), city.units.bkpp)).placesOffered).toBe(before.placesOffered);
});

it('a region tells its province what is not small, and never which unit, institution or student', async () => {
  city.setNow('2026-06-02T02:00:00.000Z');
  await drained();
  expect((await summariseAll(stream.parts))[REGION]).toBe('MADE');
  const COUNT = '{ count suppressed }';
  const query = `query($year: Int!) { region(code: "${REGION}") { internshipSummary(year: $year) { year isStale leastCount partners placesOffered
    internships { placesUsed ${COUNT} begun ${COUNT} toCome ${COUNT} running ${COUNT} completed ${COUNT} endedEarly ${COUNT} }
    applications { received ${COUNT} waiting ${COUNT} } } } }`;
  const province = await city.login({ sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' });
  const { internshipSummary } = (await asked(province, query, { year: 2026 })).region;
  const shown = (count: number) => ({ count, suppressed: false });
  const few = { count: null, suppressed: true };
  const { total } = await figures(hr());
  expect(internshipSummary).toMatchObject({ isStale: false, leastCount: 5, partners: total.internshipDesk.partners });
  expect(internshipSummary.internships).toEqual({
    ...{ placesUsed: shown(total.internships.placesUsed), begun: shown(total.internships.begun), toCome: shown(5), running: shown(0) },
    ...{ completed: few, endedEarly: few },
  });
  expect(internshipSummary.applications).toEqual({ received: few, waiting: few });
  expect((await asked(province, query, { year: 2027 })).region.internshipSummary).toMatchObject({ placesOffered: 2, year: 2027 });
  const abroad = await city.login({ sub: 'jabar', roles: ['PROVINCE_VIEWER'], region: '32' });
  expect((await asked(abroad, query, { year: 2026 })).region).toBeNull();
  expect((await asked(city.people.unitHead.ask, query, { year: 2026 })).region.internshipSummary).toBeNull();
});

it('what internships add lies on boards of their own, and nothing else does', async () => {
  const added = (await everyRow(city)).filter(({ type }) => type === 'Contribution');
  const owners = added.map(({ pk, body }) => ({
    isIntern: /^COUNTED#\d+#(?:iap|ipl|ipr|pin)_/.test(pk),
    boards: (body as { counts: { board: string }[] }).counts.map(({ board }) => board.startsWith('INTERNSHIP_')),
  }));
  expect(owners.filter(({ isIntern }) => isIntern).length).toBeGreaterThan(30);
  expect(owners.filter(({ isIntern, boards: of }) => of.some((isOwn) => isOwn !== isIntern))).toEqual([]);
});

describe('what is forgotten', () => {
  it('counts on as it did: no number says when', async () => {
    const at = (instant: string): void => city.setNow(instant);
    const life = await wholeLife(city, at);
    await drained();
    at('2029-05-28T16:59:59.000Z');
    const before = await boards();
    await remindAll(stream.parts);
    await drained();
    const ids = (await everyRow(city))
      .filter(({ type }) => ['InternPlacement', 'InternshipApplication'].includes(type))
      .map(({ pk }) => pk);
    expect(ids).not.toContain(life.scored.id);
    expect(await boards()).toBe(before);
    at('2029-05-28T17:00:00.000Z');
    await remindAll(stream.parts);
    await drained();
    expect(await boards()).toBe(before);
  });

  it('is in the boards of a rebuild, byte by byte', async () => {
    const followed = await boards();
    for (const name of ['INTERNSHIP_YEAR#33.74#2026', 'INTERNSHIP_PARTNERS#33.74']) expect(followed).toContain(name);
    await rebuild();
    expect(JSON.stringify(told(await everyRow(city), '3'))).toBe(followed);
    expect(stream.faults).toEqual([]);
  });
});
