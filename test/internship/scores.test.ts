// Final scores of internships and their certificates, through the API.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyRow } from '../support/city.ts';
import { LAST_DAY, mentored, ofPlacement, PLACEMENT, placed, SCORES, scored, step, WHY } from '../support/internship-placed.ts';
import { type Agency, malformed, startAgency } from '../support/people.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const FIELDS = PLACEMENT.replace('placement {', '');
const shown = async (id: string, ask = city.people.hr.ask) =>
  (await ask(`{ node(id: "${id}") { ... on InternshipPlacement { ${FIELDS} } }`)).data.node;
const verify = async (code: string) =>
  (await city.nobody(`{ internshipCertificateVerify(code: "${code}") { number name programmeTitle unitName from until } }`)).data
    .internshipCertificateVerify;

it('is given by the mentor on the last day at the earliest, once, also where it is sent twice at once', async () => {
  const one = await mentored(city);
  const { colleague, superior, hr } = city.people;
  const score = (more: object = {}, ask = colleague.ask) =>
    malformed(ask, 'internshipScore', ofPlacement(one, { scores: SCORES, words: 'Bekerja dengan baik.', ...more }));
  city.setNow('2026-05-28T16:59:59.999Z');
  expect(await score()).toEqual(['NOT_OPEN_YET']);
  city.setNow('2026-05-28T17:00:00.000Z');
  expect(await score({}, superior.ask)).toEqual(['FORBIDDEN']);
  expect(await score({}, one.ask)).toEqual(['!FORBIDDEN']);
  expect(await score({ scores: SCORES.slice(1) })).toEqual(['REQUIRED']);
  expect(await score({ scores: [...SCORES, SCORES[0]] })).toEqual(['INVALID']);
  expect(await score({ scores: SCORES.map((each, i) => (i === 0 ? { ...each, score: '100.5' } : each)) })).toEqual(['OUT_OF_RANGE']);
  expect(await score({ scores: SCORES.map((each, i) => (i === 0 ? { ...each, score: '85.555' } : each)) })).toEqual(['OUT_OF_RANGE']);
  expect(await score({ scores: SCORES.map((each, i) => (i === 0 ? { ...each, criterion: 'LOOKS' } : each)) })).toEqual([
    'NOT_FOUND',
    'REQUIRED',
  ]);
  const both = await Promise.all([score(), score({ words: 'Sangat baik.' })]);
  expect(both.filter((codes) => codes.length === 0)).toHaveLength(1);
  expect(both.flat()).toHaveLength(1);
  expect(await shown(one.id, one.ask)).toMatchObject({ status: 'SCORED', scores: [{ total: '85.50', isCorrection: false }] });
  const rows = (await everyRow(city)).filter(({ type }) => type === 'InternCertificate');
  expect(rows).toHaveLength(1);
  expect((await shown(one.id, hr.ask)).allowedActions).toEqual(['internshipScoreCorrect']);
});

it('comes with a certificate that anybody checks by its code, and that tells nothing else', async () => {
  const one = await scored(city);
  const { certificate } = await shown(one.id, one.ask);
  expect(certificate).toEqual({
    number: expect.stringMatching(/^MAGANG\/2026\/[0-9A-F]{12}$/),
    code: expect.stringMatching(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/),
  });
  const told = {
    ...{ number: certificate.number, programmeTitle: 'Magang layanan digital', unitName: 'Unit aptika' },
    ...{ name: expect.stringMatching(/^Mahasiswa /), from: '2026-02-02', until: '2026-05-29' },
  };
  expect(await verify(certificate.code)).toEqual(told);
  expect(await verify(certificate.code.toLowerCase().replaceAll('-', ' '))).toEqual(told);
  for (const wrong of ['AAAA-AAAA-AAAA-AAAA', '', 'x'.repeat(100)]) expect(await verify(wrong)).toBeNull();
  // The code itself is stored nowhere, and a code of a training is none of an internship.
  expect(JSON.stringify(await everyRow(city))).not.toContain(certificate.code);
  expect((await city.nobody(`{ certificateVerify(code: "${certificate.code}") { number } }`)).data.certificateVerify).toBeNull();
});

it('of an internship that ended early tells until when', async () => {
  const one = await mentored(city);
  city.setNow('2026-03-02T02:00:00.000Z');
  const ended = await step(city.people.hr.ask, 'internshipEnd', one, { reason: 'Unit dilebur dalam reorganisasi.' });
  const done = await step(city.people.colleague.ask, 'internshipScore', ended, { scores: SCORES, words: 'Cukup.' });
  expect(await verify(done.certificate.code)).toMatchObject({ from: '2026-02-02', until: '2026-03-02' });
});

it('is corrected by an officer with a reason, who did not give it; the certificate stays', async () => {
  const one = await scored(city);
  const { certificate } = await shown(one.id);
  const { hr, colleague } = city.people;
  const scores = SCORES.map((each) => ({ ...each, score: '90' }));
  const correct = (more: object = {}, ask = hr.ask) =>
    malformed(ask, 'internshipScoreCorrect', ofPlacement(one, { scores, reason: WHY, ...more }));
  expect(await correct({ reason: 'x' })).toEqual(['OUT_OF_RANGE']);
  expect(await correct({ scores: SCORES })).toEqual(['INVALID']);
  expect(await correct({}, colleague.ask)).toEqual(['!FORBIDDEN']);
  const mentor = await city.login({ sub: 'petugas-pembimbing', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: colleague.employeeId });
  expect(await correct({}, mentor)).toEqual(['OWN_CASE']);
  expect(await correct()).toEqual([]);
  const now = await shown(one.id, one.ask);
  expect(now.scores).toMatchObject([{ total: '85.50' }, { total: '90.00', isCorrection: true, words: WHY }]);
  expect(now.certificate).toEqual(certificate);
});

it('waits for a mentor who accepts where there is none', async () => {
  const one = await placed(city);
  city.setNow(LAST_DAY);
  const { colleague, superior } = city.people;
  const named = await step(superior.ask, 'internshipMentorName', one, { mentorId: colleague.employeeId });
  const input = { scores: SCORES, words: 'Baik.' };
  expect(await malformed(colleague.ask, 'internshipScore', ofPlacement(named, input))).toEqual(['FORBIDDEN']);
  const took = await step(colleague.ask, 'internshipMentorAnswer', named, { accepts: true });
  expect(await malformed(colleague.ask, 'internshipScore', ofPlacement(took, input))).toEqual([]);
});
