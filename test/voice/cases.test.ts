// A citizen's complaint from entry to answer without a login, what each role sees of it, and what is refused to whom.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../../src/platform/store/codec.ts';
import { everyRow, OTHER_REGION } from '../support/city.ts';
import { keyed, mutation, newKey } from '../support/mutations.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { accepted, CASE, type Case, caseOf, from, ofCase, openedService, STATUS, submitted, waitingFor } from '../support/voice.ts';

const MONDAY = '2026-01-12T02:00:00.000Z';
let city: Agency;
const hr = () => city.people.hr.ask;

beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const status = async (code: string, ask = city.nobody) =>
  (await ask(`query($code: String!) { voiceStatus(code: $code) { ${STATUS.slice('status {'.length)} }`, { code })).data.voiceStatus;
const seen = async (ask = hr(), id = '') =>
  (await ask(`query($id: ID!) { node(id: $id) { ... on VoiceCase { ${CASE.slice('case {'.length)} } }`, { id })).data.node;
const written = (more: object = {}) => {
  city.setNow(MONDAY);
  return caseOf(city, more);
};
const EVIL = 'Petugas Budi, NIK 3374101705800003, telepon 0812-3456-7890, mobil H 1234 AB, meminta uang.';
const CONTACT = { name: 'Warga Teladan', reach: 'warga@contoh.id' };

describe('a complaint', () => {
  it('goes from entry to answer, and both sides see what is theirs', async () => {
    const { code, of } = await written({ text: EVIL, contact: CONTACT });
    expect(await status(code)).toMatchObject({ stage: 'SUBMITTED', unitName: 'Unit aptika', text: EVIL, dueOn: '2026-01-15', words: [] });
    const { superior } = city.people;
    const [shown] = (await waitingFor(superior.ask, city.units.aptika)).filter(({ id }: Case) => id === of.id);
    expect(shown).toMatchObject({ contact: CONTACT, leftOut: ['PERSONAL_NUMBER', 'TELEPHONE', 'VEHICLE'], late: false });
    expect(shown.text).toBe('Petugas Budi, NIK [NIK/NIP], telepon [telepon], mobil [pelat], meminta uang.');
    expect(shown.allowedActions).toEqual(['voiceAccept', 'voiceHandOver', 'voiceHeadRule', 'voiceConcernMark']);
    const first = await accepted(superior.ask, of, { class: 'INFORMATION' });
    expect(first).toMatchObject({ stage: 'IN_WORK', dueOn: '2026-01-20', firstInTime: true });
    const asked = (await done(superior.ask, 'voiceAskFacts', ofCase(first, { text: 'Kapan?' }), CASE)).case;
    expect(asked).toMatchObject({ stage: 'FACTS_ASKED', dueOn: null });
    city.setNow('2026-01-14T02:00:00.000Z');
    const reply = await done(city.nobody, 'voiceReply', { code, text: 'Senin, lalu ke a@b.id' }, STATUS);
    expect(reply.status).toMatchObject({ stage: 'IN_WORK', dueOn: '2026-01-22' });
    const ready = await seen(superior.ask, of.id);
    expect(ready.words.map(({ text }: { text: string }) => text)).toEqual([
      'Terima kasih, kami periksa.',
      'Kapan?',
      'Senin, lalu ke [e-mail]',
    ]);
    const answered = (await done(superior.ask, 'voiceAnswer', ofCase(ready, { text: 'Petugas ditegur.' }), CASE)).case;
    expect(answered).toMatchObject({ stage: 'ANSWERED', answeredInTime: true, allowedActions: [] });
    expect((await waitingFor(superior.ask, city.units.aptika)).map(({ id }: Case) => id)).not.toContain(of.id);
    expect((await waitingFor(superior.ask, city.units.aptika, 'ANSWERED')).map(({ id }: Case) => id)).toContain(of.id);
    const after = await status(code);
    expect(after).toMatchObject({ stage: 'ANSWERED', canReply: false, reopenUntil: '2026-01-28T17:00:00.000Z' });
    expect(after.words.map(({ from: side, text }: Record<string, string>) => [side, text]).slice(2)).toEqual([
      ['CITIZEN', 'Senin, lalu ke a@b.id'],
      ['OFFICE', 'Petugas ditegur.'],
    ]);
    const again = (await done(city.nobody, 'voiceReopen', { code, text: 'Terjadi lagi.' }, STATUS)).status;
    expect(again).toMatchObject({ stage: 'IN_WORK', dueOn: '2026-01-22', reopenUntil: null });
    await done(superior.ask, 'voiceAnswer', ofCase(await seen(superior.ask, of.id), { text: 'Sudah dipindah.' }), CASE);
    expect(await refused(city.nobody, 'voiceReopen', { code, text: 'Lagi.' })).toEqual(['TRANSITION_REFUSED']);
    expect((await status(code)).stage).toBe('CLOSED');
  });

  it('is shown to its unit, those above, the staffing agency and auditors; to nobody else', async () => {
    const { of } = await written();
    const { people } = city;
    for (const who of ['superior', 'unitHead', 'unitAdmin', 'hr', 'auditor'] as const)
      expect((await seen(people[who].ask, of.id))?.id, who).toBe(of.id);
    for (const who of ['staff', 'colleague', 'superior2', 'hrHead', 'otherHr', 'stranger'] as const)
      expect(await seen(people[who].ask, of.id), who).toBeNull();
    expect(await waitingFor(people.hrHead.ask, city.units.aptika)).toEqual([]);
    expect(await waitingFor(people.superior.ask, null)).toEqual([]);
    expect(await seen(city.nobody, of.id)).toBeNull();
    expect(await refused(people.auditor.ask, 'voiceAccept', ofCase(of, { class: 'URGENT', text: 'x' }))).toEqual(['FORBIDDEN']);
    expect(await refused(people.staff.ask, 'voiceAccept', ofCase(of, { class: 'URGENT', text: 'x' }))).toEqual(['NOT_FOUND']);
    expect(await refused(people.superior.ask, 'voiceRestore', ofCase(of, { reason: 'Ingin tahu.' }))).toEqual(['!FORBIDDEN']);
  });

  it('is given to another unit with a reason, and the first reads it no more', async () => {
    const { of, code } = await written();
    const { superior, hrHead } = city.people;
    const to = { unitId: city.units.bkpp, reason: 'Urusan kepegawaian.' };
    expect(await refused(superior.ask, 'voiceHandOver', ofCase(of, { ...to, unitId: of.unitId }))).toEqual(['ALREADY_EXISTS']);
    expect(await refused(superior.ask, 'voiceHandOver', ofCase(of, { ...to, reason: 'NIK 3374101705800003' }))).toEqual(['INVALID']);
    expect((await done(superior.ask, 'voiceHandOver', ofCase(of, to), CASE)).case).toBeNull();
    expect(await seen(superior.ask, of.id)).toBeNull();
    const shown = await seen(hrHead.ask, of.id);
    expect(shown).toMatchObject({ stage: 'SUBMITTED', dueOn: '2026-01-15', unitName: 'Unit bkpp' });
    expect(shown.moves).toEqual([{ fromUnitId: city.units.aptika, toUnitId: city.units.bkpp, reason: 'Urusan kepegawaian.' }]);
    expect((await status(code)).unitName).toBe('Unit bkpp');
    expect(await refused(hrHead.ask, 'voiceAccept', ofCase(of, { class: 'URGENT', text: 'Baik.' }))).toEqual(['VERSION_CONFLICT']);
    city.setNow('2026-01-15T17:00:00.000Z');
    expect([(await status(code)).late, (await seen(hrHead.ask, of.id)).late]).toEqual([true, true]);
    expect((await accepted(hrHead.ask, shown)).id).toBe(of.id);
    expect((await seen(hrHead.ask, of.id)).firstInTime).toBe(false);
  });

  it('is in the list of what came after its unit once it is worked on', async () => {
    city.setNow(MONDAY);
    const unit = async (code: string) =>
      (await done(hr(), 'unitCreate', { code, name: `Unit ${code}`, kind: 'SECTION', validFrom: '2020-01-01' }, 'unit { id version }'))
        .unit;
    const [old, next] = [await unit('semula'), await unit('kelak')];
    const { id: serviceId } = await openedService(hr(), old.id);
    await submitted(city.nobody, { serviceId, text: 'Loket tutup lebih awal.' });
    const [of] = await waitingFor(hr(), old.id);
    const closing = { unitId: old.id, expectedVersion: old.version, validTo: '2026-01-12', successorId: next.id };
    await done(hr(), 'unitClose', closing, 'unit { id }');
    city.setNow('2026-01-13T02:00:00.000Z');
    const first = { class: 'ORDINARY' as const, text: 'Kami periksa.' };
    expect((await accepted(hr(), of, { ...first, unitId: next.id })) as object).toMatchObject({ unitId: next.id, moves: [] });
    expect((await waitingFor(hr(), next.id)).map(({ id }: Case) => id)).toEqual([of.id]);
  });

  it('of no service waits for the staffing agency, which names the unit', async () => {
    city.setNow(MONDAY);
    await submitted(city.nobody, { kind: 'PRAISE', text: 'Pelayanan di kota ini ramah sekali.' });
    const [of] = (await waitingFor(hr(), null)).filter(({ kind }: { kind?: string }) => kind === 'PRAISE');
    expect(of).toMatchObject({ unitId: null, unitName: null });
    const form = { class: 'INFORMATION' as const, text: 'Terima kasih.' };
    expect(await refused(hr(), 'voiceAccept', ofCase(of, form))).toEqual(['REQUIRED']);
    expect((await accepted(hr(), of, { ...form, unitId: city.units.aptika })) as object).toMatchObject({ unitName: 'Unit aptika' });
  });

  it('in confidence tells its writer to the staffing agency alone; nameless takes no name', async () => {
    const { of } = await written({ mode: 'CONFIDENTIAL', contact: CONTACT });
    expect((await seen(city.people.superior.ask, of.id)).contact).toBeNull();
    expect((await seen(city.people.auditor.ask, of.id)).contact).toBeNull();
    expect((await seen(hr(), of.id)).contact).toEqual(CONTACT);
  });

  it('shows what was left out once an officer has restored it, on record', async () => {
    const { of } = await written({ text: EVIL });
    const { case: restored } = await done(hr(), 'voiceRestore', ofCase(of, { reason: 'Petugas perlu dikenali.' }), CASE);
    expect(restored).toMatchObject({ text: EVIL, restoredBecause: 'Petugas perlu dikenali.' });
    expect((await seen(city.people.superior.ask, of.id)).text).toBe(EVIL);
    expect(await refused(hr(), 'voiceRestore', ofCase(restored, { reason: 'Lagi.' }))).toEqual(['TRANSITION_REFUSED']);
  });

  it('restores what was said by then: what is left out of a later word is restored by itself', async () => {
    const { of, code } = await written({ text: EVIL });
    await done(hr(), 'voiceRestore', ofCase(of, { reason: 'Petugas perlu dikenali.' }), CASE);
    await done(city.nobody, 'voiceReply', { code, text: 'Saksi: 0812-9999-8888.' }, STATUS);
    const shown = await seen(city.people.superior.ask, of.id);
    expect([shown.text, shown.words[0].text]).toEqual([EVIL, 'Saksi: [telepon].']);
    const { case: again } = await done(hr(), 'voiceRestore', ofCase(await seen(hr(), of.id), { reason: 'Saksi dihubungi.' }), CASE);
    expect([again.words[0].text, again.allowedActions]).toEqual(['Saksi: 0812-9999-8888.', expect.not.arrayContaining(['voiceRestore'])]);
  });
});

it('that the table has forgotten since it was listed is left out, and the page goes on', async () => {
  const { of } = await written();
  const row = (await everyRow(city)).find(({ pk, type }) => pk === of.id && type === 'VoiceCase');
  if (!row) throw new Error(`${of.id} is nowhere.`);
  // As an index that lags behind: it lists what is not there any more.
  const listed = { ...row, pk: 'vce_forgotten' as const, sk: '#listed' };
  await city.engine.send(new PutItemCommand({ TableName: city.app.parts.config.tableName, Item: encode(listed) }));
  const shown = await waitingFor(hr(), of.unitId);
  expect(shown.filter(({ id }: Case) => id === of.id)).toHaveLength(1);
});

describe('a submission', () => {
  const FORM = { regionCode: '33.74', kind: 'COMPLAINT' as const, mode: 'OPEN' as const, text: 'Lampu jalan mati.' };

  it('shows its code again to the very same request, and another for another', async () => {
    city.setNow(MONDAY);
    const input = { ...FORM, idempotencyKey: newKey() };
    const ask = (given = input) => city.nobody(mutation('voiceSubmit', 'code userErrors { code }'), { input: given });
    const [first, twin] = await Promise.all([ask(), ask()]);
    expect(first?.data.voiceSubmit.code).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]$/);
    expect([twin?.data, (await ask()).data]).toEqual([first?.data, first?.data]);
    expect((await ask({ ...input, text: 'Lain.' })).data.voiceSubmit).toEqual({
      code: null,
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
    expect((await ask({ ...input, idempotencyKey: newKey() })).data.voiceSubmit.code).not.toBe(first?.data.voiceSubmit.code);
    const reply = keyed({ code: first?.data.voiceSubmit.code, text: 'Di Jalan Pahlawan.' });
    const say = async () =>
      (await city.nobody(mutation('voiceReply', 'status { words { text } } userErrors { code }'), reply)).data.voiceReply;
    expect((await say()).status.words).toHaveLength(1);
    expect((await say()).status.words).toHaveLength(1);
  });

  it('is refused with what is wrong, on its field, and nothing of it is kept', async () => {
    city.setNow(MONDAY);
    const bad = (more: object) => refused(city.nobody, 'voiceSubmit', { ...FORM, ...more });
    expect(await bad({ text: ' ' })).toEqual(['REQUIRED']);
    expect(await bad({ text: 'a'.repeat(4001), mode: 'ANONYMOUS', contact: { name: '', reach: ' ' } })).toEqual([
      ...['TOO_LONG', 'INVALID', 'REQUIRED', 'REQUIRED'],
    ]);
    expect(await bad({ regionCode: '11.11' })).toEqual(['NOT_FOUND']);
    const { id } = await openedService(city.setup, city.units.aptika);
    expect(await bad({ serviceId: id, regionCode: OTHER_REGION })).toEqual(['NOT_FOUND']);
    for (const code of ['', 'AAAA-AAAA-AAAA-AAAA-B', 'AAAA-AAAA-AAAA-AAAA-A', 'vce_1']) {
      expect(await status(code)).toBeNull();
      expect(await refused(city.nobody, 'voiceReply', { code, text: 'Halo' })).toEqual(['NOT_FOUND']);
    }
  });

  it('of one network ten are taken at once, and then one an hour', async () => {
    city.setNow(MONDAY);
    const ask = from(city.nobody, '198.51.100.3');
    for (let i = 0; i < 10; i += 1) await submitted(ask);
    expect(await refused(ask, 'voiceSubmit', FORM)).toEqual(['LIMIT_REACHED']);
    city.setNow('2026-01-12T03:00:00.000Z');
    await submitted(ask);
  });

  it('leaves no trace of code, words, writer or network, whoever is logged in', async () => {
    city.setNow(MONDAY);
    const before = new Set((await everyRow(city)).map(({ pk, sk }) => pk + sk));
    const { code } = await submitted(from(city.people.staff.ask, '198.51.100.9'), { text: EVIL, contact: CONTACT });
    const rows = (await everyRow(city)).filter(({ pk, sk }) => !before.has(pk + sk));
    expect(rows.map(({ type }) => type).toSorted()).toEqual(['Audit', 'SourceBucket', 'VoiceCase']);
    const kept = JSON.stringify([rows, city.lines]);
    for (const secret of [code, code.replaceAll('-', ''), 'Budi', 'Warga Teladan', 'contoh.id', '198.51.100.9'])
      expect(kept).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toMatch(/emp_|:staff/);
  });
});
