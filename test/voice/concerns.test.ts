// A case concerns an employee: said after a check, told to them, replied to, taken back; and who reads what of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import { type Ask, everyRow, REGION } from '../support/city.ts';
import { toldTo } from '../support/inbox.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';
import { type Followed, follow } from '../support/stream.ts';
import { accepted, CASE, type Case, CONCERN, caseOf, concerned, ofCase, ofConcern, STATUS, waitingFor } from '../support/voice.ts';

const MONDAY = '2026-01-12T02:00:00.000Z';
/** When nobody waits for a reply any more of what was said on that Monday. */
const HEARD = '2026-01-15T17:00:00.000Z';
const EVIL = 'Petugas di loket 2, telepon 0812-3456-7890, meminta uang.';
const REPLY = { text: 'Saya menagih retribusi menurut tarif.' };
const CHECKED = { reason: 'Ia bertugas di loket itu.' };
const WRONG = { reason: 'Ia sedang cuti pada hari itu.' };
let city: Agency;
let stream: Followed;

beforeAll(async () => {
  city = await startAgency();
  stream = await follow(city);
});
afterAll(() => city.stop());

const node = (type: string, selection: string) => async (ask: Ask, id: string) =>
  (await ask(`query($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } }`, { id })).data.node;
const seen = node('VoiceConcern', CONCERN.slice('concern {'.length));
const caseSeen = node(
  'VoiceCase',
  `version concerns { id employee { id } reply takenBackBecause replyDueOn } blockers { action code who from }
  ${CASE.slice('case {'.length)}`,
);
const status = async (code: string) =>
  (await city.nobody(`query($code: String!) { voiceStatus(code: $code) { ${STATUS.slice('status {'.length)} }`, { code })).data.voiceStatus;
const own = async (ask: Ask) =>
  (await ask('{ me { voiceConcerns(first: 10) { edges { node { id } } } } }')).data.me.voiceConcerns.edges.map(
    (edge: { node: Case }) => edge.node.id,
  );
const marked = async (who: 'staff' | 'colleague' = 'staff', by: Ask = city.people.superior.ask) => {
  city.setNow(MONDAY);
  const { of, code } = await caseOf(city, { text: EVIL, contact: { name: 'Warga Teladan', reach: 'warga@contoh.id' } });
  const concern = await concerned(by, of, city.people[who].employeeId);
  return { of: { ...of, version: concern.caseVersion }, code, concern };
};

describe('whom it concerns', () => {
  it('reads what was written and replies; who decides reads it, the citizen does not', async () => {
    const { of, code, concern } = await marked();
    const { staff, superior, hr } = city.people;
    const shown = await seen(staff.ask, concern.id);
    expect(shown.case).toEqual({
      ...{ kind: 'COMPLAINT', stage: 'SUBMITTED', submittedOn: '2026-01-12', added: [] },
      text: 'Petugas di loket 2, telepon [telepon], meminta uang.',
    });
    expect([shown.allowedActions, await own(staff.ask)]).toEqual([['voiceConcernReply'], [concern.id]]);
    // Restored originals are for who works on it alone, and so is who wrote it.
    const { case: restored } = await done(hr.ask, 'voiceRestore', ofCase(of, { reason: 'Nomor itu perlu.' }), CASE);
    expect(restored.text).toBe(EVIL);
    expect((await seen(staff.ask, concern.id)).case.text).toBe(shown.case.text);
    expect([await caseSeen(staff.ask, of.id), JSON.stringify(await seen(staff.ask, concern.id))]).toEqual([
      null,
      expect.not.stringContaining('Warga'),
    ]);

    const { concern: replied } = await done(staff.ask, 'voiceConcernReply', ofConcern(concern, REPLY), CONCERN);
    const { concern: corrected } = await done(staff.ask, 'voiceConcernReply', ofConcern(replied, { text: 'Menurut Perda.' }), CONCERN);
    expect(corrected.reply).toBe('Menurut Perda.');
    const before = await caseSeen(superior.ask, of.id);
    expect(before.concerns).toEqual([
      { id: concern.id, employee: { id: staff.employeeId }, reply: 'Menurut Perda.', takenBackBecause: null, replyDueOn: null },
    ]);
    const first = await accepted(superior.ask, before);
    const answered = (await done(superior.ask, 'voiceAnswer', ofCase(first, { text: 'Tarif sesuai aturan.' }), CASE)).case;
    expect(answered.stage).toBe('ANSWERED');
    expect(await refused(staff.ask, 'voiceConcernReply', ofConcern(corrected, REPLY))).toEqual(['TRANSITION_REFUSED']);
    expect(JSON.stringify(await status(code))).not.toMatch(/Perda|Siti|emp_|vcn_/);
  });

  it('reads what was there when it was said: what the citizen tells the office later is read by who decides first', async () => {
    const { of, code, concern } = await marked();
    const { staff, superior } = city.people;
    await done(city.nobody, 'voiceReply', { code, text: 'Nama saya Warga Teladan.' }, STATUS);
    expect((await seen(staff.ask, concern.id)).case).toMatchObject({ text: expect.stringContaining('loket 2'), added: [] });
    await done(superior.ask, 'voiceConcernTakeBack', ofConcern(concern, WRONG), CONCERN);
    const { version } = await caseSeen(superior.ask, of.id);
    await concerned(superior.ask, { ...of, version }, staff.employeeId);
    expect((await seen(staff.ask, concern.id)).case.added).toEqual(['Nama saya Warga Teladan.']);
  });

  it('may reply still after the answer, until it is closed', async () => {
    const { of, concern } = await marked();
    const { staff, superior } = city.people;
    const first = await accepted(superior.ask, of);
    city.setNow(HEARD);
    await done(superior.ask, 'voiceAnswer', ofCase(first, { text: 'Sudah.' }), CASE);
    city.setNow('2026-01-30T16:59:00.000Z');
    const { concern: replied } = await done(staff.ask, 'voiceConcernReply', ofConcern(concern, REPLY), CONCERN);
    expect(replied).toMatchObject({ reply: REPLY.text, allowedActions: [] });
    const second = await marked('colleague');
    const other = await accepted(superior.ask, second.of);
    city.setNow(HEARD);
    await done(superior.ask, 'voiceAnswer', ofCase(other, { text: 'Sudah.' }), CASE);
    city.setNow('2026-01-30T17:00:00.000Z');
    const { colleague } = city.people;
    expect(await refused(colleague.ask, 'voiceConcernReply', ofConcern(second.concern, REPLY))).toEqual(['TRANSITION_REFUSED']);
  });

  it('is heard before it is answered: some working days, but no longer than the citizen may wait', async () => {
    const { of, concern } = await marked();
    const { staff, superior } = city.people;
    const first = await accepted(superior.ask, of);
    const answering = (one: Case) => refused(superior.ask, 'voiceAnswer', ofCase(one, { text: 'Sudah diperiksa.' }));
    const told = async () => {
      await stream.drain();
      return (await toldTo(staff.ask, concern.id)).map(({ event, state, dueAt }) => `${event} ${state} ${dueAt}`);
    };
    expect(await answering(first)).toEqual(['NOT_OPEN_YET']);
    expect(await caseSeen(superior.ask, of.id)).toMatchObject({
      concerns: [{ replyDueOn: '2026-01-15' }],
      allowedActions: expect.not.arrayContaining(['voiceAnswer']),
      blockers: [{ action: 'voiceAnswer', code: 'NOT_OPEN_YET', who: 'EMPLOYEE', from: HEARD }],
    });
    expect(await told()).toEqual([`VOICE_CONCERN_MARKED AWAITED ${HEARD}`]);
    city.setNow('2026-01-14T02:00:00.000Z');
    await remindAll(stream.parts);
    expect(await told()).toEqual([`VOICE_CONCERN_MARKED AWAITED ${HEARD}`, `VOICE_CONCERN_MARKED AWAITED ${HEARD}`]);
    await done(staff.ask, 'voiceConcernReply', ofConcern(concern, REPLY), CONCERN);
    expect(await told()).toEqual([`VOICE_CONCERN_MARKED DONE ${HEARD}`]);
    expect((await caseSeen(superior.ask, of.id)).concerns).toMatchObject([{ replyDueOn: null, reply: REPLY.text }]);
    expect(await answering(first)).toEqual([]);
    // Without a word from them it goes on once their days are over.
    const silent = await marked('colleague');
    const other = await accepted(superior.ask, silent.of);
    city.setNow(HEARD);
    expect((await caseSeen(superior.ask, silent.of.id)).allowedActions).toContain('voiceAnswer');
    expect(await answering(other)).toEqual([]);
    // What is urgent is due before.
    const urgent = await marked();
    const soon = await accepted(superior.ask, urgent.of, { class: 'URGENT' });
    city.setNow('2026-01-13T16:59:59.999Z');
    expect(await answering(soon)).toEqual(['NOT_OPEN_YET']);
    city.setNow('2026-01-13T17:00:00.000Z');
    expect(await answering(soon)).toEqual([]);
  });

  it('is told by a notice, and who decides of the reply; whoever it concerns is told no more of it once it is taken back', async () => {
    const { concern } = await marked();
    const { staff, superior } = city.people;
    const told = async (ask: Ask) => {
      await stream.drain();
      return (await toldTo(ask, concern.id)).map(({ event }) => event).toSorted();
    };
    expect(await told(staff.ask)).toEqual(['VOICE_CONCERN_MARKED']);
    const { concern: replied } = await done(staff.ask, 'voiceConcernReply', ofConcern(concern, REPLY), CONCERN);
    expect([await told(superior.ask), await told(staff.ask)]).toEqual([['VOICE_CONCERN_REPLIED'], ['VOICE_CONCERN_MARKED']]);
    const { concern: gone } = await done(superior.ask, 'voiceConcernTakeBack', ofConcern(replied, WRONG), CONCERN);
    expect(gone).toMatchObject({ takenBackBecause: WRONG.reason, reply: REPLY.text });
    expect(await told(staff.ask)).toEqual(['VOICE_CONCERN_MARKED', 'VOICE_CONCERN_TAKEN_BACK']);
    const shown = await seen(staff.ask, concern.id);
    expect([shown.case.text, shown.case.added, shown.allowedActions]).toEqual([null, [], []]);
    expect(await refused(staff.ask, 'voiceConcernReply', ofConcern(shown, REPLY))).toEqual(['TRANSITION_REFUSED']);
  });
});

describe('to say so', () => {
  const mark = (ask: Ask, of: Case, employeeId: string, more: object = {}) =>
    refused(ask, 'voiceConcernMark', ofCase(of, { employeeId, ...CHECKED, ...more }));

  it('takes who decides, a person of the region, and a reason without numbers', async () => {
    city.setNow(MONDAY);
    const { of } = await caseOf(city);
    const { staff, superior, unitAdmin, auditor, colleague, stranger, hr } = city.people;
    expect(await mark(unitAdmin.ask, of, staff.employeeId)).toEqual(['FORBIDDEN']);
    expect(await mark(auditor.ask, of, staff.employeeId)).toEqual(['FORBIDDEN']);
    expect(await mark(colleague.ask, of, staff.employeeId)).toEqual(['NOT_FOUND']);
    expect(await mark(superior.ask, of, stranger.employeeId)).toEqual(['NOT_FOUND']);
    expect(await mark(superior.ask, of, staff.employeeId, { reason: ' ' })).toEqual(['REQUIRED']);
    expect(await mark(superior.ask, of, staff.employeeId, { reason: 'NIK 3374101705800003' })).toEqual(['INVALID']);
    const [one, two] = await Promise.all([superior.ask, hr.ask].map((ask) => mark(ask, of, staff.employeeId)));
    // The later of two reads either the case or the mark as the first has left it.
    const [, lost] = [one, two].toSorted();
    expect([[one, two].filter((codes) => codes?.length === 0).length, lost?.length]).toEqual([1, 1]);
    expect(['VERSION_CONFLICT', 'ALREADY_EXISTS']).toContain(lost?.[0]);
    const { version } = await caseSeen(hr.ask, of.id);
    expect(await mark(hr.ask, { ...of, version }, staff.employeeId)).toEqual(['ALREADY_EXISTS']);
  });

  it('of oneself or of a head of the unit that works on it is refused', async () => {
    city.setNow(MONDAY);
    const { of } = await caseOf(city);
    const { superior, unitHead, hr } = city.people;
    expect(await mark(superior.ask, of, superior.employeeId)).toEqual(['OWN_CASE']);
    expect(await mark(hr.ask, of, hr.employeeId)).toEqual(['OWN_CASE']);
    expect(await mark(hr.ask, of, superior.employeeId)).toEqual(['OWN_CASE']);
    const rule = ofCase(of, { aboutHead: true, reason: 'Tentang kepala.' });
    const { case: up } = await done(hr.ask, 'voiceHeadRule', rule, CASE);
    // Whom it is about as head may be heard then, and reads it as that alone.
    const concern = await concerned(unitHead.ask, up, superior.employeeId);
    expect([await caseSeen(superior.ask, of.id), (await seen(superior.ask, concern.id)).id]).toEqual([null, concern.id]);
    // It is not given back to a unit that they head, by a ruling either.
    const back = ofCase({ ...up, version: concern.caseVersion }, { aboutHead: false, reason: 'Bukan tentang kepala.' });
    expect(await refused(unitHead.ask, 'voiceHeadRule', back)).toEqual(['OWN_CASE']);
  });

  it('of who looks after it is not a head’s: they mark whoever works or worked under that unit, the staffing agency anybody', async () => {
    city.setNow(MONDAY);
    const { of } = await caseOf(city);
    const { superior, unitHead, auditor, hr, hrHead, staff } = city.people;
    for (const { employeeId } of [hr, auditor, unitHead]) expect(await mark(superior.ask, of, employeeId)).toEqual(['INVALID']);
    expect(await mark(unitHead.ask, of, hrHead.employeeId)).toEqual(['INVALID']);
    expect(await mark(superior.ask, of, staff.employeeId)).toEqual([]);
    expect(await mark(hr.ask, { ...of, version: of.version + 1 }, hrHead.employeeId)).toEqual([]);
  });

  it('of an officer shuts them out: they neither read nor work on it, nor get it, nor take it back', async () => {
    const { of, concern } = await marked('colleague');
    const { colleague, hr, hrHead, superior } = city.people;
    const second = await concerned(hr.ask, of, hrHead.employeeId);
    const now = { ...of, version: second.caseVersion };
    const asOfficer = await city.login({ sub: 'hrHead', roles: ['HR_OFFICER'], region: REGION, employeeId: hrHead.employeeId });
    expect([await caseSeen(asOfficer, of.id), await seen(asOfficer, concern.id)]).toEqual([null, null]);
    expect((await waitingFor(asOfficer, null)).map(({ id }: Case) => id)).not.toContain(of.id);
    expect(await refused(asOfficer, 'voiceAccept', ofCase(now, { class: 'URGENT', text: 'Baik.' }))).toEqual(['NOT_FOUND']);
    expect(await refused(asOfficer, 'voiceConcernTakeBack', ofConcern(second, WRONG))).toEqual(['OWN_CASE']);
    expect(await refused(asOfficer, 'voiceConcernTakeBack', ofConcern(concern, WRONG))).toEqual(['NOT_FOUND']);
    expect(await refused(colleague.ask, 'voiceConcernTakeBack', ofConcern(concern, WRONG))).toEqual(['FORBIDDEN']);
    const give = { unitId: city.units.bkpp, reason: 'Kepegawaian.' };
    expect(await refused(superior.ask, 'voiceHandOver', ofCase(now, give))).toEqual(['OWN_CASE']);
    await done(hr.ask, 'voiceConcernTakeBack', ofConcern(second, WRONG), CONCERN);
    expect((await caseSeen(asOfficer, of.id)).concerns).toHaveLength(2);
    expect(await refused(superior.ask, 'voiceHandOver', ofCase({ ...now, version: now.version + 1 }, give))).toEqual([]);
  });

  it('again after it was taken back is the same concern, with what was replied', async () => {
    const { of, concern } = await marked();
    const { staff, superior } = city.people;
    const { concern: replied } = await done(staff.ask, 'voiceConcernReply', ofConcern(concern, REPLY), CONCERN);
    await done(superior.ask, 'voiceConcernTakeBack', ofConcern(replied, WRONG), CONCERN);
    const again = await concerned(superior.ask, { ...of, version: of.version + 1 }, staff.employeeId);
    expect([again.id, (await seen(staff.ask, again.id)).reply]).toEqual([concern.id, REPLY.text]);
  });

  it('of the same person is said ten times at most; of another still', async () => {
    const { of, concern } = await marked();
    const { staff, colleague, superior } = city.people;
    let [last, { version }] = [concern as Case, of];
    const back = async () => {
      ({ concern: last } = await done(superior.ask, 'voiceConcernTakeBack', ofConcern(last, WRONG), CONCERN));
      version += 1;
    };
    await back();
    for (let times = 1; times < 10; times += 1) {
      const again = await concerned(superior.ask, { ...of, version }, staff.employeeId);
      [last, version] = [again, again.caseVersion];
      await back();
    }
    expect(await mark(superior.ask, { ...of, version }, staff.employeeId)).toEqual(['LIMIT_REACHED']);
    expect(await mark(superior.ask, { ...of, version }, colleague.employeeId)).toEqual([]);
  });
});

it('the case itself names nobody whom it concerns, and what is replied lies in a seal', async () => {
  const { of, concern } = await marked();
  await done(city.people.staff.ask, 'voiceConcernReply', ofConcern(concern, REPLY), CONCERN);
  const rows = await everyRow(city);
  const found = rows.filter(({ pk, type }) => pk === of.id && type === 'VoiceCase');
  expect([found.length, JSON.stringify(found.map(({ body }) => ({ ...(body as object), moves: [] })))]).toEqual([
    1,
    expect.not.stringContaining('emp_'),
  ]);
  expect(JSON.stringify([rows, city.lines])).not.toContain('retribusi');
});
