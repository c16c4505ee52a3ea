// Writes the selection of last year: carried to its final list, with an empty post filled, an offer accepted and one that waits.
import { createHash } from 'node:crypto';
import { storeKey } from '../src/modules/recruitment/scores/rules/score-file.ts';
import { verificationId } from '../src/modules/recruitment/verification/ids.ts';
import { makeNik } from '../src/platform/rules/identifiers.ts';
import type { WrittenCity } from './organisation.ts';
import { applicant, approver, firstOfficer, moved, type Store, secondOfficer } from './selection.ts';

/** As the days in recruitment.ts are told. Offers are filed until the end of this year, so that there is something to see. */
const DAYS: readonly (readonly [kind: string, from: string, to: string])[] = [
  ['ANNOUNCEMENT', '2025-08-04', '2025-08-19'],
  ['REGISTRATION', '2025-08-20', '2025-09-10'],
  ['ADMINISTRATIVE', '2025-08-20', '2025-09-26'],
  ['ADMIN_OBJECTION', '2025-10-01', '2025-10-03'],
  ['SKD', '2025-10-13', '2025-10-17'],
  ['SKB', '2025-11-03', '2025-11-07'],
  ['INTEGRATION', '2025-11-10', '2025-11-12'],
  ['FINAL_ANNOUNCEMENT', '2025-11-17', '2025-11-17'],
  ['FINAL_OBJECTION', '2025-11-18', '2025-11-20'],
  ['FILING', '2025-12-01', '2026-12-31'],
  ['APPOINTMENT', '2026-03-02', '2026-12-31'],
];

const POST = {
  positionTitle: 'Pranata Komputer Ahli Pertama',
  positionGroup: 'GENERAL',
  requirements: { education: ['S1'], majors: ['Informatika'], documents: [] },
};

/** Of the posts for everybody: 40 beside the 60 by computer. */
const PRACTICAL = { method: 'PRACTICAL', weight: 40, eliminating: false };

/**
 * Best first. `null`: not in the field test. The fourth has many points and too few of them in TWK, since a passing grade is asked part by
 * part.
 */
const PEOPLE: readonly (readonly [name: string, gpa: string, skd: string, skb: string | null])[] = [
  ['Kartika Sari', '3.72', '100;110;190', '450'],
  ['Bagas Pratama', '3.41', '90;110;180', '420,5'],
  ['Novita Anggraeni', '3.40', '90;110;180', '420,5'],
  ['Dimas Wicaksono', '3.55', '60;125;200', null],
  ['Laila Khasanah', '3.30', '85;105;180', '401'],
];

interface Last extends WrittenCity {
  store: Store;
  campaignId: string;
  /** The general post, and the one for graduates with praise, which nobody has applied for. */
  posts: readonly string[];
}

async function publish(written: WrittenCity, store: Store): Promise<Last> {
  const { writer, hr, units, days } = written;
  const year = days.year - 1;
  const at = (day: string): string => days.at(moved(day, days));
  const stages = DAYS.map(([kind, from, to]) => ({ kind, from: moved(from, days), to: moved(to, days) }));
  const plan = { year, title: `Pengadaan CPNS Pemerintah Kota Semarang Tahun ${year}`, kind: 'CPNS', stages };
  type Made = { campaign: { id: string } };
  const prepared = at('2025-07-28');
  const made = await writer.run<Made>(firstOfficer(written), prepared, 'campaign 2025', 'campaignCreate', plan, 'campaign { id }');
  const campaignId = made.campaign.id;
  const posts: string[] = [];
  for (const category of ['GENERAL', 'CUM_LAUDE']) {
    const general = category === 'GENERAL';
    const of = { unitId: units.get('diskominfo'), category, quota: general ? 2 : 1, additionalTest: general ? PRACTICAL : null };
    const input = { campaignId, ...of, ...POST };
    type Asked = { formation: { id: string } };
    const { formation } = await writer.run<Asked>(hr, prepared, `2025 ${category}`, 'formationRequest', input, 'formation { id }');
    const asked = { formationId: formation.id, expectedVersion: 1 };
    await writer.run(approver(written), at('2025-07-30'), `approve 2025 ${category}`, 'formationApprove', asked, 'formation { id }');
    posts.push(formation.id);
  }
  const open = { campaignId, expectedVersion: 1 };
  await writer.run(approver(written), at('2025-08-04'), 'publish 2025', 'campaignPublish', open, 'campaign { id }');
  return { ...written, store, campaignId, posts };
}

const on = ({ days }: Last, day: string): string => days.at(moved(day, days));

const sub = (i: number): string => `seed-last-year-${i + 1}`;

/** Answers the registration number. */
async function apply({ writer, campaignId, posts, days }: Last, i: number): Promise<{ applicationId: string; number: string }> {
  const [name = '', gpa = ''] = PEOPLE[i] ?? [];
  const born = { birthDate: `${days.year - 28}-03-05`, sex: 'FEMALE' } as const;
  const education = { level: 'S1', major: 'Informatika', institution: 'Universitas Diponegoro', gpa, year: days.year - 5, cumLaude: false };
  const nik = makeNik({ district: '33.74.10', ...born, serial: 9101 + i });
  const [who, day] = [applicant(sub(i)), days.at(moved('2025-09-01', days))];
  const profile = { expectedVersion: 0, name, nik, ...born, education };
  await writer.run(who, day, `profile ${sub(i)}`, 'profileSave', profile, 'applicant { id }');
  const draft = { campaignId, expectedVersion: 0, formationId: posts[0], examLocation: 'Semarang' };
  type Saved = { application: { id: string; submission: { number: string } } };
  const saved = await writer.run<Saved>(who, day, `draft ${sub(i)}`, 'applicationSave', draft, 'application { id }');
  const input = { applicationId: saved.application.id, expectedVersion: 1, confirm: true };
  const selection = 'application { id submission { number } }';
  const { application } = await writer.run<Saved>(who, day, `submit ${sub(i)}`, 'applicationSubmit', input, selection);
  return { applicationId: application.id, number: application.submission.number };
}

async function verify(last: Last, applicationId: string): Promise<void> {
  const of = { verificationId: verificationId(applicationId) };
  const step = (name: string, expectedVersion: number, more: object = {}) =>
    last.writer.run(
      secondOfficer(last),
      on(last, '2025-09-15'),
      `${name} ${applicationId}`,
      name,
      { ...of, expectedVersion, ...more },
      'userErrors { code }',
    );
  await step('verificationClaim', 0);
  await step('verificationDecide', 1, { verdict: 'ELIGIBLE', reasons: [] });
}

/** As the preview shows it; a list that stands already is left alone, since a seed that was cut short is run again. */
async function publishList(last: Last, stage: 'ADMINISTRATIVE' | 'SKD' | 'FINAL', day: string): Promise<void> {
  const { writer, campaignId } = last;
  const query = 'query($campaignId: ID!, $stage: ListStage!) { listPreview(campaignId: $campaignId, stage: $stage) { version sha256 } }';
  type Shown = { listPreview: { version: number; sha256: string } };
  const { listPreview } = await writer.ask<Shown>(approver(last), on(last, day), query, { campaignId, stage });
  if (listPreview.version > 0) return;
  const input = { campaignId, stage, expectedVersion: 0, expectedSha256: listPreview.sha256 };
  await writer.run(approver(last), on(last, day), `list ${stage}`, 'listPublish', input, 'announcement { edition }');
}

const COLUMNS = { SKD: 'TWK;TIU;TKP', SKB: 'SKB', SKB_ADDITIONAL: 'Tes Praktik' };

/** As good in practice as by computer. */
const practised = (skb: string): string => String(Number(skb.replace(',', '.')) / 5).replace('.', ',');

/** Brought by one officer, approved by the second person. */
async function importScores(last: Last, stage: keyof typeof COLUMNS, day: string, rows: readonly string[]): Promise<void> {
  const { writer, store, campaignId } = last;
  const file = Buffer.from([`Nomor Peserta;${COLUMNS[stage]}`, ...rows].join('\n'));
  const stored = { contentType: 'text/csv', size: file.length, sha256: createHash('sha256').update(file).digest('hex') };
  const [by, announced] = [secondOfficer(last), { campaignId, stage, fileName: `nilai-${stage.toLowerCase()}.csv`, ...stored }];
  type Announced = { upload: { documentId: string } };
  const { upload } = await writer.run<Announced>(
    by,
    on(last, day),
    `file ${stage}`,
    'scoreFileAnnounce',
    announced,
    'upload { documentId }',
  );
  store(storeKey({ campaignId, id: upload.documentId }), file);
  type Proposed = { scoreImport: { id: string } };
  const propose = { fileId: upload.documentId };
  const made = await writer.run<Proposed>(by, on(last, day), `scores ${stage}`, 'scoreImportPropose', propose, 'scoreImport { id }');
  const approve = { importId: made.scoreImport.id, expectedVersion: 1, acceptedIssues: 0 };
  await writer.run(approver(last), on(last, day), `sheet ${stage}`, 'scoreImportApprove', approve, 'scoreImport { id }');
}

/**
 * The best has accepted and files documents; the second has not answered in time. The post for graduates with praise, which somebody of the
 * general list fills, was not offered yet.
 */
async function offer(last: Last): Promise<void> {
  const { writer, campaignId, posts } = last;
  const officer = secondOfficer(last);
  type Made = { offers: { id: string }[] };
  const made = { campaignId, formationId: posts[0], expectedVersion: 0 };
  const { offers } = await writer.run<Made>(officer, on(last, '2026-11-10'), 'offers', 'offersMake', made, 'offers { id }');
  const of = { offerId: offers[0]?.id };
  await writer.run(applicant(sub(0)), on(last, '2026-11-12'), 'accept', 'offerAccept', { ...of, expectedVersion: 1 }, 'offer { id }');
  const received = ['DIPLOMA', 'TRANSCRIPT', 'POLICE_RECORD'];
  const filing = { ...of, expectedVersion: 2, received };
  await writer.run(officer, on(last, '2026-11-24'), 'filing', 'filingRecord', filing, 'offer { id }');
}

const criterion = (title: string, most: number) => ({
  title,
  most,
  anchors: [
    { points: 0, text: 'Tidak dapat memberi contoh.' },
    { points: most, text: 'Memberi contoh nyata beserta akibatnya.' },
  ],
});

/** Three people of the agency that the posts are in, who examine whom the basic test let through. */
async function writePanel(last: Last): Promise<void> {
  const { writer, campaignId, posts, city, people } = last;
  const members = (['staff', 'superior', 'unit-admin'] as const).map((persona) => people.get(city.personas[persona] ?? '')?.employeeId);
  if (members.includes(undefined)) return;
  const criteria = [criterion('Integritas', 40), criterion('Kerja sama', 30), criterion('Penguasaan bidang', 30)];
  const panel = {
    campaignId,
    formationIds: posts.slice(0, 1),
    title: 'Tes praktik Pranata Komputer',
    method: 'PRACTICAL',
    memberIds: members,
    criteria,
  };
  await writer.run(secondOfficer(last), on(last, '2025-10-27'), 'panel', 'panelCreate', panel, 'panel { id }');
}

export async function writeLastSelection(written: WrittenCity, store: Store): Promise<void> {
  const last = await publish(written, store);
  const applied: string[] = [];
  for (const i of PEOPLE.keys()) {
    const { applicationId, number } = await apply(last, i);
    await verify(last, applicationId);
    applied.push(number);
  }
  await publishList(last, 'ADMINISTRATIVE', '2025-09-29');
  const rows = (values: (i: number) => string) => applied.map((number, i) => `${number};${values(i)}`);
  await importScores(
    last,
    'SKD',
    '2025-10-20',
    rows((i) => PEOPLE[i]?.[2] ?? ''),
  );
  await publishList(last, 'SKD', '2025-10-22');
  await writePanel(last);
  const tested = rows((i) => PEOPLE[i]?.[3] ?? '').filter((_, i) => PEOPLE[i]?.[3]);
  await importScores(last, 'SKB', '2025-11-10', tested);
  const practice = rows((i) => practised(PEOPLE[i]?.[3] ?? '')).filter((_, i) => PEOPLE[i]?.[3]);
  await importScores(last, 'SKB_ADDITIONAL', '2025-11-10', practice);
  await publishList(last, 'FINAL', '2025-11-17');
  await offer(last);
}
