// The story of a citizen's complaint, from entry to answer without a login, and what each role sees of it at each step.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishPeriods } from '../../src/modules/voice/publishing.ts';
import { partsApart } from '../../src/parts.ts';
import { contextOfProjector } from '../../src/projections.ts';
import { REGION } from '../support/city.ts';
import { type Agency, done, type Name, refused, startAgency } from '../support/people.ts';
import { CASE, type Case, ofCase, openedService, STATUS, submitted, waitingFor } from '../support/voice.ts';

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

  // Monday: a citizen writes, and keeps the code. Whoever has no code sees nothing.
  city.setNow('2026-01-12T02:00:00.000Z');
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

  // Tuesday: the administrator gives it to the unit that it is about; the first reads it no more, and the clock goes on.
  city.setNow('2026-01-13T02:00:00.000Z');
  await done(unitAdmin.ask, 'voiceHandOver', ofCase(of, { unitId: bkpp, reason: 'Loket itu milik BKPP.' }), 'case { id }');
  expect(await readers(of.id)).toEqual(['hr', 'hrHead', 'auditor']);
  expect(await status(code)).toMatchObject({ stage: 'SUBMITTED', unitName: 'Unit bkpp', dueOn: '2026-01-15' });

  // Wednesday: a first answer, and a question; the citizen replies on Friday, and the clock has stood.
  city.setNow('2026-01-14T02:00:00.000Z');
  const next = async (): Promise<Case> => (await waitingFor(hrHead.ask, bkpp)).find(({ id }: Case) => id === of.id);
  await done(hrHead.ask, 'voiceAccept', ofCase(await next(), { class: 'INFORMATION', text: 'Kami periksa.' }), CASE);
  await done(hrHead.ask, 'voiceAskFacts', ofCase(await next(), { text: 'Loket berapa?' }), CASE);
  expect(await status(code)).toMatchObject({ stage: 'FACTS_ASKED', dueOn: null, canReply: true });
  city.setNow('2026-01-16T02:00:00.000Z');
  await done(city.nobody, 'voiceReply', { code, text: 'Loket 2; saya Siti, 0813-1111-2222.' }, STATUS);
  const replied = await seenBy('hrHead', of.id);
  expect(replied.words.at(-1).text).toBe('Loket 2; saya Siti, [telepon].');

  // Who must know whom the telephone leads to gives a reason, on record.
  expect(await refused(hrHead.ask, 'voiceRestore', ofCase(replied, { reason: 'Ingin tahu.' }))).toEqual(['!FORBIDDEN']);
  const { case: restored } = await done(hr.ask, 'voiceRestore', ofCase(replied, { reason: 'Nomor itu diduga milik calo.' }), CASE);
  expect(restored).toMatchObject({ text: WRITTEN, restoredBecause: 'Nomor itu diduga milik calo.' });

  // Answered in time; the citizen is content, and nobody can take it up for them.
  await done(hrHead.ask, 'voiceAnswer', ofCase(await next(), { text: 'Loket ditambah, calo dilaporkan.' }), CASE);
  expect(await seenBy('hrHead', of.id)).toMatchObject({ stage: 'ANSWERED', firstInTime: true, answeredInTime: true });
  const after = await status(code);
  expect(after.words.map(({ kind }: { kind: string }) => kind)).toEqual(['FIRST_ANSWER', 'FACTS_ASKED', 'REPLY', 'ANSWER']);
  expect(JSON.stringify(after)).not.toMatch(/Hartono|Kartika|emp_/);

  // In July everybody reads how the unit keeps its clocks, and nobody that there was one complaint.
  city.setNow('2026-07-01T02:00:00.000Z');
  await publishPeriods(
    () => contextOfProjector(partsApart(city.app.parts), REGION),
    () => false,
  );
  const question = `query($id: ID!) { voiceSummary(regionCode: "${REGION}", unitId: $id, year: 2026, period: FIRST_HALF) { clocks { class kept } } }`;
  const { clocks } = (await city.nobody(question, { id: bkpp })).data.voiceSummary;
  expect(clocks.find(({ class: one }: { class: string }) => one === 'INFORMATION')).toEqual({ class: 'INFORMATION', kept: null });
});
