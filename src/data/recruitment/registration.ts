// Recruitment in the table: campaigns with their posts, applicants, applications.
import type { Bucket } from '../../domain/recruitment/bucket.ts';
import type {
  ApplicantDocument,
  ApplicantProfile,
  Application,
  Campaign,
  Formation,
  StageExtension,
} from '../../domain/recruitment/types.ts';
import * as keys from '../keys.ts';
import { fillPage, pageWithout } from '../ranges.ts';
import type { Page, Row, Slice, Table } from '../table.ts';
import * as workbenchKeys from './workbench-keys.ts';

/** What a list shows of a campaign. */
export type CampaignRow = Row<Campaign, Campaign>;
export type FormationRow = Row<Formation, Formation>;
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
export type ExtensionRow = Row<StageExtension>;
export type DocumentRow = Row<ApplicantDocument>;
export type BucketRow = Row<Bucket>;
export type ProofRow = Row<CategoryProof>;

type Laid = Omit<Row, 'version'>;

/** Its stages and rules are some 4 KB, and a region has a few campaigns: the card is all of it. */
export const layCampaign = (campaign: Campaign): Omit<CampaignRow, 'version'> => ({
  ...keys.head(campaign.id),
  type: 'Campaign',
  region: campaign.region,
  body: campaign,
  card: campaign,
  index: { index1: { pk: keys.campaignsOf(campaign.region), sk: `${campaign.year}#${openingOf(campaign)}#${campaign.id}` } },
});

/** Drafts come after all that was published: who may not see them has a full page without reading past them. */
const openingOf = ({ status, stages }: Campaign): string => (status === 'DRAFT' ? 'DRAFT' : (stages[0]?.opensAt ?? ''));

export const layExtension = (region: string, extension: StageExtension): Omit<ExtensionRow, 'version'> => ({
  ...keys.stageExtension(extension.campaignId, extension.kind, extension.applicationId),
  type: 'StageExtension',
  region,
  body: extension,
});

/** While it waits it is listed for the second person; once approved it stands in the campaign's partition besides. */
export const layFormation = (formation: Formation): Omit<FormationRow, 'version'> => ({
  ...keys.head(formation.id),
  type: 'Formation',
  region: formation.region,
  body: formation,
  card: formation,
  ...waitingSince(formation),
});

/** Among those that wait for a second person: requests, and corrections of what was approved. */
function waitingSince({ id, region, status, requestedAt, correction }: Formation): Pick<Row, 'index'> {
  const since = status === 'REQUESTED' ? requestedAt : correction?.status === 'PROPOSED' ? correction.proposedAt : null;
  return since ? { index: { index1: { pk: keys.formationQueue(region), sk: `${since}#${id}` } } } : {};
}

export const layApproved = (formation: Formation): Laid => ({
  ...keys.campaignFormation(formation.campaignId, formation.id),
  type: 'Opening',
  region: formation.region,
  body: formation,
});

/** Of no region: an applicant is nobody's until they apply, and no member of staff loads an item without one. Forgotten at `ttl`. */
export const layProfile = (profile: ApplicantProfile, ttl: number): Omit<ProfileRow, 'version'> => ({
  ...keys.head(profile.id),
  type: 'Applicant',
  region: '',
  body: profile,
  ttl,
});

/** A draft is in no list. */
export function layApplication(application: Application): Omit<ApplicationRow, 'version'> {
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

export const layBegun = ({ id, region, campaignId, applicantId }: Application): Omit<BegunRow, 'version'> => ({
  ...keys.begun(applicantId, id),
  type: 'Begun',
  region,
  body: { applicationId: id, campaignId },
  index: { index1: { pk: keys.begunIn(campaignId), sk: id } },
});

export const layProof = (region: string, proof: CategoryProof): Omit<ProofRow, 'version'> => ({
  ...keys.categoryProof(proof.applicationId),
  type: 'CategoryProof',
  region,
  body: proof,
});

export const layDocument = (region: string, document: ApplicantDocument): Omit<DocumentRow, 'version'> => ({
  ...keys.head(document.id),
  type: 'ApplicantDocument',
  region,
  body: document,
});

/** Forgotten once it would be full again. */
export const layBucket = (hash: string, bucket: Bucket, ttl: number): Omit<BucketRow, 'version'> => ({
  ...keys.nikBucket(hash),
  type: 'NikBucket',
  region: '',
  body: bucket,
  ttl,
});

/** AP-50: the campaigns of a region, oldest year first; of a year by the day on which they open, drafts last. */
export const campaignsOf = (
  table: Table,
  region: string,
  keep: (row: Row) => row is CampaignRow,
  slice: Slice,
): Promise<Page<CampaignRow>> => fillPage(table, { index: 'index1', pk: keys.campaignsOf(region), ...slice }, keep);

/** AP-51: requests for posts that wait, oldest first. */
export const formationQueue = async (
  table: Table,
  region: string,
  without: ReadonlySet<string>,
  slice: Slice,
): Promise<Page<FormationRow>> =>
  (await pageWithout(table, { index: 'index1', pk: keys.formationQueue(region) }, without, slice)) as Page<FormationRow>;

export interface CampaignDocument {
  row: CampaignRow;
  /** Approved posts, by id. */
  formations: Formation[];
}

/** AP-52: the campaign and its posts from the rows of its partition (`CAMPAIGN_DOCUMENT`); null where there is none. */
export function campaignDocumentOf(rows: readonly Row[]): CampaignDocument | null {
  const row = rows.find((one) => one.type === 'Campaign') as CampaignRow | undefined;
  return row ? { row, formations: rows.filter((one) => one.type === 'Opening').map((one) => one.body as Formation) } : null;
}
