// The address to which somebody is written: proved by a code that comes by mail, guessed by nobody, readable in no table and no log.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyRow } from '../support/city.ts';
import { codeIn, type Outbox, openOutbox } from '../support/delivery.ts';
import { type Agency, done, refused, startAgency } from '../support/people.ts';

let city: Agency;
let box: Outbox;
const FIRST = 'siti.rahayu@semarangkota.go.id';
const SECOND = 'siti@surat.id';
const ADDRESS = 'address { email verifiedAt pending codeValidUntil }';

const at = (instant: string): void => city.setNow(instant);
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

beforeAll(async () => {
  city = await startAgency();
  box = openOutbox(city);
  at('2026-03-02T03:00:00.000Z');
});
afterAll(async () => {
  box.clear();
  await city.stop();
});

it('is refused where it has not the form of one, or leads nowhere', async () => {
  const { staff } = city.people;
  for (const email of ['', '   ', 'siti', 'siti@', 'siti@kota', 'siti@kota.invalid', 'a@b.id\r\nBcc: x@y.id'])
    expect(await refused(staff.ask, 'noticeAddressSet', { email }), email).not.toEqual([]);
  expect(await refused(staff.ask, 'noticeAddressVerify', { code: '123456' })).toEqual(['TRANSITION_REFUSED']);
  expect(await refused(staff.ask, 'noticeAddressRemove', {})).toEqual(['TRANSITION_REFUSED']);
  expect(await box.sent()).toEqual(new Map());
});

it('is written to once its code has come back, and is shown masked', async () => {
  const { staff } = city.people;
  const { address } = await done(staff.ask, 'noticeAddressSet', { email: ` ${FIRST} ` }, ADDRESS);
  expect(address).toEqual({
    ...{ email: null, verifiedAt: null, pending: 's•••@semarangkota.go.id', codeValidUntil: '2026-03-02T03:30:00.000Z' },
  });
  const mails = await box.sent();
  expect([...mails.keys()]).toEqual([FIRST]);
  const code = codeIn(mails.get(FIRST));
  expect(code).toMatch(/^\d{6}$/);
  expect(await refused(staff.ask, 'noticeAddressVerify', { code: wrong(code) })).toEqual(['CODE_WRONG']);
  expect(await refused(city.people.colleague.ask, 'noticeAddressVerify', { code }), 'nobody else can use it').toEqual([
    'TRANSITION_REFUSED',
  ]);
  const idempotencyKey = crypto.randomUUID();
  const verified = await done(staff.ask, 'noticeAddressVerify', { code, idempotencyKey }, ADDRESS);
  expect(verified.address).toMatchObject({ email: 's•••@semarangkota.go.id', verifiedAt: '2026-03-02T03:00:00.000Z', pending: null });
  expect((await done(staff.ask, 'noticeAddressVerify', { code, idempotencyKey }, ADDRESS)).address, 'sent again').toEqual(verified.address);
  expect(await refused(staff.ask, 'noticeAddressVerify', { code }), 'used once').toEqual(['TRANSITION_REFUSED']);
  expect(await refused(staff.ask, 'noticeAddressVerify', { code: 'abcdef' }), 'none was sent').toEqual(['TRANSITION_REFUSED']);
  expect(await refused(staff.ask, 'noticeAddressVerify', { code: ' ' })).toEqual(['REQUIRED']);
  expect(await refused(staff.ask, 'noticeAddressSet', { email: FIRST.toUpperCase() }), 'the same').toEqual(['ALREADY_EXISTS']);
});

it('cannot be guessed: of forty guesses at once five are looked at, and the right code is one of none', async () => {
  const { colleague } = city.people;
  await done(colleague.ask, 'noticeAddressSet', { email: 'joko@surat.id' }, ADDRESS);
  const code = codeIn((await box.sent()).get('joko@surat.id'));
  const guesses = Array.from({ length: 40 }, (_, i) => String((Number(code) + 1 + i) % 1_000_000).padStart(6, '0'));
  const answers = (await Promise.all(guesses.map((guess) => refused(colleague.ask, 'noticeAddressVerify', { code: guess })))).flat();
  expect(answers.filter((one) => one === 'CODE_WRONG').length).toBeLessThanOrEqual(5);
  expect(await refused(colleague.ask, 'noticeAddressVerify', { code })).toEqual(['LIMIT_REACHED']);
});

it('cannot be used to flood somebody: five codes a day', async () => {
  const { colleague } = city.people;
  for (let n = 0; n < 4; n += 1) await done(colleague.ask, 'noticeAddressSet', { email: 'joko@surat.id' }, ADDRESS);
  expect(await refused(colleague.ask, 'noticeAddressSet', { email: 'orang.lain@surat.id' })).toEqual(['LIMIT_REACHED']);
  await done(colleague.ask, 'noticeAddressRemove', {}, ADDRESS);
  expect(await refused(colleague.ask, 'noticeAddressSet', { email: 'joko@surat.id' })).toEqual(['LIMIT_REACHED']);
  await box.sent();
});

it('holds until another is proved, and then is told', async () => {
  const { staff } = city.people;
  at('2026-03-03T03:00:00.000Z');
  const { address } = await done(staff.ask, 'noticeAddressSet', { email: SECOND }, ADDRESS);
  expect(address).toMatchObject({ email: 's•••@semarangkota.go.id', pending: 's•••@surat.id' });
  const code = codeIn((await box.sent()).get(SECOND));
  at('2026-03-03T03:30:00.000Z');
  expect(await refused(staff.ask, 'noticeAddressVerify', { code })).toEqual(['DEADLINE_PASSED']);
  await done(staff.ask, 'noticeAddressSet', { email: SECOND }, ADDRESS);
  const again = codeIn((await box.sent()).get(SECOND));
  await done(staff.ask, 'noticeAddressVerify', { code: again }, ADDRESS);
  const told = await box.sent();
  expect([...told.keys()]).toEqual([FIRST]);
  expect(told.get(FIRST)?.text).toContain('tidak dikirim lagi ke alamat ini');
});

it('a code that came too late to be sent is not sent', async () => {
  const { superior } = city.people;
  await done(superior.ask, 'noticeAddressSet', { email: 'bambang@surat.id' }, ADDRESS);
  at('2026-03-03T05:00:00.000Z');
  expect(await box.sent()).toEqual(new Map());
});

it('stands in no row of the table, in no line of the log, and in no key', async () => {
  expect(box.faults).toEqual([]);
  const rows = JSON.stringify(await everyRow(city));
  const lines = JSON.stringify(city.lines);
  for (const canary of [FIRST, SECOND, 'joko@surat.id', 'siti.rahayu', 'surat.id']) {
    expect(rows).not.toContain(canary);
    expect(lines).not.toContain(canary);
  }
});

it('is the person’s own: others read nothing of it, and applicants have another', async () => {
  const { data } = await city.people.hr.ask('{ noticeAddress { email } }');
  expect(data.noticeAddress).toBeNull();
  const applicant = await city.login({ sub: 'pelamar', roles: ['APPLICANT'], pool: 'applicants', region: null });
  expect((await applicant('{ noticeAddress { email } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await refused(city.setup, 'noticeAddressSet', { email: 'a@surat.id' })).toEqual(['!FORBIDDEN']);
});
