// Applicants in the table: their profiles, applications and documents.

import * as keys from '../../../platform/store/keys.ts';
import type { Row } from '../../../platform/store/table.ts';
import type { ApplicantDocument, ApplicantProfile, Application } from '../campaigns/rules/types.ts';
import * as workbenchKeys from '../verification/workbench-keys.ts';
import type { Bucket } from './rules/bucket.ts';

export type ProfileRow = Row<ApplicantProfile>;

/** What lists of applicants show; by formation, in the order of the registration number. */
export interface ApplicantCard {
  applicationId: string;
  formationId: string;
  number: string;
  name: string;
}

/** Apart from the application: no panel and no list loads it. */
interface CategoryProof {
  applicationId: string;
  documentId: string;
}

export type ApplicationRow = Row<Application, ApplicantCard>;

export type DocumentRow = Row<ApplicantDocument>;

export type BucketRow = Row<Bucket>;

export type ProofRow = Row<CategoryProof>;

/** Of no region: an applicant is nobody's until they apply, and no member of staff loads an item without one. Forgotten at `ttl`. */
export const profileItem = (profile: ApplicantProfile, ttl: number): Omit<ProfileRow, 'version'> => ({
  ...keys.head(profile.id),
  type: 'Applicant',
  region: '',
  body: profile,
  ttl,
});

/** A draft is in no list. */
export function applicationItem(application: Application): Omit<ApplicationRow, 'version'> {
  const { id, region, formationId, submission } = application;
  const item = { ...keys.head(id), type: 'Application', region, body: application };
  if (!submission || !formationId) return item;
  const { number, name, nameHash } = submission;
  const index1 = { pk: keys.applicantsOf(formationId), sk: number };
  const index3 = { pk: workbenchKeys.applicantsNamed(application.campaignId, nameHash), sk: number };
  return { ...item, card: { applicationId: id, formationId, number, name }, index: { index1, index3 } };
}

/** Beside the profile from the first save on, drafts as well: what an applicant has begun, and what was begun in a campaign (index1). */
export interface Begun {
  applicationId: string;
  campaignId: string;
}

export type BegunRow = Row<Begun>;

export const begunItem = ({ id, region, campaignId, applicantId }: Application): Omit<BegunRow, 'version'> => ({
  ...keys.begun(applicantId, id),
  type: 'Begun',
  region,
  body: { applicationId: id, campaignId },
  index: { index1: { pk: keys.begunIn(campaignId), sk: id } },
});

export const proofItem = (region: string, proof: CategoryProof): Omit<ProofRow, 'version'> => ({
  ...keys.categoryProof(proof.applicationId),
  type: 'CategoryProof',
  region,
  body: proof,
});

export const documentItem = (region: string, document: ApplicantDocument): Omit<DocumentRow, 'version'> => ({
  ...keys.head(document.id),
  type: 'ApplicantDocument',
  region,
  body: document,
});

/** Forgotten once it would be full again. */
export const bucketItem = (hash: string, bucket: Bucket, ttl: number): Omit<BucketRow, 'version'> => ({
  ...keys.nikBucket(hash),
  type: 'NikBucket',
  region: '',
  body: bucket,
  ttl,
});
