// Training had elsewhere through the API: reported with its certificate, verified or returned, told apart from what is alike.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { eventsTo } from '../support/inbox.ts';
import { done, malformed, refused } from '../support/people.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { follow } from '../support/stream.ts';
import { arrivedReport, certificateFile, ELSEWHERE, hoursIn, ofReport, REPORT, reported } from '../support/training-elsewhere.ts';

const NOW = '2026-05-04T02:00:00.000Z';

let city: Season;
const hr = () => city.people.hr.ask;

beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());
beforeEach(() => city.setNow(NOW));

it('is reported, uploaded, submitted and verified: its hours count on its last day', async () => {
  const stream = await follow(city);
  const { ask, employeeId } = await newcomer(city);
  const draft = await reported(ask);
  expect(draft.upload).toMatchObject({ method: 'PUT' });
  expect(await refused(ask, 'trainingElsewhereSubmit', ofReport(draft))).toEqual(['EVIDENCE_MISSING']);
  const report = await arrivedReport(city, ask, draft);
  expect(report).toMatchObject({ status: 'WAITING', allowedActions: ['trainingElsewhereWithdraw'] });
  expect(report.fileUrl).toContain('http');
  await stream.drain();
  expect(await eventsTo(hr(), report.id, 'HR_OFFICER')).toEqual(['TRAINING_REPORT_WAITS AWAITED']);
  const { report: verified } = await done(hr(), 'trainingElsewhereVerify', ofReport(report), REPORT);
  expect(verified).toMatchObject({ status: 'VERIFIED', countedHours: 12 });
  expect(await hoursIn(ask, employeeId)).toMatchObject({
    hours: 12,
    missing: 8,
    entries: [{ day: '2026-04-21', hours: 12, source: 'ELSEWHERE' }],
  });
  await stream.drain();
  expect(await eventsTo(hr(), report.id, 'HR_OFFICER')).toEqual(['TRAINING_REPORT_WAITS DONE']);
  expect(await eventsTo(ask, report.id)).toEqual(['TRAINING_REPORT_VERIFIED TOLD']);
});

it('counts other hours with a reason, and is returned also after that: they are set off', async () => {
  const { ask, employeeId } = await newcomer(city);
  const report = await arrivedReport(city, ask, await reported(ask, { certificateNumber: 'LAN/88/2026' }));
  expect(await refused(hr(), 'trainingElsewhereVerify', { ...ofReport(report), hours: 8 })).toEqual(['REQUIRED']);
  const counted = (await done(hr(), 'trainingElsewhereVerify', { ...ofReport(report), hours: 8, reason: 'Hanya dua hari.' }, REPORT))
    .report;
  expect(counted).toMatchObject({ countedHours: 8, verifyReason: 'Hanya dua hari.' });
  const back = (await done(hr(), 'trainingElsewhereReturn', { ...ofReport(counted), reason: 'Sertifikat tidak sah.' }, REPORT)).report;
  expect(back).toMatchObject({ status: 'RETURNED', countedHours: null, returnReason: 'Sertifikat tidak sah.', allowedActions: [] });
  expect(await hoursIn(ask, employeeId)).toMatchObject({ hours: 0, entries: [{ hours: 8 }, { hours: -8 }] });
  expect(await refused(hr(), 'trainingElsewhereVerify', ofReport(back))).toEqual(['TRANSITION_REFUSED']);
});

it('is one for a certificate and a person, however its number is written; of others the agency is told', async () => {
  const [one, other] = [await newcomer(city), await newcomer(city)];
  const first = await arrivedReport(city, one.ask, await reported(one.ask, { certificateNumber: 'LAN-77/2026' }));
  const again = await reported(one.ask, { certificateNumber: ' lan 77 2026 ' });
  await certificateFile(city, again);
  expect(await refused(one.ask, 'trainingElsewhereSubmit', ofReport(again))).toEqual(['ALREADY_EXISTS']);
  const elsewhere = await reported(one.ask, { certificateNumber: 'LAN-77/2026', provider: 'Universitas Diponegoro' });
  const alike = await arrivedReport(city, one.ask, elsewhere);
  expect(alike).toMatchObject({ status: 'WAITING', alike: [{ id: first.id }] });
  const copied = await arrivedReport(city, other.ask, await reported(other.ask, { certificateNumber: 'lan77/2026' }));
  expect(copied.alike).toEqual([]);
  const { data } = await hr()(`query($id: ID!) { node(id: $id) { ... on TrainingReport { alike { id employee { id } } } } }`, {
    id: copied.id,
  });
  expect(data.node.alike).toContainEqual({ id: first.id, employee: { id: one.employeeId } });
  const { report } = await done(one.ask, 'trainingElsewhereWithdraw', ofReport(first), REPORT);
  expect(report.status).toBe('WITHDRAWN');
  expect(await refused(one.ask, 'trainingElsewhereSubmit', ofReport(again))).toEqual([]);
});

it('of which the file is another’s under another number is told to the agency too', async () => {
  const sha256 = createHash('sha256').update('hasil pindai').digest('hex');
  const scanned = async (certificateNumber: string) => {
    const { ask } = await newcomer(city);
    const draft = await reported(ask, { certificateNumber, file: { ...ELSEWHERE.file, sha256 } });
    await certificateFile(city, draft, { sha256 });
    return (await done(ask, 'trainingElsewhereSubmit', ofReport(draft), REPORT)).report;
  };
  const [first, second] = [await scanned('A/1/2026'), await scanned('B/2/2026')];
  expect(second.alike).toEqual([]);
  const { data } = await hr()('query($id: ID!) { node(id: $id) { ... on TrainingReport { alike { id } } } }', { id: second.id });
  expect(data.node.alike).toEqual([{ id: first.id }]);
});

it('is the person’s and the agency’s, and nobody verifies their own', async () => {
  const { ask } = await newcomer(city);
  const report = await arrivedReport(city, ask, await reported(ask, { certificateNumber: 'LAN/1/2026' }));
  expect(await refused(city.people.superior.ask, 'trainingElsewhereWithdraw', ofReport(report))).toEqual(['NOT_FOUND']);
  expect(await refused(city.people.otherHr.ask, 'trainingElsewhereVerify', ofReport(report))).toEqual(['NOT_FOUND']);
  const own = await arrivedReport(city, hr(), await reported(hr(), { certificateNumber: 'LAN/2/2026' }));
  expect(await refused(hr(), 'trainingElsewhereVerify', ofReport(own))).toEqual(['OWN_CASE']);
  const { data } = await hr()(
    '{ trainingReportQueue(first: 50) { edges { node { id status } } } trainingReports(first: 5) { edges { node { id } } } }',
  );
  expect(data.trainingReportQueue.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
    expect.arrayContaining([report.id, own.id]),
  );
  expect(data.trainingReports.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([own.id]);
});

it.each<[string, object, string[]]>([
  ['nothing', { title: ' ', provider: '', certificateNumber: '' }, ['REQUIRED', 'REQUIRED', 'REQUIRED']],
  ['days in the wrong order', { from: '2026-04-22' }, ['DATE_ORDER']],
  ['a day to come', { to: '2026-05-05' }, ['OUT_OF_RANGE']],
  ['no hours', { hours: 0 }, ['OUT_OF_RANGE']],
  ['another kind of file', { file: { ...ELSEWHERE.file, contentType: 'application/zip' } }, ['EVIDENCE_TYPE']],
  ['a file that is too large', { file: { ...ELSEWHERE.file, size: 6_000_000 } }, ['EVIDENCE_TOO_LARGE']],
  ['a name that is a path', { file: { ...ELSEWHERE.file, fileName: '../a.pdf' } }, ['INVALID']],
])('is told what is wrong: %s', async (_, more, want) => {
  expect(await malformed(city.people.staff.ask, 'trainingElsewhereReport', { ...ELSEWHERE, ...more })).toEqual(want);
});

it('is not what was announced: another file is told', async () => {
  const { ask } = await newcomer(city);
  const draft = await reported(ask, { certificateNumber: 'LAN/3/2026' });
  await certificateFile(city, draft, { head: '504b0304' });
  expect(await refused(ask, 'trainingElsewhereSubmit', ofReport(draft))).toEqual(['EVIDENCE_TYPE']);
  await certificateFile(city, draft, { sha256: createHash('sha256').update('lain').digest('hex') });
  expect(await refused(ask, 'trainingElsewhereSubmit', ofReport(draft))).toEqual(['EVIDENCE_MISMATCH']);
});
