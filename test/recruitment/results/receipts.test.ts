// What an applicant is told: a receipt for what happens, without a write for what thousands read; and the address they are written to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receipts } from '../../operations/recruitment-receipts.ts';
import type { Ask } from '../../support/city.ts';
import { ANNOUNCING, publishedList } from '../../support/lists.ts';
import { ranked } from '../../support/offers.ts';
import { done, refused } from '../../support/people.ts';
import { profile, published } from '../../support/registration.ts';
import { rulesChanged } from '../../support/rule-change.ts';
import { disqualified } from '../../support/scenarios/recruitment-exclusions.ts';
import { CONTACT } from '../../support/scenarios/recruitment-receipts.ts';
import { testedCampaign } from '../../support/scenarios/recruitment-scores.ts';
import { type Season, startSeason } from '../../support/scenarios/stages.ts';
import { selected } from '../../support/selected.ts';
import { REGISTERING } from '../../support/selection.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
});
afterAll(() => city.stop());

const RECEIPTS = 'query($id: ID!) { me { application(campaignId: $id) { receipts { kind at subject text deadlineAt } } } }';
async function told(ask: Ask, id: string, headers?: Record<string, string>) {
  const { data, errors } = await ask(RECEIPTS, { id }, headers);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.me.application.receipts;
}
const kinds = async (ask: Ask, id: string) => (await told(ask, id)).map(({ kind }: { kind: string }) => kind);

describe('receipts', () => {
  it('tell of submission, of each edition of a list, of more time and of a disqualification, in words and in WIB', async () => {
    const of = await testedCampaign(city, [2]);
    const [person, other] = of.people.flat();
    if (!person || !other) throw new Error('Nobody has applied.');
    const [submitted, result] = await told(person.ask, of.campaignId);
    expect(submitted).toEqual({
      kind: 'SUBMITTED',
      at: REGISTERING,
      subject: `Bukti pendaftaran ${person.number}`,
      text: `Lamaran Anda untuk Pranata Komputer Ahli Pertama diterima pada 8 Januari 2026 pukul 09.00 WIB dengan nomor peserta ${person.number}.`,
      deadlineAt: null,
    });
    expect(result).toMatchObject({ kind: 'RESULT_ANNOUNCED', at: ANNOUNCING, deadlineAt: '2026-02-04T17:00:00.000Z' });
    const [english] = await told(person.ask, of.campaignId, { 'accept-language': 'en' });
    expect(english.text).toContain('was received on 8 January 2026, 09:00 WIB');
    await rulesChanged(city, of, { shortlistFactor: 4 });
    await publishedList(of.approver, of.campaignId, 'ADMINISTRATIVE', 'Aturan berubah');
    const query = 'query($id: ID!) { campaign(id: $id) { version } }';
    const { version } = (await of.approver(query, { id: of.campaignId })).data.campaign;
    const extension = { campaignId: of.campaignId, expectedVersion: version, stage: 'ADMIN_OBJECTION', to: '2026-02-06', reason: 'Sakit' };
    const more = { ...extension, applicationId: person.applicationId };
    await done(of.approver, 'campaignStageExtend', more, 'campaign { id }');
    await disqualified(of, person);
    expect(await kinds(person.ask, of.campaignId)).toEqual([
      ...['SUBMITTED', 'RESULT_ANNOUNCED', 'RESULT_ANNOUNCED', 'DEADLINE_EXTENDED', 'DISQUALIFIED'],
    ]);
    expect(await kinds(other.ask, of.campaignId)).toEqual(['SUBMITTED', 'RESULT_ANNOUNCED', 'RESULT_ANNOUNCED']);
  });

  it('tell of an offer until when it is answered, and nobody else of it', async () => {
    const of = await selected(city, [{ quota: 1, people: ranked(2) }]);
    city.setNow('2026-03-04T02:00:00.000Z');
    const [formationId = ''] = of.formationIds;
    const input = { campaignId: of.campaignId, formationId, expectedVersion: 0 };
    await done(of.rina, 'offersMake', input, 'offers { id }');
    const all = await Promise.all(of.people.flat().map(({ ask }) => told(ask, of.campaignId)));
    const offers = all.flat().filter(({ kind }: { kind: string }) => kind === 'OFFER_MADE');
    expect(offers).toHaveLength(1);
    expect(offers[0]).toMatchObject({ at: '2026-03-04T02:00:00.000Z', deadlineAt: '2026-03-09T17:00:00.000Z' });
    expect(offers[0].text).toContain('paling lambat 9 Maret 2026 pukul 24.00 WIB');
  });
});

describe('the address an applicant is written to', () => {
  const SAVE = 'messageAddressSave';
  const APPLICANT = 'applicant { version messageAddress { email confirmed } }';

  it.each([
    '',
    'siti',
    'siti@',
    'siti@contoh',
    'siti @contoh.id',
    'siti..a@contoh.id',
    'siti@contoh.id, budi@contoh.id',
    'a@b.test',
    '<siti@contoh.id>',
  ])('is refused where nobody could write to it: %j', async (email) => {
    const { ask } = await receipts.messageAddressSave.scenario(city);
    expect(await refused(ask, SAVE, { expectedVersion: 1, email })).toEqual([email === '' ? 'REQUIRED' : 'INVALID']);
  });

  it('is confirmed where the issuer has verified the same, changed and taken back, and stays when the profile is saved', async () => {
    city.setNow(REGISTERING);
    const ask = await city.login({ sub: 'pelamar-surel', roles: [], pool: 'applicants', region: null, email: 'siti@contoh.id' });
    expect(await refused(ask, SAVE, { expectedVersion: 0, email: 'siti@contoh.id' })).toEqual(['NOT_FOUND']);
    await done(ask, 'profileSave', profile(), APPLICANT);
    const saved = async (expectedVersion: number, email: string | null) =>
      (await done(ask, SAVE, { expectedVersion, email }, APPLICANT)).applicant.messageAddress;
    expect(await saved(1, ' Siti@CONTOH.id ')).toEqual({ email: 'Siti@contoh.id', confirmed: true });
    expect(await refused(ask, SAVE, { expectedVersion: 1, email: 'lain@contoh.id' })).toEqual(['VERSION_CONFLICT']);
    expect(await saved(2, 'lain@contoh.id')).toEqual({ email: 'lain@contoh.id', confirmed: false });
    const again = { expectedVersion: 3, name: 'Siti Aminah' };
    expect((await done(ask, 'profileSave', again, APPLICANT)).applicant.messageAddress.email).toBe('lain@contoh.id');
    expect(await saved(4, null)).toBeNull();
  });
});

describe('whom to ask about a campaign', () => {
  const SET = 'campaignContactSet';

  it('is said by an officer so that somebody can be reached, and read by everybody', async () => {
    const { rina, campaign } = await published(city);
    const input = { campaignId: campaign.id, expectedVersion: campaign.version, ...CONTACT };
    const wrong = (more: object) => refused(rina, SET, { ...input, ...more });
    expect(await wrong({ email: null, phone: null })).toEqual(['REQUIRED']);
    expect(await wrong({ email: 'panitia@' })).toEqual(['INVALID']);
    expect(await wrong({ phone: '12' })).toEqual(['INVALID']);
    expect(await wrong({ phone: '024 351 33 66 telepon' })).toEqual(['INVALID']);
    expect(await wrong({ office: '---', hours: '' })).toEqual(['INVALID', 'REQUIRED']);
    expect(await wrong({})).toEqual([]);
    const query = 'query($id: ID!) { campaign(id: $id) { contact { office hours email phone } } }';
    const { office, hours, email } = CONTACT;
    const { data } = await city.nobody(query, { id: campaign.id });
    expect(data.campaign.contact).toEqual({ office, hours, email, phone: '+62243513366' });
  });
});
