// Notices by mail: written down first, sent once for whoever reads, at their time, in their language, and nothing but a sentence and a link.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindAll } from '../../src/clock.ts';
import type { Mail } from '../../src/modules/notices/rules/delivery-types.ts';
import { Unavailable } from '../../src/platform/rules/errors.ts';
import { everyRow } from '../support/city.ts';
import { type Outbox, openOutbox, proved } from '../support/delivery.ts';
import { type Agency, done, type Name, refused, startAgency } from '../support/people.ts';
import { type OpenPlan, openCycle, openPlan, propose, step } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Agency;
let stream: Followed;
let box: Outbox;
let plan: OpenPlan;

const EMAILS = { staff: 'siti@surat.id', superior: 'bambang@surat.id', colleague: 'joko@surat.id', hr: 'wahyu@surat.id' } as const;
const at = (instant: string): void => city.setNow(instant);
const mails = async (): Promise<Mail[]> => (await everyRow(city)).filter(({ type }) => type === 'Mail').map(({ body }) => body as Mail);
const waiting = async (): Promise<Mail[]> => (await mails()).filter(({ state }) => state === 'WAITING');
const submit = async (): Promise<void> => {
  plan = { ...plan, ...(await step(city.people.staff.ask, 'planSubmit', plan)) };
  await stream.drain();
};
const giveBack = async (reason = 'Tambahkan indikator'): Promise<void> => {
  plan = { ...plan, ...(await step(city.people.superior.ask, 'planReturn', plan, { reason })) };
  await stream.drain();
};
const choose = (who: Name, input: Parameters<typeof done<'noticePreferencesSet'>>[2]) =>
  done(city.people[who].ask, 'noticePreferencesSet', input, 'preferences { language groups { group mode isDefault } }');

beforeAll(async () => {
  city = await startAgency();
  box = openOutbox(city);
  stream = await follow(city);
  await openCycle(city);
  at('2026-01-12T02:00:00.000Z');
  for (const [name, email] of Object.entries(EMAILS)) await proved(box, city.people[name as Name].ask, email);
  plan = await propose(city.people.staff.ask, await openPlan(city, 'staff'), false, { parent: { state: 'PENDING' } });
});
afterAll(async () => {
  box.clear();
  await city.stop();
});

describe('what somebody must do', () => {
  it('is sent at once: text, HTML, a link, no name of the reader', async () => {
    await submit();
    const [record] = await waiting();
    expect(record).toMatchObject({ state: 'WAITING', attempts: 0, nextAt: '2026-01-12T02:00:00.000Z' });
    const sent = await box.sent();
    expect([...sent.keys()]).toEqual([EMAILS.superior]);
    const mail = sent.get(EMAILS.superior);
    expect(mail?.subject).toBe('Pemberitahuan kepegawaian');
    expect(mail?.text).toContain('SKP Siti Rahayu 2026 menunggu Anda tinjau.');
    expect(mail?.text).toMatch(/https:\/\/kinerja\.kota\.test\/notices\/ntc_[0-9a-f]{24}/);
    expect(mail?.html).toContain('<html lang="id">');
    const id = /^<(mal_[0-9a-f]{24})@kinerja\.kota\.test>$/.exec(mail?.messageId ?? '')?.[1];
    expect((await mails()).find((one) => one.id === id)?.state).toBe('SENT');
    expect(mail?.from?.text).toBe('"Kepegawaian" <kepegawaian@kota.test>');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    for (const other of ['Bambang', 'emp_', 'pln_', '19800517']) expect(`${mail?.text}${mail?.html}`).not.toContain(other);
    expect((await mails()).filter(({ state }) => state === 'SENT' || state === 'DROPPED')).toHaveLength((await mails()).length);
  });

  it('is sent in English to whoever chose it', async () => {
    const { preferences } = await choose('staff', { language: 'EN', groups: [{ group: 'REMINDERS', mode: 'NONE' }] });
    expect(preferences.language).toBe('EN');
    expect(preferences.groups).toContainEqual({ group: 'REMINDERS', mode: 'NONE', isDefault: false });
    await giveBack();
    const mail = (await box.sent()).get(EMAILS.staff);
    expect(mail?.subject).toBe('A notice of the personnel system');
    expect(mail?.text).toContain('Your plan for 2026 was returned.');
    expect(mail?.html).toContain('<html lang="en">');
  });

  it('waits for the morning at night, and is not sent at all where it was done or read by then', async () => {
    at('2026-01-13T14:00:00.000Z');
    const dropped = async (): Promise<number> => (await mails()).filter(({ state }) => state === 'DROPPED').length;
    const before = await dropped();
    await submit();
    expect([...(await box.sent()).keys()]).toEqual([]);
    at('2026-01-13T23:59:00.000Z');
    expect([...(await box.sent()).keys()], 'not yet seven').toEqual([]);
    await giveBack('Malam ini');
    at('2026-01-14T00:00:00.000Z');
    // The superior has done hers at night; what came of it has gone to the staff.
    expect([...(await box.sent()).keys()]).toEqual([EMAILS.staff]);
    expect(await dropped()).toBe(before + 1);
    at('2026-01-14T14:00:00.000Z');
    await submit();
    const { data } = await city.people.superior.ask('{ notices(first: 1) { edges { node { id } } } }');
    await done(city.people.superior.ask, 'noticesRead', { ids: [data.notices.edges[0].node.id] }, 'notices { id }');
    at('2026-01-15T00:00:00.000Z');
    expect([...(await box.sent()).keys()]).toEqual([]);
  });

  it('is gathered where that was chosen, and told in one', async () => {
    await choose('staff', { groups: [{ group: 'TASKS', mode: 'DIGEST' }], language: null });
    at('2026-01-15T02:00:00.000Z');
    await giveBack('Satu');
    await submit();
    await box.sent();
    await giveBack('Dua');
    expect([...(await box.sent()).keys()]).toEqual([]);
    const gathered = (await waiting()).map(({ content, nextAt }) => [nextAt, content.kind === 'NOTICES' ? content.noticeIds.length : 0]);
    // The second return was on the same instant as the first: one occasion, told once.
    expect(gathered).toEqual([['2026-01-17T01:00:00.000Z', expect.any(Number)]]);
    at('2026-01-17T01:00:00.000Z');
    const sent = await box.sent();
    expect([...sent.keys()]).toEqual([EMAILS.staff]);
    expect(sent.get(EMAILS.staff)?.text).toContain('SKP Anda 2026 dikembalikan.');
  });

  it('is not sent where that was chosen, and stands in the inbox all the same', async () => {
    await choose('superior', { groups: [{ group: 'TASKS', mode: 'NONE' }] });
    at('2026-01-19T02:00:00.000Z');
    await submit();
    expect([...(await box.sent()).keys()]).toEqual([]);
    const { data } = await city.people.superior.ask('{ notices(first: 1) { edges { node { event state } } } }');
    expect(data.notices.edges[0].node).toEqual({ event: 'PLAN_WAITS', state: 'AWAITED' });
    const back = await choose('superior', { groups: [{ group: 'TASKS' }] });
    expect(back.preferences.groups).toContainEqual({ group: 'TASKS', mode: 'AT_ONCE', isDefault: true });
  });

  it('a choice that says nothing, or twice, is refused', async () => {
    const { staff } = city.people;
    expect(await refused(staff.ask, 'noticePreferencesSet', {})).toEqual(['REQUIRED']);
    expect(await refused(staff.ask, 'noticePreferencesSet', { groups: [] })).toEqual(['REQUIRED']);
    const twice = [{ group: 'NEWS', mode: 'NONE' }, { group: 'NEWS' }];
    expect(await refused(staff.ask, 'noticePreferencesSet', { groups: twice })).toEqual(['ALREADY_EXISTS']);
  });
});

describe('a sender that fails', () => {
  it('is tried again, ever later, and the mail is given up at last; the fault names no address', async () => {
    at('2026-01-20T02:00:00.000Z');
    await choose('staff', { groups: [{ group: 'TASKS' }] });
    await giveBack('Gagal');
    const send = { send: async () => Promise.reject(new Error(`Rejected: ${EMAILS.staff}`)) };
    expect(await box.send(send)).toEqual({ sent: 0, dropped: 0, failed: 1 });
    expect(await box.send(send), 'not at once').toEqual({ sent: 0, dropped: 0, failed: 0 });
    at('2026-01-20T02:01:00.000Z');
    expect(await box.send(send)).toMatchObject({ failed: 1 });
    expect((await waiting())[0]).toMatchObject({ attempts: 2, nextAt: '2026-01-20T02:03:00.000Z' });
    for (let n = 0; n < 10; n += 1) {
      at((await waiting())[0]?.nextAt ?? '2026-01-21T02:00:00.000Z');
      await box.send(send);
    }
    expect((await mails()).filter(({ state }) => state === 'FAILED')).toHaveLength(1);
    expect(JSON.stringify(box.faults)).not.toContain('surat.id');
    expect(box.faults).toHaveLength(8);
    expect([...(await box.sent()).keys()]).toEqual([]);
  });

  it('that dies between sending and marking sends again, and whoever reads has one', async () => {
    at('2026-01-22T02:00:00.000Z');
    await submit();
    const dying = {
      send: async (mail: Parameters<typeof box.sender.send>[0]) => {
        await box.sender.send(mail);
        throw new Unavailable(new Error('gone'));
      },
    };
    await expect(box.send(dying)).rejects.toThrow();
    expect((await mails()).filter(({ state }) => state === 'SENDING')).toHaveLength(1);
    expect(await box.send(), 'its lease runs').toMatchObject({ sent: 0 });
    at('2026-01-22T02:05:00.000Z');
    const files = box.files();
    expect(await box.send()).toMatchObject({ sent: 1 });
    expect(box.files()).toEqual(files);
    expect(await box.send()).toMatchObject({ sent: 0 });
    await box.sent();
  });

  it('several at once send each mail once', async () => {
    at('2026-01-23T02:00:00.000Z');
    await giveBack('Sekaligus');
    let count = 0;
    const slow = {
      send: async () => {
        count += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    };
    await Promise.all([box.send(slow), box.send(slow), box.send(slow)]);
    expect(count).toBe(1);
  });
});

describe('given again', () => {
  it('the whole stream, twice and from behind, sends nothing more', async () => {
    const before = await mails();
    const again = await follow(city, (projector) => async ({ Records }) => {
      await projector({ Records: Records.toReversed() });
      return projector({ Records });
    });
    await again.drain();
    const after = await mails();
    expect(after.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
    expect([...(await box.sent()).keys()]).toEqual([]);
    expect([...stream.faults, ...again.faults]).toEqual([]);
  });
});

describe('whoever leaves', () => {
  it('is written to no more, and their address is forgotten after a month', async () => {
    const { hr } = city.people;
    const { data } = await hr.ask('query($id: ID!) { employee(id: $id) { version } }', { id: city.people.staff.employeeId });
    const { employeeId, assignmentId } = city.people.staff;
    at('2026-01-24T14:00:00.000Z');
    await submit();
    await giveBack('Pamit');
    expect((await waiting()).map(({ content }) => content.kind === 'NOTICES' && content.mailbox)).toContain(employeeId);
    const ending = { employeeId, assignmentId, expectedVersion: data.employee.version, validTo: '2026-01-25' };
    await done(hr.ask, 'assignmentEnd', ending, 'employee { id }');
    await stream.drain();
    at('2026-01-26T02:00:00.000Z');
    expect((await box.sent()).has(EMAILS.staff)).toBe(false);
    const addresses = async (): Promise<number> => (await everyRow(city)).filter(({ type }) => type === 'NoticeAddress').length;
    at('2026-02-24T02:00:00.000Z');
    await remindAll(stream.parts, undefined, []);
    expect(await addresses()).toBe(4);
    at('2026-02-25T02:00:00.000Z');
    await remindAll(stream.parts, undefined, []);
    expect(await addresses()).toBe(3);
  });

  it('and no address stands open in the table or the log', async () => {
    const all = JSON.stringify([await everyRow(city), city.lines]);
    for (const email of Object.values(EMAILS)) expect(all).not.toContain(email);
  });
});
