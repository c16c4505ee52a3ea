// A selection of people on contract whose first list is a few days old, so that one may object to it; and one that is in preparation.

import type { Category } from '../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { Formation } from '../src/modules/recruitment/campaigns/rules/types.ts';
import { requiredDocuments } from '../src/modules/recruitment/registration/rules/application.ts';
import { verificationId } from '../src/modules/recruitment/verification/ids.ts';
import { legalYear } from '../src/platform/rules/calendar.ts';
import { makeNik } from '../src/platform/rules/identifiers.ts';
import type { WrittenCity } from './organisation.ts';
import { attach, look, PASS, REJECT } from './recruitment.ts';
import { applicant, approver, firstOfficer, moved, type Store, secondOfficer } from './selection.ts';

/** As the days in recruitment.ts are told. */
const DAYS: readonly (readonly [kind: string, from: string, to: string])[] = [
  ['ANNOUNCEMENT', '2026-09-28', '2026-10-09'],
  ['REGISTRATION', '2026-10-10', '2026-10-25'],
  ['ADMINISTRATIVE', '2026-10-10', '2026-11-20'],
  ['ADMIN_OBJECTION', '2026-11-23', '2026-11-27'],
  ['COMPETENCE', '2026-12-14', '2027-01-15'],
  ['FINAL_ANNOUNCEMENT', '2027-01-25', '2027-01-25'],
  ['FINAL_OBJECTION', '2027-01-26', '2027-01-28'],
  ['FILING', '2027-02-08', '2027-02-26'],
  ['APPOINTMENT', '2027-03-01', '2027-03-31'],
];
const LATER: typeof DAYS = DAYS.map(([kind, from, to]) => [kind, plusMonths(from), plusMonths(to)]);

function plusMonths(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + 4, Math.min(date, 28))).toISOString().slice(0, 10);
}

interface Place extends WrittenCity {
  store: Store;
  campaignId: string;
}

const on = ({ days }: WrittenCity, day: string): string => days.at(moved(day, days));

const postOf = (category: Category) => ({
  ...{ category, positionTitle: 'Pranata Komputer Ahli Pertama', positionGroup: 'GENERAL', quota: 1 },
  requirements: { education: ['S1'], majors: ['Informatika'], documents: ['DIPLOMA', 'TRANSCRIPT', 'EXPERIENCE_LETTER'] },
});

async function prepare(written: WrittenCity, year: number, at: string, days: typeof DAYS): Promise<string> {
  const stages = days.map(([kind, from, to]) => ({ kind, from: moved(from, written.days), to: moved(to, written.days) }));
  const plan = { year, title: `Pengadaan PPPK Pemerintah Kota Semarang Tahun ${year}`, kind: 'PPPK', stages };
  type Made = { campaign: { id: string } };
  const label = `campaign PPPK ${year}`;
  const { campaign } = await written.writer.run<Made>(firstOfficer(written), at, label, 'campaignCreate', plan, 'campaign { id }');
  return campaign.id;
}

async function request(written: WrittenCity, campaignId: string, category: Category, at: string): Promise<string> {
  const input = { campaignId, unitId: written.units.get('diskominfo'), ...postOf(category) };
  type Asked = { formation: { id: string } };
  const label = `posts ${campaignId} ${category}`;
  const { formation } = await written.writer.run<Asked>(written.hr, at, label, 'formationRequest', input, 'formation { id }');
  return formation.id;
}

async function publish(written: WrittenCity, campaignId: string, categories: readonly Category[]): Promise<Map<Category, string>> {
  const { writer } = written;
  const posts = new Map<Category, string>();
  for (const category of categories) {
    const formationId = await request(written, campaignId, category, on(written, '2026-09-21'));
    const of = { formationId, expectedVersion: 1 };
    await writer.run(approver(written), on(written, '2026-09-23'), `approve ${formationId}`, 'formationApprove', of, 'formation { id }');
    posts.set(category, formationId);
  }
  const open = { campaignId, expectedVersion: 1 };
  await writer.run(approver(written), on(written, '2026-09-25'), `publish ${campaignId}`, 'campaignPublish', open, 'campaign { id }');
  return posts;
}

interface Candidate {
  sub: string;
  /** Null: they have a profile already. */
  name: string | null;
  serial: number;
  category: Category;
  passes: boolean;
}

/** The persona `applicant` is rejected, and may object; somebody else has. */
const CANDIDATES: readonly Candidate[] = [
  { sub: 'dev-applicant', name: null, serial: 0, category: 'GENERAL', passes: false },
  { sub: 'seed-contract-1', name: 'Bayu Nugroho', serial: 9201, category: 'DISABILITY', passes: false },
  { sub: 'seed-contract-2', name: 'Intan Permata', serial: 9202, category: 'GENERAL', passes: true },
];

const DAY = '2026-10-12';

async function profile({ writer, days }: Place, { sub, name, serial }: Candidate, at: string): Promise<void> {
  if (name === null) return;
  const born = { birthDate: `${days.year - 27}-06-14`, sex: 'MALE' } as const;
  const study = { level: 'S1', major: 'Informatika', institution: 'Universitas Negeri Semarang', gpa: '3.45' };
  const education = { ...study, year: days.year - 4, cumLaude: false };
  const nik = makeNik({ district: '33.74.11', ...born, serial });
  await writer.run(
    applicant(sub),
    at,
    `profile ${sub}`,
    'profileSave',
    { expectedVersion: 0, name, nik, ...born, education },
    'applicant { id }',
  );
}

/** Submitted with its documents; answers the id of the application. */
async function apply(place: Place, candidate: Candidate, formationId: string | undefined): Promise<string> {
  const { writer, campaignId } = place;
  const { sub, category } = candidate;
  const [who, at] = [applicant(sub), on(place, DAY)];
  await profile(place, candidate, at);
  const input = { campaignId, expectedVersion: 0, formationId, examLocation: 'Semarang', experienceYears: 4 };
  type Saved = { application: { id: string } };
  const label = `contract ${sub}`;
  const { application } = await writer.run<Saved>(who, at, label, 'applicationSave', input, 'application { id }');
  const kinds = requiredDocuments(postOf(category) as unknown as Formation);
  for (const [i, kind] of kinds.entries())
    await attach(place, { sub: `${sub} contract`, day: DAY, as: sub }, { applicationId: application.id, version: i + 1, kind });
  const submit = { applicationId: application.id, expectedVersion: kinds.length + 1, confirm: true };
  await writer.run(who, at, `${label} submit`, 'applicationSubmit', submit, 'application { id }');
  return application.id;
}

/** A no needs two officers. */
async function decide(place: Place, { sub, category, passes }: Candidate, applicationId: string): Promise<void> {
  const who = { sub: `${sub} contract`, post: { category } };
  const first = { verificationId: verificationId(applicationId), decision: passes ? PASS : REJECT };
  await look(place, who, { ...first, as: firstOfficer(place), at: on(place, '2026-11-02'), version: 0 });
  if (passes) return;
  const version = category === 'GENERAL' ? 2 : 3;
  await look(place, who, { ...first, as: secondOfficer(place), at: on(place, '2026-11-03'), version });
}

async function announce(place: Place): Promise<void> {
  const { writer, campaignId } = place;
  const at = on(place, '2026-11-21');
  const query = 'query($campaignId: ID!) { listPreview(campaignId: $campaignId, stage: ADMINISTRATIVE) { version sha256 } }';
  type Shown = { listPreview: { version: number; sha256: string } };
  const { listPreview } = await writer.ask<Shown>(approver(place), at, query, { campaignId });
  if (listPreview.version > 0) return;
  const input = { campaignId, stage: 'ADMINISTRATIVE', expectedVersion: 0, expectedSha256: listPreview.sha256 };
  await writer.run(approver(place), at, `list ${campaignId}`, 'listPublish', input, 'announcement { edition }');
}

export async function writeSecondSelection(written: WrittenCity, store: Store): Promise<void> {
  const { year } = written.days;
  const campaignId = await prepare(written, year - 1, on(written, '2026-09-18'), DAYS);
  const posts = await publish(written, campaignId, ['GENERAL', 'DISABILITY']);
  const place = { ...written, store, campaignId };
  const applications = new Map<string, string>();
  for (const candidate of CANDIDATES) {
    const id = await apply(place, candidate, posts.get(candidate.category));
    applications.set(candidate.sub, id);
    await decide(place, candidate, id);
  }
  await announce(place);
  const text = 'Ijazah saya terbaca pada halaman kedua berkas.';
  const objection = { stage: 'ADMIN_OBJECTION', ground: 'DOCUMENT_MISREAD', text };
  const input = { applicationId: applications.get('seed-contract-1'), ...objection };
  await written.writer.run(
    applicant('seed-contract-1'),
    on(written, '2026-11-23'),
    'objection',
    'selectionObjectionFile',
    input,
    'objection { id }',
  );
}

/** Next year's: two requests for posts wait for the second person. */
export async function writeDraft(written: WrittenCity): Promise<void> {
  const at = on(written, '2026-11-16');
  const campaignId = await prepare(written, legalYear(at) + 1, at, LATER);
  for (const category of ['GENERAL', 'DISABILITY'] as const) await request(written, campaignId, category, at);
}
