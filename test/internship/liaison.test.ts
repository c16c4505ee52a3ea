// What the liaison of a university sees: its own students as far as it must, and nothing of anybody else's.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { agreed, applied, ofInstitution, publishedProgramme } from '../support/internship.ts';
import { entry, FIRST_DAY, LAST_DAY, mentored, OPEN, type Placed, placed, SCORES, step, WHY } from '../support/internship-placed.ts';
import { type Agency, done, startAgency } from '../support/people.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const liaisonOf = (institutionId?: string): Promise<Ask> =>
  city.login({ sub: `penghubung-${institutionId}`, roles: [], pool: 'liaisons', region: null, ...(institutionId && { institutionId }) });

const ROW = `placementId name studyProgramme programmeTitle unitName from until status daysLogged score
  credits { days hours hoursACredit credits source } certificate { number code }`;
const rowsOf = async (ask: Ask, more = '') =>
  (await ask(`{ partnerInterns(${more}first: 10) { edges { node { ${ROW} } } } }`)).data.partnerInterns.edges.map(
    ({ node }: { node: object }) => node,
  );
const fileOf = async (ask: Ask, year: number, more = '') =>
  (await ask(`{ partnerCreditsFile(${more}year: ${year}) { fileName text rowCount } }`)).data.partnerCreditsFile;
const figuresOf = async (ask: Ask, more = '') =>
  (await ask(`{ partnerFigures(${more}year: 2026) { applied placed withoutPlace } }`)).data.partnerFigures;

const SECRET = 'Sakit, rawat inap di rumah sakit.';

/** With two days logged, one of them seen, leave that was asked for, and a final score. */
async function whole(): Promise<Placed> {
  let one = await mentored(city);
  const mentor = city.people.colleague.ask;
  city.setNow(FIRST_DAY);
  one = await step(one.ask, 'internshipLogWrite', one, entry('2026-02-02', { text: SECRET }));
  one = await step(mentor, 'internshipLogAnswer', one, { day: '2026-02-02', seen: true, expectedVersion: 1 });
  one = await step(one.ask, 'internshipLeaveAsk', one, { from: '2026-02-09', until: '2026-02-09', reason: SECRET });
  city.setNow(LAST_DAY);
  one = await step(one.ask, 'internshipLogWrite', one, entry('2026-05-28'));
  return step(mentor, 'internshipScore', one, { scores: SCORES, words: SECRET });
}

it('is their own students by name, with days, score, credits and certificate, and nothing that was written', async () => {
  const one = await whole();
  const other = await placed(city);
  city.setNow(LAST_DAY);
  const ask = await liaisonOf(one.institutionId);
  const [row, ...more] = await rowsOf(ask);
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    ...{ placementId: one.id, programmeTitle: 'Magang layanan digital', unitName: 'Unit aptika', from: '2026-02-02', until: '2026-05-29' },
    ...{ status: 'SCORED', daysLogged: 2, score: '85.50', credits: { days: 1, hours: '7.5', hoursACredit: '45', credits: '0.17' } },
    certificate: { code: expect.stringMatching(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/) },
  });
  const { fileName, text, rowCount } = await fileOf(ask, 2026);
  expect([fileName, rowCount]).toEqual([`magang-sks-2026_2026-05-29.csv`, 1]);
  expect(text).toContain(';2;1;7,5;45;0,17;85,50;MAGANG/2026/');
  expect(JSON.stringify([row, text])).not.toContain(SECRET);
  expect(await fileOf(ask, 2027)).toMatchObject({ rowCount: 0 });
  // The record itself is not theirs, and nobody else's student is.
  expect((await ask(`{ node(id: "${one.id}") { id } }`)).data.node).toBeNull();
  expect(await rowsOf(ask, `institutionId: "${other.institutionId}", `)).toEqual([]);
  expect(await figuresOf(ask, `institutionId: "${other.institutionId}", `)).toBeNull();
  expect(await fileOf(ask, 2026, `institutionId: "${other.institutionId}", `)).toBeNull();
  expect((await ask('{ me { roles partnerInstitution { institutionId name } employee { id } } }')).data.me).toMatchObject({
    ...{ roles: ['PUBLIC', 'LIAISON'], employee: null },
    partnerInstitution: { institutionId: one.institutionId },
  });
});

it('is the same for the staffing agency of the region that names the institution, and for no other', async () => {
  const one = await placed(city);
  const { hr, auditor, otherHr } = city.people;
  const named = `institutionId: "${one.institutionId}", `;
  for (const { ask } of [hr, auditor]) expect(await rowsOf(ask, named)).toMatchObject([{ placementId: one.id, status: 'TO_COME' }]);
  expect(await rowsOf(hr.ask)).toEqual([]);
  expect([await rowsOf(otherHr.ask, named), await figuresOf(otherHr.ask, named), await fileOf(otherHr.ask, 2026, named)]).toEqual([
    [],
    null,
    null,
  ]);
});

it('is nothing for an institution that is none, and for a token that names none', async () => {
  for (const ask of [await liaisonOf('pin_000000000000000000000000'), await liaisonOf(), await liaisonOf('emp_1')]) {
    expect(await rowsOf(ask)).toEqual([]);
    expect((await ask('{ me { partnerInstitution { name } } }')).data.me).toEqual({ partnerInstitution: null });
  }
  const nobodys = await liaisonOf();
  expect([await figuresOf(nobodys), await fileOf(nobodys, 2026)]).toEqual([null, null]);
});

it('of an institution of another region is its own, and of one whose agreement has ended what was', async () => {
  city.setNow(OPEN);
  const other = await agreed(city, city.people.otherHr.ask);
  expect(await rowsOf(await liaisonOf(other.id))).toEqual([]);
  expect((await (await liaisonOf(other.id))('{ me { partnerInstitution { institutionId } } }')).data.me.partnerInstitution).toEqual({
    institutionId: other.id,
  });
  const one = await placed(city);
  const { data } = await city.setup(
    `{ node(id: "${one.institutionId}") { ... on PartnerInstitution { id version agreements { agreementId } } } }`,
  );
  const { node } = data;
  const end = { ...ofInstitution(node), agreementId: node.agreements[0].agreementId, until: '2026-01-31', reason: WHY };
  await done(city.setup, 'partnerAgreementLastDaySet', end, 'institution { id }');
  city.setNow(LAST_DAY);
  expect(await rowsOf(await liaisonOf(one.institutionId))).toMatchObject([{ placementId: one.id }]);
});

it('of an internship that was called off is that it was, and not why', async () => {
  const one = await placed(city);
  await step(one.ask, 'internshipEnd', one, { reason: SECRET });
  const rows = await rowsOf(await liaisonOf(one.institutionId));
  expect(rows).toMatchObject([{ status: 'CALLED_OFF', until: null, score: null, credits: null, certificate: null }]);
  expect(JSON.stringify(rows)).not.toContain(SECRET);
});

it('counts applications where no few are told apart, of the year in WIB', async () => {
  city.setNow(OPEN);
  const institution = await agreed(city, city.setup);
  const programme = await publishedProgramme(city.setup, city.units.aptika);
  const ask = await liaisonOf(institution.id);
  for (let i = 0; i < 4; i += 1) await applied(city, institution.id, programme.id);
  expect(await figuresOf(ask)).toEqual({ applied: null, placed: 0, withoutPlace: null });
  await applied(city, institution.id, programme.id);
  expect(await figuresOf(ask)).toEqual({ applied: 5, placed: 0, withoutPlace: 5 });
  const before = (await ask('{ partnerFigures(year: 2025) { applied placed withoutPlace } }')).data.partnerFigures;
  expect(before).toEqual({ applied: 0, placed: 0, withoutPlace: 0 });
  for (const year of [-1, 0, 10_000]) {
    const { errors } = await ask(`{ partnerFigures(year: ${year}) { placed } }`);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  }
});
