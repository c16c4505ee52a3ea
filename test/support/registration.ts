// Registration for tests: campaigns and posts as one wants them, applicants at each step of their way, all through the API.
import { createHash } from 'node:crypto';
import type { DocumentKind } from '../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { storeKey } from '../../src/modules/recruitment/registration/rules/documents.ts';
import { makeNik } from '../../src/platform/rules/identifiers.ts';
import { type Committee, committeeOf, inSemarang, type Place, PPPK_STAGES, PREPARING, STAGES } from './campaign.ts';
import type { Ask } from './city.ts';
import { distinct } from './distinct.ts';
import { type Agency, done } from './people.ts';
import { nextWithin } from './serials.ts';

export const PDF = Buffer.from('%PDF-1.7 ijazah');
export const SHA256 = createHash('sha256').update(PDF).digest('hex');

/** Registration of the test campaign ends with 11 January: 17:00 UTC. */
export const LAST_INSTANT = '2026-01-11T16:59:59.999Z';
export const TOO_LATE = '2026-01-11T17:00:00.000Z';
export const FIRST_INSTANT = '2026-01-01T17:00:00.000Z';
export const TOO_EARLY = '2026-01-01T16:59:59.999Z';

export const PLAN = {
  year: 2026,
  title: 'Pengadaan CPNS Kota Semarang',
  kind: 'CPNS',
  stages: STAGES.map(([kind, from, to]) => ({ kind, from, to })),
};

export const POST = {
  positionTitle: 'Pranata Komputer Ahli Pertama',
  positionGroup: 'GENERAL',
  category: 'GENERAL',
  quota: 2,
  requirements: { education: ['S1', 'D4'], majors: ['Informatika', 'Statistika'], documents: ['ID_CARD', 'DIPLOMA'] },
};

export interface Versioned {
  id: string;
  version: number;
}

export async function drafted(city: Agency, committee: Committee, kind: Place['kind'] = 'CPNS'): Promise<Versioned> {
  city.setNow(PREPARING);
  const stages = kind === 'PPPK' ? PPPK_STAGES.map(([stage, from, to]) => ({ kind: stage, from, to })) : PLAN.stages;
  const plan = { ...PLAN, kind, stages };
  return (await done(committee.rina, 'campaignCreate', plan, 'campaign { id version }')).campaign;
}

export async function requested({ hr, unitId }: Place, campaignId: string, more: object = {}): Promise<Versioned> {
  const input = { campaignId, unitId, ...POST, ...more };
  return (await done(hr, 'formationRequest', input, 'formation { id version }')).formation;
}

export async function approvedPost(place: Place, { approver }: Committee, campaignId: string, more: object = {}): Promise<string> {
  const { id, version } = await requested(place, campaignId, more);
  await done(approver, 'formationApprove', { formationId: id, expectedVersion: version }, 'formation { id }');
  return id;
}

export interface Campaigning extends Committee {
  campaign: Versioned;
  /** By the order of `posts`. */
  formationIds: string[];
}

/** A published campaign with these posts. */
export async function published(city: Agency, posts: readonly object[] = [{}], place = inSemarang(city)): Promise<Campaigning> {
  const committee = await committeeOf(city, place.region);
  const { id, version } = await drafted(city, committee, place.kind);
  const formationIds: string[] = [];
  for (const post of distinct(posts, POST)) formationIds.push(await approvedPost(place, committee, id, post));
  const input = { campaignId: id, expectedVersion: version };
  const { campaign } = await done(committee.approver, 'campaignPublish', input, 'campaign { id version }');
  return { ...committee, campaign, formationIds };
}

/** Apart from those that a test names itself. */
let serial = 5000;

/** The four digits of a NIK above those that scenarios write by hand. */
const nextOf = (last: number): number => nextWithin(last, [5001, 9999]);

export const BORN = { birthDate: '1998-03-05', sex: 'FEMALE' } as const;
export const EDUCATION = {
  level: 'S1',
  major: 'Informatika',
  institution: 'Universitas Diponegoro',
  gpa: '3.41',
  year: 2020,
  cumLaude: false,
};

export function newNik(): string {
  serial = nextOf(serial);
  return makeNik({ ...BORN, district: '33.74.10', serial });
}

export async function newAccount(city: Agency): Promise<Ask> {
  serial = nextOf(serial);
  return city.login({ sub: `pendaftar-${serial}`, roles: [], pool: 'applicants', region: null });
}

export const profile = <More extends object>(more: More = {} as More) => ({
  expectedVersion: 0,
  name: `Pendaftar ${serial}`,
  nik: newNik(),
  ...BORN,
  education: EDUCATION,
  ...more,
});

/** Somebody with an account and a profile. */
export async function person(city: Agency, more: object = {}, account?: Ask): Promise<Ask> {
  const ask = account ?? (await newAccount(city));
  await done(ask, 'profileSave', profile(more), 'applicant { id }');
  return ask;
}

export interface Draft extends Versioned {
  ask: Ask;
}

export async function draft(ask: Ask, campaignId: string, formationId: string, more: object = {}): Promise<Draft> {
  const input = { campaignId, expectedVersion: 0, formationId, ...more };
  const { application } = await done(ask, 'applicationSave', input, 'application { id version }');
  return { ask, ...application };
}

export const FILE = { kind: 'ID_CARD', fileName: 'ktp.pdf', contentType: 'application/pdf', size: PDF.length, sha256: SHA256 };

/** Announces a document and brings it to the store. */
export async function upload(
  city: Agency,
  { ask, id, version }: Draft,
  kind: DocumentKind,
  stored: object = {},
): Promise<Draft & { documentId: string }> {
  const input = { applicationId: id, expectedVersion: version, ...FILE, kind };
  const payload = await done(ask, 'documentUpload', input, 'upload { documentId } application { version }');
  const { documentId } = payload.upload;
  city.files.set(storeKey({ applicationId: id, kind, id: documentId }), {
    size: PDF.length,
    sha256: SHA256,
    head: PDF.subarray(0, 8).toString('hex'),
    ...stored,
  });
  return { ask, id, version: payload.application.version, documentId };
}

/** A draft with all that the posts ask for. */
export async function complete(
  city: Agency,
  ask: Ask,
  campaignId: string,
  formationId: string,
  kinds: readonly string[] = ['ID_CARD', 'DIPLOMA'],
  more: object = {},
): Promise<Draft> {
  let made: Draft = await draft(ask, campaignId, formationId, more);
  for (const kind of kinds) made = await upload(city, made, kind as DocumentKind);
  return made;
}

export const ofDraft = ({ id, version }: Versioned) => ({ applicationId: id, expectedVersion: version, confirm: true });

export const submit = async ({ ask, ...made }: Draft) =>
  (await done(ask, 'applicationSubmit', ofDraft(made), 'application { id version status submission { number at } }')).application;
