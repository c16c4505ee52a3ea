// The story of a citizen's complaint, as README tells it: from entry to answer without a login, and what each role sees of it at each step.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishPeriods } from '../../src/modules/voice/publishing.ts';
import { partsApart } from '../../src/parts.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { REGION } from '../support/city.ts';
import { type Agency, done, type Name, refused, startAgency } from '../support/people.ts';
import { CASE, type Case, ofCase, openedService, STATUS, submitted, waitingFor } from '../support/voice.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const WRITTEN = 'Antrean di loket lama. Petugas menyuruh saya menelepon 0812-3456-7890.';
const CONTACT = { name: 'Warga Teladan', reach: 'warga@contoh.id' };
const EVERYBODY: readonly Name[] = [
  'staff',
  'colleague',
  'superior',
  'superior2',
  'unitHead',
  'unitAdmin',
  'hr',
  'hrHead',
  'auditor',
  'otherHr',
];
let city: Agency;

beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const status = async (code: string) =>
  (await city.nobody(`query($code: String!) { voiceStatus(code: $code) { ${STATUS.slice('status {'.length)} }`, { code })).data.voiceStatus;
const seenBy = async (who: Name, id: string) =>
  (await city.people[who].ask(`query($id: ID!) { node(id: $id) { ... on VoiceCase { ${CASE.slice('case {'.length)} } }`, { id })).data.node;
const readers = async (id: string): Promise<Name[]> => {
  const seen = await Promise.all(EVERYBODY.map(async (who) => ((await seenBy(who, id)) ? [who] : [])));
  return seen.flat();
};

it('of a complaint that went to the wrong unit', async () => {
  const { superior, unitAdmin, hrHead, hr } = city.people;
  const { aptika, bkpp } = city.units;
  const lines: string[] = [];
  let today = '';
  const on = (day: string): void => {
    today = day;
    city.setNow(`${day}T02:00:00.000Z`);
  };
  const tell = (line: string): number => lines.push(`${today}  ${line}`);

  // Monday: a citizen writes, and keeps the code. Whoever has no code sees nothing.
  on('2026-01-12');
  const { id: serviceId } = await openedService(city.setup, aptika);
  const { code } = await submitted(city.nobody, { serviceId, mode: 'CONFIDENTIAL', text: WRITTEN, contact: CONTACT });
  expect(await status(code)).toMatchObject({ stage: 'SUBMITTED', unitName: 'Unit aptika', text: WRITTEN, dueOn: '2026-01-15' });
  const [of] = await waitingFor(superior.ask, aptika);
  expect(await readers(of.id)).toEqual(['superior', 'unitHead', 'unitAdmin', 'hr', 'auditor']);
  const shown = 'Antrean di loket lama. Petugas menyuruh saya menelepon [telepon].';
  for (const who of ['superior', 'unitHead', 'unitAdmin', 'auditor'] as const)
    expect(await seenBy(who, of.id), who).toMatchObject({ text: shown, contact: null });
  // In confidence: the staffing agency alone knows who wrote.
  expect(await seenBy('hr', of.id)).toMatchObject({ text: shown, contact: CONTACT });

  const { dueOn } = await status(code);
  tell(`a citizen writes in confidence, without a login, and keeps a code by which to follow it; a first answer is due by ${dueOn}`);
  tell(
    `the unit's head, those above, the administrator, the staffing agency and an auditor read it without the telephone in it: ${(await readers(of.id)).length} people`,
  );
  tell('Wahyu (staffing agency) alone reads who wrote; nobody else, and nobody without the code, finds anything');

  // Tuesday: the administrator gives it to the unit that it is about; the first reads it no more, and the clock goes on.
  on('2026-01-13');
  await done(unitAdmin.ask, 'voiceHandOver', ofCase(of, { unitId: bkpp, reason: 'Loket itu milik BKPP.' }), 'case { id }');
  expect(await readers(of.id)).toEqual(['hr', 'hrHead', 'auditor']);
  expect(await status(code)).toMatchObject({ stage: 'SUBMITTED', unitName: 'Unit bkpp', dueOn: '2026-01-15' });

  tell('the administrator gives it to the unit that it is about, with a reason: the first unit reads it no more, and the clock goes on');

  // Wednesday: a first answer, and a question; the citizen replies on Friday, and the clock has stood.
  on('2026-01-14');
  const next = async (): Promise<Case> => (await waitingFor(hrHead.ask, bkpp)).find(({ id }: Case) => id === of.id);
  await done(hrHead.ask, 'voiceAccept', ofCase(await next(), { class: 'INFORMATION', text: 'Kami periksa.' }), CASE);
  await done(hrHead.ask, 'voiceAskFacts', ofCase(await next(), { text: 'Loket berapa?' }), CASE);
  expect(await status(code)).toMatchObject({ stage: 'FACTS_ASKED', dueOn: null, canReply: true });
  tell(
    'Joko (head of that unit) gives a first answer with the class (information, 5 working days), and asks which counter: the clock stands',
  );
  on('2026-01-16');
  await done(city.nobody, 'voiceReply', { code, text: 'Loket 2; saya Siti, 0813-1111-2222.' }, STATUS);
  const replied = await seenBy('hrHead', of.id);
  expect(replied.words.at(-1).text).toBe('Loket 2; saya Siti, [telepon].');

  tell('the citizen replies by the code; a telephone in it is left out before anybody reads it');

  // Who must know whom the telephone leads to gives a reason, on record.
  expect(await refused(hrHead.ask, 'voiceRestore', ofCase(replied, { reason: 'Ingin tahu.' }))).toEqual(['!FORBIDDEN']);
  const { case: restored } = await done(hr.ask, 'voiceRestore', ofCase(replied, { reason: 'Nomor itu diduga milik calo.' }), CASE);
  expect(restored).toMatchObject({ text: WRITTEN, restoredBecause: 'Nomor itu diduga milik calo.' });

  tell('Wahyu (staffing agency) restores what was left out, with a reason, on record; a head may not');

  // Answered in time; the citizen is content, and nobody can take it up for them.
  await done(hrHead.ask, 'voiceAnswer', ofCase(await next(), { text: 'Loket ditambah, calo dilaporkan.' }), CASE);
  expect(await seenBy('hrHead', of.id)).toMatchObject({ stage: 'ANSWERED', firstInTime: true, answeredInTime: true });
  const after = await status(code);
  expect(after.words.map(({ kind }: { kind: string }) => kind)).toEqual(['FIRST_ANSWER', 'FACTS_ASKED', 'REPLY', 'ANSWER']);
  expect(JSON.stringify(after)).not.toMatch(/Hartono|Kartika|emp_/);

  tell('Joko (head of that unit) answers in time; the citizen reads it by the code, and no name of an officer');

  // In July everybody reads how the unit keeps its clocks, and nobody that there was one complaint.
  on('2026-07-01');
  await publishPeriods(
    () => contextOfProjector(partsApart(city.app.parts), REGION),
    () => false,
  );
  const question = `query($id: ID!) { voiceSummary(regionCode: "${REGION}", unitId: $id, year: 2026, period: FIRST_HALF) { clocks { class kept } } }`;
  const { clocks } = (await city.nobody(question, { id: bkpp })).data.voiceSummary;
  expect(clocks.find(({ class: one }: { class: string }) => one === 'INFORMATION')).toEqual({ class: 'INFORMATION', kept: null });
  tell('anybody reads how units keep their clocks, and nobody that there was one complaint');

  // What leaves the house is on record.
  const days = { from: '2026-01-01', to: '2026-06-30', reason: 'Laporan semester ke SP4N-LAPOR!.' };
  const { taken } = await done(hr.ask, 'voiceExport', days, 'taken { id takenBy { name } }');
  const file = 'query($id: ID!) { voiceExportFile(exportId: $id) { text rowCount unnamed } }';
  const { text, rowCount, unnamed } = (await hr.ask(file, { id: taken.id })).data.voiceExportFile;
  expect([text.includes(shown), unnamed]).toEqual([true, 1]);
  expect(text).not.toMatch(/0812|0813|Teladan/);
  tell(
    `Wahyu (staffing agency) takes the half-year out for SP4N-LAPOR!, on record: ${rowCount} row, with neither name nor telephone, though it was restored`,
  );
  expect(README.split("## A citizen's complaint")[1]?.split('```')[1]?.trim().split('\n'), 'README tells the same').toEqual(lines);
});
