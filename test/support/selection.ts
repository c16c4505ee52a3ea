// A selection that runs: officers, a published campaign with posts, and applicants at each stage of their way, all through the API.
import { createHash } from 'node:crypto';
import { makeNik } from '../../src/domain/identifiers.ts';
import { type Ask, REGION } from './city.ts';
import { type Agency, done } from './people.ts';

/** Days of the test campaign, as instants within each stage. */
export const PREPARING = '2025-12-20T02:00:00.000Z';
export const REGISTERING = '2026-01-08T02:00:00.000Z';
export const VERIFYING = '2026-01-12T02:00:00.000Z';
export const OBJECTING = '2026-02-03T02:00:00.000Z';

export const STAGES: [kind: string, from: string, to: string][] = [
  ['ANNOUNCEMENT', '2025-12-22', '2026-01-05'],
  ['REGISTRATION', '2026-01-02', '2026-01-11'],
  ['ADMINISTRATIVE', '2026-01-02', '2026-01-31'],
  ['ADMIN_OBJECTION', '2026-02-02', '2026-02-04'],
  ['SKD', '2026-02-10', '2026-02-14'],
  ['SKB', '2026-02-20', '2026-02-24'],
  ['INTEGRATION', '2026-02-25', '2026-02-26'],
  ['FINAL_ANNOUNCEMENT', '2026-02-27', '2026-02-27'],
  ['FINAL_OBJECTION', '2026-02-28', '2026-03-02'],
  ['FILING', '2026-03-09', '2026-03-31'],
  ['APPOINTMENT', '2026-04-01', '2026-04-30'],
];

export interface Committee {
  /** Two officers, and the second person. */
  rina: Ask;
  budi: Ask;
  approver: Ask;
}

export interface Selection extends Committee {
  campaignId: string;
  formationId: string;
}

export interface Applied {
  ask: Ask;
  applicationId: string;
  number: string;
}

let serial = 0;

/** Where a selection takes place, and who asks for its posts. */
export interface Place {
  region: string;
  hr: Ask;
  unitId: string;
}

export async function committeeOf(city: Agency, region: string): Promise<Committee> {
  const officer = (sub: string) => city.login({ sub, region, roles: ['RECRUITMENT_OFFICER'] });
  return {
    rina: await officer('pansel-rina'),
    budi: await officer('pansel-budi'),
    approver: await city.login({ sub: 'pansel-ketua', region, roles: ['RECRUITMENT_APPROVER'] }),
  };
}

export const inSemarang = ({ people, units }: Agency): Place => ({ region: REGION, hr: people.hr.ask, unitId: units.aptika ?? '' });

/** A published campaign with one formation. */
export async function publishedSelection(city: Agency, quota: number, place = inSemarang(city)): Promise<Selection> {
  city.setNow(PREPARING);
  serial += 1;
  const committee = await committeeOf(city, place.region);
  const stages = STAGES.map(([kind, from, to]) => ({ kind, from, to }));
  const plan = { year: 2026, title: `Pengadaan CPNS ${serial}`, kind: 'CPNS', stages };
  const { campaign } = await done(committee.rina, 'campaignCreate', 'CampaignCreateInput', plan, 'campaign { id }');
  const post = {
    campaignId: campaign.id,
    unitId: place.unitId,
    positionTitle: 'Pranata Komputer Ahli Pertama',
    positionGroup: 'GENERAL',
    category: 'GENERAL',
    quota,
    requirements: { education: ['S1'], documents: ['ID_CARD'] },
  };
  const { formation } = await done(place.hr, 'formationRequest', 'FormationRequestInput', post, 'formation { id version }');
  const of = { formationId: formation.id, expectedVersion: formation.version };
  await done(committee.approver, 'formationApprove', 'FormationApproveInput', of, 'formation { id }');
  const { data } = await committee.rina('query($id: ID!) { campaign(id: $id) { version } }', { id: campaign.id });
  const publish = { campaignId: campaign.id, expectedVersion: data.campaign.version };
  await done(committee.approver, 'campaignPublish', 'CampaignPublishInput', publish, 'campaign { id }');
  return { ...committee, campaignId: campaign.id, formationId: formation.id };
}

const PDF = Buffer.from('%PDF-1.7 ijazah');
const SHA256 = createHash('sha256').update(PDF).digest('hex');

/** Somebody with an account, a profile and a submitted application. */
export async function applied(city: Agency, { campaignId, formationId }: Selection, more: object = {}): Promise<Applied> {
  city.setNow(REGISTERING);
  serial += 1;
  const born = { birthDate: '1998-03-05', sex: 'FEMALE' } as const;
  const ask = await city.login({ sub: `pelamar-${serial}`, roles: [], pool: 'applicants', region: null });
  const education = { level: 'S1', major: 'Informatika', institution: 'Universitas Diponegoro', gpa: '3.41', year: 2020, cumLaude: false };
  const profile = {
    expectedVersion: 0,
    name: `Pelamar ${serial}`,
    nik: makeNik({ ...born, district: '33.74.10', serial }),
    ...born,
    education,
  };
  await done(ask, 'profileSave', 'ProfileSaveInput', { ...profile, ...more }, 'applicant { id }');
  const draft = { campaignId, expectedVersion: 0, formationId };
  const saved = await done(ask, 'applicationSave', 'ApplicationSaveInput', draft, 'application { id version }');
  const file = { kind: 'ID_CARD', fileName: 'ktp.pdf', contentType: 'application/pdf', size: PDF.length, sha256: SHA256 };
  const of = { applicationId: saved.application.id, expectedVersion: saved.application.version };
  const uploaded = await done(
    ask,
    'documentUpload',
    'DocumentUploadInput',
    { ...of, ...file },
    'upload { documentId } application { version documents { id } }',
  );
  arrive(city, of.applicationId, uploaded.upload.documentId);
  const { application } = await done(
    ask,
    'applicationSubmit',
    'ApplicationSubmitInput',
    { applicationId: of.applicationId, expectedVersion: uploaded.application.version, confirm: true },
    'application { id submission { number } }',
  );
  return { ask, applicationId: application.id, number: application.submission.number };
}

/** The client's upload has come to the store, as what was announced or as something else. */
export function arrive(city: Agency, applicationId: string, documentId: string, stored: object = {}): void {
  city.files.set(`evidence/applications/${applicationId}/${documentId}`, {
    size: PDF.length,
    sha256: SHA256,
    head: PDF.subarray(0, 8).toString('hex'),
    ...stored,
  });
}

type Versioned = { verification: { version: number } };

const step = async (ask: Ask, name: string, verificationId: string, expectedVersion: number, more: object = {}): Promise<number> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const payload = await done(ask, name, type, { verificationId, expectedVersion, ...more }, 'verification { version }');
  return (payload as Versioned).verification.version;
};

export const claim = (ask: Ask, id: string, version: number): Promise<number> => step(ask, 'verificationClaim', id, version);
export const decide = (ask: Ask, id: string, version: number, more: object): Promise<number> =>
  step(ask, 'verificationDecide', id, version, more);
