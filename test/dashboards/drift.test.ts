// What raters of an agency gave, beside the city: of raters with enough people, as it is final now, and for the staffing agency alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildAll } from '../../src/projections.ts';
import type { Ask } from '../support/city.ts';
import { BOTH_ABOVE, evaluationStep, judged, madeFinal } from '../support/scenarios/evaluation-stages.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let stream: Followed;
let last: Awaited<ReturnType<typeof madeFinal>>;
const BELOW = { result: judged('BELOW', 'Belum tercapai'), behaviour: judged('MEETS', 'Sesuai harapan pimpinan') };

beforeAll(async () => {
  city = await startSeason();
  stream = await follow(city);
  await rebuildAll(stream.parts, (fault) => stream.faults.push(fault), { segments: 2, settleMs: 0 });
});
afterAll(() => city.stop());

const final = async (ratings: object) => {
  city.setNow(PLANNING_DAY);
  return madeFinal(city, ratings);
};

async function drift(ask: Ask, unit = city.units.aptika) {
  await stream.drain();
  const query = `query($unit: ID!) { ratingDrift(unitId: $unit, year: 2026) {
    leastCount unit { name } city { predicate people } raters { rater { id } rated counts { predicate people } } } }`;
  const { data, errors } = await ask(query, { unit });
  return errors ? errors.map(({ extensions }) => extensions.code) : data.ratingDrift;
}
const gave = (counts: { predicate: string; people: number | null }[]) =>
  Object.fromEntries(counts.flatMap(({ predicate, people }) => (people ? [[predicate, people]] : [])));

describe('a rater', () => {
  it('of four people is not listed, of five is, with what they gave', async () => {
    for (let i = 0; i < 4; i += 1) await final(BOTH_ABOVE);
    expect((await drift(city.people.hr.ask)).raters).toEqual([]);
    last = await final(BELOW);
    const { raters, leastCount, unit } = await drift(city.people.hr.ask);
    expect([leastCount, unit.name]).toEqual([5, 'Unit diskominfo']);
    expect(raters.map(({ rater, rated }: { rater: { id: string }; rated: number }) => [rater.id, rated])).toEqual([
      [city.people.superior.employeeId, 5],
    ]);
    expect(gave(raters[0].counts)).toEqual({ VERY_GOOD: 4, NEEDS_IMPROVEMENT: 1 });
  });

  it('is of their agency, and of nobody else’s', async () => {
    expect((await drift(city.people.hr.ask, city.units.bkpp)).raters).toEqual([]);
  });

  it('is told to no superior, no head of the unit and no administrator', async () => {
    const { superior, unitHead, unitAdmin, staff } = city.people;
    for (const { ask } of [superior, unitHead, unitAdmin, staff]) expect(await drift(ask)).toEqual(['FORBIDDEN']);
  });

  it('is not listed any more once one of five is open again', async () => {
    await evaluationStep(city.people.hr.ask, 'evaluationReopen', last.evaluation, { reason: 'Data capaian keliru' });
    expect((await drift(city.people.hr.ask)).raters).toEqual([]);
    expect(stream.faults).toEqual([]);
  });
});
