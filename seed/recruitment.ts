// Writes the selection of the demo: posts asked for and approved, a published campaign, applicants at each stage of their way.
import { createHash } from 'node:crypto';
import type { DocumentKind } from '../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { Formation } from '../src/modules/recruitment/campaigns/rules/types.ts';
import { requiredDocuments } from '../src/modules/recruitment/registration/rules/application.ts';
import { storeKey } from '../src/modules/recruitment/registration/rules/documents.ts';
import { verificationId } from '../src/modules/recruitment/verification/ids.ts';
import type { Viewer } from '../src/platform/viewer.ts';
import { type ApplicantSeed, POSTS, type PostSeed, planApplicants } from './city/openings.ts';
import type { Tick, WrittenCity } from './organisation.ts';
import { applicant, approver, firstOfficer, moved, type Store, secondOfficer } from './selection.ts';
import { writeQuestions, writeWords } from './selection-words.ts';

/** Another day, another officer: `again`. */
const ON = {
  prepare: '2026-07-27',
  approve: '2026-07-29',
  publish: '2026-08-03',
  extend: '2026-09-09',
  verify: '2026-10-05',
  again: '2026-10-06',
} as const;

const on = (day: keyof typeof ON, { days }: WrittenCity): string => days.at(moved(ON[day], days));

/** Registration is planned for three weeks, and then extended. */
const DAYS: readonly (readonly [kind: string, from: string, to: string])[] = [
  ['ANNOUNCEMENT', '2026-08-03', '2026-08-19'],
  ['REGISTRATION', '2026-08-20', '2026-09-10'],
  ['ADMINISTRATIVE', '2026-08-20', '2027-01-15'],
  ['ADMIN_OBJECTION', '2027-01-20', '2027-01-22'],
  ['SKD', '2027-02-01', '2027-02-12'],
  ['SKB', '2027-03-01', '2027-03-12'],
  ['INTEGRATION', '2027-03-15', '2027-03-19'],
  ['FINAL_ANNOUNCEMENT', '2027-03-22', '2027-03-22'],
  ['FINAL_OBJECTION', '2027-03-23', '2027-03-25'],
  ['FILING', '2027-04-05', '2027-04-30'],
  ['APPOINTMENT', '2027-05-03', '2027-05-31'],
];

/** A scan, for all that it matters here. */
const FILE = Buffer.from('%PDF-1.4\n% Contoh berkas pelamar\n%%EOF\n');
const STORED = { contentType: 'application/pdf', size: FILE.length, sha256: createHash('sha256').update(FILE).digest('hex') };

export interface Selection extends WrittenCity {
  store: Store;
  campaignId: string;
  /** By handle of the post. */
  formations: Map<string, string>;
}

async function writePost(written: WrittenCity, campaignId: string, { handle, unitHandle, ...post }: PostSeed): Promise<string> {
  const { writer, hr, units } = written;
  const input = { campaignId, unitId: units.get(unitHandle), ...post };
  type Asked = { formation: { id: string } };
  const { formation } = await writer.run<Asked>(
    hr,
    on('prepare', written),
    `posts ${handle}`,
    'formationRequest',
    input,
    'formation { id }',
  );
  const of = { formationId: formation.id, expectedVersion: 1 };
  await writer.run(approver(written), on('approve', written), `approve ${handle}`, 'formationApprove', of, 'formation { id }');
  return formation.id;
}

async function publish(written: WrittenCity, store: Store): Promise<Selection> {
  const { writer, days } = written;
  const { year } = days;
  const stages = DAYS.map(([kind, from, to]) => ({ kind, from: moved(from, days), to: moved(to, days) }));
  const plan = { year, title: `Pengadaan CPNS Pemerintah Kota Semarang Tahun ${year}`, kind: 'CPNS', stages };
  type Made = { campaign: { id: string } };
  const made = await writer.run<Made>(firstOfficer(written), on('prepare', written), 'campaign', 'campaignCreate', plan, 'campaign { id }');
  const campaignId = made.campaign.id;
  const formations = new Map<string, string>();
  for (const post of POSTS) formations.set(post.handle, await writePost(written, campaignId, post));
  const version = await writeWords({ ...written, store, campaignId, formations });
  const chair = approver(written);
  await writer.run(
    chair,
    on('publish', written),
    'publish',
    'campaignPublish',
    { campaignId, expectedVersion: version },
    'campaign { id }',
  );
  const reason = 'Gangguan layanan meterai elektronik; jadwal mengikuti pengumuman Panselnas.';
  const later = { campaignId, expectedVersion: version + 1, stage: 'REGISTRATION', to: moved('2026-12-31', days), reason };
  await writer.run(chair, on('extend', written), 'extend', 'campaignStageExtend', later, 'campaign { id }');
  return { ...written, store, campaignId, formations };
}

/** Versions are counted, not asked for, so that a seed that was cut short says the same once more. */
async function draft(selection: Selection, person: ApplicantSeed): Promise<{ applicationId: string; version: number }> {
  const { writer, campaignId, formations, days } = selection;
  const { sub, name, nik, birthDate, sex, education, post, day } = person;
  const [who, at] = [applicant(sub), days.at(moved(day, days))];
  const profile = { expectedVersion: 0, name, nik, birthDate, sex, education };
  await writer.run(who, at, `profile ${sub}`, 'profileSave', profile, 'applicant { id }');
  const input = { campaignId, expectedVersion: 0, formationId: formations.get(post.handle), examLocation: 'Semarang' };
  type Saved = { application: { id: string } };
  const { application } = await writer.run<Saved>(who, at, `draft ${sub}`, 'applicationSave', input, 'application { id }');
  const kinds = requiredDocuments(post as unknown as Formation);
  // One of the drafts is only begun.
  const attached = person.course === 'DRAFT' && post.handle === 'counter' ? kinds.slice(0, 1) : kinds;
  for (const [i, kind] of attached.entries()) await attach(selection, person, { applicationId: application.id, version: i + 1, kind });
  return { applicationId: application.id, version: attached.length + 1 };
}

export async function attach(
  { writer, store, days }: Pick<Selection, 'writer' | 'store' | 'days'>,
  { sub, day, as = sub }: Pick<ApplicantSeed, 'sub' | 'day'> & { as?: string },
  { applicationId, version, kind }: { applicationId: string; version: number; kind: DocumentKind },
): Promise<void> {
  const input = { applicationId, expectedVersion: version, kind, fileName: `${kind.toLowerCase()}.pdf`, ...STORED };
  type Announced = { upload: { documentId: string } };
  const label = `document ${sub} ${kind}`;
  const at = days.at(moved(day, days));
  const { upload } = await writer.run<Announced>(applicant(as), at, label, 'documentUpload', input, 'upload { documentId }');
  store(storeKey({ applicationId, kind, id: upload.documentId }), FILE);
}

export const PASS = { verdict: 'ELIGIBLE', reasons: [] };
export const REJECT = { verdict: 'INELIGIBLE', reasons: ['DOCUMENT_UNREADABLE'], note: 'Transkrip nilai terpotong; IPK tidak terbaca.' };

/** One look at an application: claimed, the proof opened where there is one, decided. `version`: of the verification before. */
export async function look(
  { writer }: Pick<Selection, 'writer'>,
  { sub, post }: { sub: string; post: Pick<PostSeed, 'category'> },
  { as, at, verificationId, version, decision }: { as: Viewer; at: string; verificationId: string; version: number; decision: object },
): Promise<void> {
  const step = (name: string, expectedVersion: number, more: object = {}) =>
    writer.run(as, at, `${name} ${sub} ${expectedVersion}`, name, { verificationId, expectedVersion, ...more }, 'userErrors { code }');
  await step('verificationClaim', version);
  const proof = post.category === 'GENERAL' ? 0 : 1;
  if (proof) await step('verificationProofOpen', version + 1);
  await step('verificationDecide', version + 1 + proof, decision);
}

async function verify(selection: Selection, person: ApplicantSeed, verificationId: string): Promise<void> {
  const { course } = person;
  if (course === 'DRAFT' || course === 'SUBMITTED') return;
  const first = { as: firstOfficer(selection), at: on('verify', selection), verificationId, version: 0 };
  await look(selection, person, { ...first, decision: course === 'ELIGIBLE' ? PASS : REJECT });
  if (course !== 'REJECTED') return;
  await look(selection, person, { ...first, as: secondOfficer(selection), at: on('again', selection), version: 2, decision: REJECT });
}

/** A campaign whose registration is open until the end of the year, with applicants from a bare draft to a rejection by two. */
export async function writeRecruitment(
  written: WrittenCity,
  { seed, store, tick }: { seed: number; store: Store; tick: Tick },
): Promise<void> {
  const selection = await publish(written, store);
  await writeQuestions(selection);
  const people = planApplicants(seed, written.days.year);
  for (const [i, person] of people.entries()) {
    const { applicationId, version } = await draft(selection, person);
    if (person.course !== 'DRAFT') {
      const input = { applicationId, expectedVersion: version, confirm: true };
      const at = written.days.at(moved(person.day, written.days));
      await written.writer.run(applicant(person.sub), at, `submit ${person.sub}`, 'applicationSubmit', input, 'application { id }');
      await verify(selection, person, verificationId(applicationId));
    }
    tick('applicants', i + 1, people.length);
  }
}
