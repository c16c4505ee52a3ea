// Who has answered, in coarse classes, and what they added in words: told once a half-year is over, and nothing of a few.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyRow } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, done, malformed, refused, startAgency } from '../support/people.ts';
import { answer, from, openedService, pointOf, type Service, scoredAll } from '../support/voice.ts';

const MARCH = '2026-03-10T02:00:00.000Z';
const JULY = '2026-07-01T02:00:00.000Z';
let city: Agency;

beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const opened = (): Promise<Service> => {
  city.setNow(MARCH);
  return openedService(city.setup, city.units.aptika);
};
const say = (service: Service, number: number, more: object) => answer(from(city.nobody, `203.0.113.${number}`), service, 3, more);
const remarks = async (service: Service, ask = city.people.superior.ask, half = 'FIRST_HALF', page = 'first: 100') => {
  const { data, errors } = await ask(
    `query($id: ID!) { surveyRemarks(serviceId: $id, year: 2026, half: ${half}, ${page}) { edges { node { text marked } } pageInfo { hasNextPage endCursor } } }`,
    { id: service.id },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.surveyRemarks?.edges.map(({ node }: { node: { text: string; marked: boolean } }) => node) ?? null;
};

it('are told by class, none of them a few nor what a few would follow from', async () => {
  const service = await opened();
  const women = { sex: 'FEMALE', age: 'TO_25', work: 'STUDENT' };
  for (let number = 1; number <= 8; number += 1) await say(service, number, number <= 6 ? women : { sex: 'MALE', age: 'TO_25' });
  const respondents = async (ask = city.nobody, period = 'FIRST_HALF') =>
    (
      await ask(
        `query($id: ID!) { publicService(id: $id) { satisfaction(year: 2026, period: ${period}) { respondents { fact class count } } } }`,
        { id: service.id },
      )
    ).data.publicService.satisfaction.respondents;
  expect(await respondents()).toEqual([]);
  city.setNow(JULY);
  const told = await respondents();
  const of = (fact: string) =>
    told
      .filter((one: { fact: string }) => one.fact === fact)
      .map((one: { class: string; count: number | null }) => `${one.class} ${one.count}`);
  // Two men follow from eight and six women.
  expect(of('SEX')).toEqual(['FEMALE null', 'MALE null', 'NOT_SAID 0']);
  // All were of one class: whoever is known to have answered would be known to be of it.
  expect(of('AGE')).toEqual(['TO_25 null', 'FROM_26_TO_40 null', 'FROM_41_TO_55 null', 'FROM_56 null', 'NOT_SAID null']);
  expect(of('WORK').slice(-2)).toEqual(['OTHER 0', 'NOT_SAID null']);
  expect(of('EDUCATION')).toEqual([]);
});

it('write remarks that are read by the unit once the half-year is over and five have written, without what names people', async () => {
  const service = await opened();
  const written = (number: number) => `Antrean ${number}, hubungi 08123456789${number} atau budi${number}@contoh.id`;
  for (let number = 1; number <= 4; number += 1) await say(service, number, { remark: written(number) });
  // Marked ones of one network open nobody's words.
  for (let times = 0; times < 5; times += 1) await say(service, 99, { remark: times < 3 ? null : 'Buruk sekali.' });
  city.setNow(JULY);
  expect(await remarks(service)).toBeNull();
  city.setNow('2026-06-30T16:59:59.000Z');
  const key = newKey();
  const last = { idempotencyKey: key, servicePointId: pointOf(service), ...scoredAll(4), remark: `  ${written(5)} ` };
  for (let times = 0; times < 2; times += 1) await done(from(city.nobody, '203.0.113.5'), 'surveyAnswer', last, 'received');
  expect(await remarks(service)).toBeNull();
  city.setNow(JULY);
  const read = await remarks(service);
  const own = [1, 2, 3, 4, 5].map((number) => ({ text: `Antrean ${number}, hubungi [telepon] atau [e-mail]`, marked: false }));
  expect(read).toHaveLength(7);
  expect(read).toEqual(expect.arrayContaining([...own, { text: 'Buruk sekali.', marked: true }]));
  expect(await remarks(service, city.people.hr.ask)).toEqual(read);
  expect(await remarks(service, city.people.unitAdmin.ask)).toEqual(read);
  for (const who of ['staff', 'hrHead', 'otherHr'] as const) expect(await remarks(service, city.people[who].ask), who).toBeNull();
  expect(await remarks(service, city.people.superior.ask, 'SECOND_HALF')).toBeNull();
  expect(await remarks(service, city.people.superior.ask, 'FIRST_HALF', 'first: 3')).toEqual(read?.slice(0, 3));
});

it('leave nothing of a remark that tells who, when, or with which answer', async () => {
  const service = await opened();
  await say(service, 1, { remark: 'Tidak ada kursi.', sex: 'MALE' });
  const rows = (await everyRow(city)).filter(({ pk }) => pk === `SURVEY_REMARKS#${service.id}`);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/Tidak ada kursi|2026-03|MALE/);
  expect(Object.keys(rows[0]?.body as object).toSorted()).toEqual(['isMarked', 'own', 'sealed']);
  // Two years after the half-year, whatever the day.
  expect(new Date(Number(rows[0]?.ttl) * 1000).toISOString()).toBe('2028-07-01T17:00:00.000Z');
});

it('are refused for what is no class, and for a remark that is too long, with all else that is wrong', async () => {
  const servicePointId = pointOf(await opened());
  const form = (more: object) => ({ servicePointId, ...scoredAll(3), ...more });
  expect(await refused(city.nobody, 'surveyAnswer', form({ time: 5, remark: 'a'.repeat(501) }))).toEqual(['OUT_OF_RANGE', 'TOO_LONG']);
  expect((await malformed(city.nobody, 'surveyAnswer', form({ sex: 'OTHER' })))[0]).toMatch(/^!/);
  expect(await refused(city.nobody, 'surveyAnswer', form({ remark: ' ' }))).toEqual([]);
});
