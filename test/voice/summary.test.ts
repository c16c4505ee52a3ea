// What is published of a period: once, by the clock, to anybody; and a unit's half-years side by side, to who works there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsApart } from '../../src/parts.ts';
import { projected } from '../../src/platform/stream/projected.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { everyRow, REGION } from '../support/city.ts';
import { type Agency, done, startAgency } from '../support/people.ts';
import {
  accepted,
  answer,
  CASE,
  caseOf,
  from,
  ofCase,
  ofService,
  openedService,
  publishIn,
  SERVICE,
  type Service,
  submitted,
  waitingFor,
} from '../support/voice.ts';

const MARCH = '2026-03-10T02:00:00.000Z';
const JULY = '2026-07-01T02:00:00.000Z';
let city: Agency;

beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const publish = () => publishIn(city);

const SUMMARY =
  'unitName answers index band lowest publishedOn services { name status answers index band } units { unitName answers index } clocks { class firstKept firstBroken kept broken }';
const summary = async (unitId: string | null, period = 'FIRST_HALF', year = 2026) =>
  (
    await city.nobody(
      `query($region: String!, $unitId: ID) { voiceSummary(regionCode: $region, unitId: $unitId, year: ${year}, period: ${period}) { ${SUMMARY} } }`,
      { region: REGION, unitId },
    )
  ).data.voiceSummary;
const trend = async (ask = city.people.superior.ask) =>
  (
    await ask(
      'query($id: ID!) { voiceTrend(unitId: $id) { year period summary { index clocks { kept } } clocks { class firstKept kept broken } } }',
      { id: city.units.aptika },
    )
  ).data.voiceTrend;

const rated = async (name: string, scores: readonly number[]): Promise<Service> => {
  const service = await openedService(city.setup, city.units.aptika, { name });
  await Promise.all(scores.map((score, i) => answer(from(city.nobody, `203.0.113.${i}`), service, score)));
  return service;
};

describe('a period', () => {
  it('is published once it is over, with what can be told, and stays as it was published', async () => {
    city.setNow(MARCH);
    const service = await rated('Akta', [3, 3, 3, 3, 3, 3]);
    const closed = await rated('Kartu', [4, 4, 4, 4, 4]);
    await rated('Surat', [1]);
    await done(city.setup, 'publicServiceClose', ofService(closed), SERVICE);
    const { of } = await caseOf(city);
    const first = await accepted(city.people.superior.ask, of, { class: 'URGENT' });
    await done(city.people.superior.ask, 'voiceAnswer', ofCase(first, { text: 'Sudah.' }), CASE);
    // Of what was over before anybody said anything too: it is not looked for again.
    expect([await publish(), await publish()]).toEqual([3, 0]);
    expect(await summary(null, 'YEAR', 2025)).toMatchObject({ answers: 0, index: null, units: [] });
    expect(await summary(city.units.aptika)).toBeNull();
    // Half past midnight: what was said a moment before it is on its way.
    city.setNow('2026-06-30T17:30:00.000Z');
    expect([await publish(), await summary(null)]).toEqual([0, null]);
    city.setNow(JULY);
    expect(await Promise.all([publish(), publish()]).then(([one = 0, two = 0]) => one + two)).toBeGreaterThanOrEqual(2);
    const told = await summary(city.units.aptika);
    expect(told).toMatchObject({ unitName: 'Unit aptika', answers: 11, index: '86.36', band: 'B', publishedOn: '2026-07-01' });
    const byName = new Map(told.services.map((one: { name: string }) => [one.name, one]));
    expect(byName.get('Akta')).toMatchObject({ status: 'TOLD', answers: 6, index: '75.00' });
    expect(byName.get('Kartu')).toMatchObject({ status: 'TOLD', index: '100.00', band: 'A' });
    expect(byName.get('Surat')).toMatchObject({ status: 'FEW', answers: 1, index: null });
    const urgent = told.clocks.find(({ class: one }: { class: string }) => one === 'URGENT');
    expect([urgent.firstKept, urgent.kept]).toEqual([null, null]);
    expect((await summary(null)).units).toEqual([{ unitName: 'Unit aptika', answers: 11, index: '86.36' }]);
    await done(city.setup, 'publicServiceChange', ofService({ ...service, version: service.version }, { name: 'Akta lahir' }), SERVICE);
    expect(await publish()).toBe(0);
    expect(await summary(city.units.aptika)).toEqual(told);
  });

  it('stands beside those before it for who works there, with every clock; nobody else reads them', async () => {
    const periods = await trend();
    expect(periods).toHaveLength(7);
    const half = periods.find((one: { year: number; period: string }) => one.year === 2026 && one.period === 'FIRST_HALF');
    expect(half.summary.index).toBe('86.36');
    const urgent = { class: 'URGENT', firstKept: 1, kept: 1, broken: 0 };
    expect(half.clocks.find(({ class: one }: { class: string }) => one === 'URGENT')).toEqual(urgent);
    expect(await trend(city.people.hr.ask)).toEqual(periods);
    for (const who of ['staff', 'hrHead', 'otherHr'] as const) expect(await trend(city.people[who].ask), who).toEqual([]);
  });

  it('of a year is published after its second half, also of a unit that rates nothing, or was closed meanwhile', async () => {
    const hr = city.people.hr.ask;
    const unit = async (code: string) =>
      (await done(hr, 'unitCreate', { code, name: `Unit ${code}`, kind: 'SECTION', validFrom: '2020-01-01' }, 'unit { id version }')).unit;
    const [old, next] = [await unit('dahulu'), await unit('sekarang')];
    const answered = async (unitId: string) => {
      await submitted(city.nobody, { kind: 'QUESTION', text: 'Buka jam berapa?' });
      const [of] = await waitingFor(hr, null);
      const first = await accepted(hr, of, { class: 'INFORMATION', unitId });
      await done(hr, 'voiceAnswer', ofCase(first, { text: 'Jam delapan.' }), CASE);
    };
    for (let i = 0; i < 5; i += 1) await answered(old.id);
    city.setNow('2027-01-01T02:00:00.000Z');
    const kept = (told: { clocks: { class: string; kept: number | null }[] }) =>
      told.clocks.find(({ class: one }) => one === 'INFORMATION')?.kept;
    await publish();
    expect(await summary(city.units.aptika, 'YEAR')).toMatchObject({ answers: 11, index: '86.36' });
    expect(kept(await summary(old.id, 'YEAR'))).toBe(5);
    for (let i = 0; i < 5; i += 1) await answered(next.id);
    for (let i = 0; i < 6; i += 1) await answered(old.id);
    city.setNow('2027-07-01T02:00:00.000Z');
    await publish();
    const closing = { unitId: old.id, expectedVersion: old.version, validTo: '2027-07-01', successorId: next.id };
    await done(hr, 'unitClose', closing, 'unit { id }');
    city.setNow('2028-01-01T02:00:00.000Z');
    await publish();
    expect(kept(await summary(next.id, 'YEAR', 2027))).toBe(11);
    // What came after it reads its half-years beside its own.
    const question =
      'query($id: ID!) { voiceTrend(unitId: $id) { year period summary { unitName } before { unitName } clocks { class kept } } }';
    const { voiceTrend } = (await hr(question, { id: next.id })).data;
    const rows = voiceTrend
      .slice(3, 6)
      .map((half: { summary: object | null; before: object[]; clocks: never }) => [
        half.summary,
        half.before,
        kept({ clocks: half.clocks }),
      ]);
    const [was, is] = [{ unitName: 'Unit dahulu' }, { unitName: 'Unit sekarang' }];
    expect(rows).toEqual([
      [null, [was], 5],
      [is, [was], 11],
      [null, [], 0],
    ]);
    expect((await hr(question, { id: old.id })).data.voiceTrend).toEqual(voiceTrend);
  });

  it('that was cut short goes on with who answered for what when it began', async () => {
    const [aptika, bkpp] = [city.units.aptika, city.units.bkpp];
    city.setNow('2028-03-01T02:00:00.000Z');
    const moving = await rated('Pindah', [3, 3, 3, 3, 3]);
    const staying = await openedService(city.setup, bkpp, { name: 'Tetap' });
    await Promise.all([1, 2, 3, 4, 5].map((number) => answer(from(city.nobody, `203.0.113.${number}`), staying, 4)));
    city.setNow('2028-07-01T02:00:00.000Z');
    await publish();
    const [told, region] = [await summary(bkpp, 'FIRST_HALF', 2028), await summary(null, 'FIRST_HALF', 2028)];
    // As if it had ended after the first unit.
    const ctx = contextOfProjector(partsApart(city.app.parts), REGION);
    const rows = (await everyRow(city)).filter(
      ({ pk, sk, type }) => type === 'VoicePublished' && sk.includes('2028') && !pk.endsWith(aptika),
    );
    expect(rows).toHaveLength(2);
    await projected(ctx, async () => ({ drops: rows }));
    expect(await summary(bkpp, 'FIRST_HALF', 2028)).toBeNull();
    await done(city.setup, 'publicServiceChange', ofService(moving, { unitId: bkpp }), SERVICE);
    city.setNow('2028-07-02T02:00:00.000Z');
    await publish();
    expect(await summary(bkpp, 'FIRST_HALF', 2028)).toEqual(told);
    expect(await summary(null, 'FIRST_HALF', 2028)).toEqual(region);
  });
});
