// Registration: profiles, drafts, documents, submissions; those who are refused, late or never submit among them.

import type { DocumentKind } from '../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { Formation } from '../../src/modules/recruitment/campaigns/rules/types.ts';
import { requiredDocuments } from '../../src/modules/recruitment/registration/rules/application.ts';
import { applicant } from './desk.ts';
import type { Registration } from './people.ts';
import type { Campaign, Person } from './prepare.ts';
import { DOCUMENT } from './store.ts';

/** The first instant that no longer counts. */
const CLOSED = '2026-01-11T17:00:00.000Z';

/** Why a submission is refused; null where it is none. */
const REFUSED_WITH: Record<Registration, string | null> = {
  SUBMITTED: null,
  DRAFT: null,
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  TWIN: 'IDENTITY_UNCONFIRMED',
  LATE: 'DEADLINE_PASSED',
};

interface Saved {
  application: { id: string; version: number };
}

/** PPPK asks for work in the field. */
const EXPERIENCE_YEARS = 4;

function documentsOf({ kind }: Campaign, post: Campaign['posts'][number], { priority }: Person): DocumentKind[] {
  const asked = requiredDocuments(post as unknown as Formation);
  return kind === 'CPNS' ? asked : [...asked, 'EXPERIENCE_LETTER', ...(priority ? (['PRIORITY_PROOF'] as const) : [])];
}

async function draft(campaign: Campaign, person: Person): Promise<Saved['application']> {
  const { desk, campaignId, posts, kind: ofCampaign } = campaign;
  const { n, at, name, nik, birthDate, sex, education, priority: priorityGroup } = person;
  const as = applicant(n);
  const profile = { expectedVersion: 0, name, nik, birthDate, sex, education };
  await desk.send(as, at, `profile ${n}`, 'profileSave', profile, 'applicant { id }');
  const post = posts[person.post] as Campaign['posts'][number];
  const contract = ofCampaign === 'PPPK' ? { experienceYears: EXPERIENCE_YEARS, priorityGroup } : {};
  const input = { campaignId, formationId: post.formationId, expectedVersion: 0, ...contract };
  const selection = 'application { id version }';
  let { application } = await desk.send<Saved>(as, at, `draft ${n}`, 'applicationSave', input, selection);
  for (const kind of documentsOf(campaign, post, person)) {
    const file = {
      kind,
      fileName: `${kind}.pdf`.toLowerCase(),
      contentType: 'application/pdf',
      size: DOCUMENT.size,
      sha256: DOCUMENT.sha256,
    };
    const upload = { applicationId: application.id, expectedVersion: application.version, ...file };
    application = (await desk.send<Saved>(as, at, `file ${n} ${kind}`, 'documentUpload', upload, selection)).application;
  }
  return application;
}

async function register(campaign: Campaign, person: Person): Promise<void> {
  const { desk } = campaign;
  const { n, registers } = person;
  const { id, version } = await draft(campaign, person);
  person.applicationId = id;
  if (registers === 'DRAFT') return;
  const input = { applicationId: id, expectedVersion: version, confirm: true };
  const at = registers === 'LATE' ? CLOSED : person.at;
  const code = REFUSED_WITH[registers];
  if (code) return desk.refuse(applicant(n), at, `submit ${n}`, 'applicationSubmit', input, code);
  type Submitted = { application: { submission: { number: string } } };
  const selection = 'application { submission { number } }';
  const answer = await desk.send<Submitted>(applicant(n), at, `submit ${n}`, 'applicationSubmit', input, selection);
  person.number = answer.application.submission.number;
}

/** Twins come after those whose NIK they name. */
export async function registration(campaign: Campaign): Promise<void> {
  const { desk, people } = campaign;
  const [twins, others] = [people.filter(({ registers }) => registers === 'TWIN'), people.filter(({ registers }) => registers !== 'TWIN')];
  desk.stage('registration');
  await desk.over(others, (person) => register(campaign, person));
  await desk.over(twins, (person) => register(campaign, person));
}
