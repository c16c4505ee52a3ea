// Codes that came back, and mails to applicants: told in the inbox in either language, and beside the address for as long as it is so.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { codeIn, type Outbox, openOutbox, proved } from '../support/delivery.ts';
import { toldTo } from '../support/inbox.ts';
import { done } from '../support/people.ts';
import { profile } from '../support/registration.ts';
import { complaint, mailsIn, returnedTo } from '../support/returned.ts';
import { answering, asked, open } from '../support/scenarios/recruitment-questions.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let box: Outbox;
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  box = openOutbox(city);
  stream = await follow(city);
});
afterAll(async () => {
  box.clear();
  await city.stop();
});

const ENGLISH = { 'accept-language': 'en' };
const english =
  (ask: Ask): Ask =>
  (query, variables) =>
    ask(query, variables, ENGLISH);
const told = async (ask: Ask, event: string): Promise<string[]> =>
  (await toldTo(ask)).filter((notice) => notice.event === event).map(({ text }) => text);
const ADDRESS = 'address { email verifiedAt pending codeValidUntil returnedAt codeReturnedAt }';
const addressOf = async (ask: Ask) =>
  (await ask('{ noticeAddress { email verifiedAt pending codeValidUntil returnedAt codeReturnedAt } }')).data.noticeAddress;

/** The mails with a code, the latest last. */
const codes = async () =>
  (await mailsIn(city)).filter(({ content }) => content.kind === 'CODE').toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
const sentLast = async (): Promise<{ id: string; sentAt: string }> => {
  const last = (await codes()).at(-1);
  return { id: last?.id ?? '', sentAt: last?.endedAt ?? '' };
};

describe('a code that came back', () => {
  const WRONG = 'bambang@salah-eja.id';
  const back = async (what?: object): Promise<string> => {
    const { id, sentAt } = await sentLast();
    await returnedTo(stream, id, sentAt, what);
    return sentAt;
  };
  let ask: Ask;
  beforeAll(() => {
    city.setNow('2026-05-04T02:00:00.000Z');
    ({ ask } = city.people.staff);
  });

  it('is told to who waits for it once, in their language, and stands beside the address', async () => {
    await done(ask, 'noticeAddressSet', { email: WRONG }, ADDRESS);
    await box.sent();
    expect(await addressOf(ask)).toMatchObject({ pending: 'b•••@salah-eja.id', codeReturnedAt: null });
    const sentAt = await back();
    await back();
    await back(complaint('abuse'));
    expect(await addressOf(ask)).toMatchObject({ email: null, returnedAt: null, pending: 'b•••@salah-eja.id', codeReturnedAt: sentAt });
    expect(await told(ask, 'CODE_RETURNED')).toEqual([
      'Kode untuk alamat surel yang Anda berikan tidak sampai: surelnya kembali. Periksa ejaan alamat itu, lalu simpan lagi atau berikan alamat lain.',
    ]);
    expect(await told(english(ask), 'CODE_RETURNED')).toEqual([
      'The code for the e-mail address that you gave did not arrive: the mail came back. Check how it is spelt, then save it again or give another.',
    ]);
    for (const other of [city.people.superior.ask, city.people.hr.ask]) expect(await told(other, 'CODE_RETURNED')).toEqual([]);
    const inbox = (await mailsIn(city)).filter(({ content }) => content.kind === 'NOTICES');
    expect(inbox, 'no mail can tell it').toEqual([]);
  });

  it('is none of another that was asked for since, and that one is told of anew', async () => {
    city.setNow('2026-05-04T02:10:00.000Z');
    const first = await sentLast();
    await done(ask, 'noticeAddressSet', { email: WRONG }, ADDRESS);
    await box.sent();
    expect(await addressOf(ask)).toMatchObject({ codeReturnedAt: null });
    await returnedTo(stream, first.id, first.sentAt);
    expect(await addressOf(ask)).toMatchObject({ codeReturnedAt: null });
    const sentAt = await back();
    expect(await addressOf(ask)).toMatchObject({ codeReturnedAt: sentAt });
    expect(await told(ask, 'CODE_RETURNED')).toHaveLength(2);
  });

  it('is of no matter once the address was proved, taken away, or its mail called wanted', async () => {
    city.setNow('2026-05-04T02:20:00.000Z');
    await proved(box, ask, 'bambang@surat.id');
    await back();
    expect(await addressOf(ask)).toMatchObject({ email: 'b•••@surat.id', returnedAt: null, pending: null, codeReturnedAt: null });
    city.setNow('2026-05-04T02:30:00.000Z');
    await done(ask, 'noticeAddressSet', { email: 'lain@surat.id' }, ADDRESS);
    const code = codeIn((await box.sent()).get('lain@surat.id'));
    await back(complaint('not-spam'));
    expect(await addressOf(ask)).toMatchObject({ pending: 'l•••@surat.id', codeReturnedAt: null });
    await done(ask, 'noticeAddressRemove', {}, ADDRESS);
    await back();
    expect(await addressOf(ask)).toBeNull();
    expect(code).toMatch(/^\d{6}$/);
    expect(await told(ask, 'CODE_RETURNED')).toHaveLength(2);
    expect(stream.faults).toEqual([]);
  });
});

describe('an applicant whose mails came back', () => {
  const EMAIL = 'siti@contoh.id';
  const ADDRESS_OF = 'applicant { version messageAddress { email confirmed savedAt returnedAt } }';

  it('is told so in the inbox, in their language, is written to no more, and again once the address is saved anew', async () => {
    const { rina, campaign } = await open(city);
    const siti = await city.login({ sub: 'pelamar-surel', roles: [], pool: 'applicants', region: null, email: EMAIL });
    await done(siti, 'profileSave', profile(), 'applicant { version }');
    const saved = async (expectedVersion: number) =>
      (await done(siti, 'messageAddressSave', { expectedVersion, email: EMAIL }, ADDRESS_OF)).applicant;
    const first = await saved(1);
    expect(first.messageAddress).toMatchObject({ confirmed: true, returnedAt: null });
    const answered = async (question: string): Promise<string[]> => {
      await done(rina, 'applicantQuestionAnswer', answering(await asked(siti, campaign.id, question)), 'applicantQuestion { id }');
      await stream.drain();
      nextDay();
      return [...(await box.sent()).keys()];
    };
    let day = first.messageAddress.savedAt;
    // What is only to be known goes with the mail of the day.
    const nextDay = (): void => {
      day = new Date(Date.parse(day) + 24 * 3_600_000).toISOString();
      city.setNow(day);
    };
    expect(await answered('Apakah ruang tes di lantai satu?')).toEqual([EMAIL]);
    const [mail] = (await mailsIn(city)).filter(({ content, state }) => content.kind === 'NOTICES' && state === 'SENT');
    const sentAt = mail?.endedAt ?? '';
    await returnedTo(stream, mail?.id ?? '', sentAt);
    await returnedTo(stream, mail?.id ?? '', sentAt);
    expect(await told(siti, 'MAIL_RETURNED')).toEqual([
      'Surel ke alamat Anda kembali, atau ditandai tidak diinginkan, sehingga tidak ada lagi yang dikirim ke sana. Pemberitahuan tetap ada di sini; simpan alamat yang benar untuk menerimanya lewat surel.',
    ]);
    expect(await told(english(siti), 'MAIL_RETURNED')).toEqual([
      'Mail to your address came back, or was marked as unwanted, so nothing more is sent there. Notices stay here; save an address that works to have them by mail.',
    ]);
    const own = (await siti('{ me { applicant { messageAddress { confirmed returnedAt } } } }')).data.me.applicant;
    expect(own.messageAddress).toEqual({ confirmed: true, returnedAt: sentAt });
    expect(await answered('Apakah boleh membawa pendamping?')).toEqual([]);
    nextDay();
    expect((await saved(first.version)).messageAddress).toMatchObject({ confirmed: true, returnedAt: null });
    expect(await answered('Apakah ada parkir?')).toEqual([EMAIL]);
    expect(stream.faults).toEqual([]);
  });
});
