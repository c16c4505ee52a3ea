// All key building of the table, one function per kind of item. Access patterns AP-nn are told in docs/data-model.md.
import { digest, pad4 } from './ids.ts';
import type { Key } from './table.ts';

/** The head item of anything with an id: `node`, `_entities` and batches are point reads. */
export const head = (id: string): Key => ({ pk: id, sk: '#' });

export const keyring = (): Key => ({ pk: 'KEYRING', sk: '#' });
export const lock = (kind: string, value: string): Key => ({ pk: `LOCK#${kind}#${value}`, sk: '#' });
export const once = (viewer: string, operation: string, key: string): Key => ({ pk: `ONCE#${digest(viewer, operation, key)}`, sk: '#' });
export const audit = (subject: string, version: number): Key => ({ pk: `AUDIT#${subject}`, sk: String(version).padStart(8, '0') });

type RegionList = 'ABUSE_OPEN' | 'ABUSE_DECIDED' | 'OBJECTION' | 'REVIEW_TEMPLATE' | 'REVIEW_ROUND';
export const inRegion = (kind: RegionList, region: string): string => `${kind}#${region}`;

export const VERSIONS = 'VERSION#';
/** What the committee decides about an application lies in items of its own, whose ids follow from the application's. */
export const verificationId = (applicationId: string): string => `ver_${digest('verification', applicationId)}`;
/** Until the first officer comes, a list entry is all there is of a verification: submitting stays cheap. */
export const waiting = (verification: string): Key => ({ pk: verification, sk: 'WAITING' });
/** By formation: a burst of 230 submissions a second on one formation stays below what a partition carries. */
export const verificationQueue = (region: string, formationId: string): string => `VERIFY#${region}#${formationId}`;
export const verdictList = (formationId: string): string => `VERDICTS#${formationId}`;
export const selectionObjectionId = (applicationId: string, stage: string): string =>
  `sob_${digest('selection-objection', applicationId, stage)}`;
export const selectionObjectionQueue = (region: string): string => `OBJECT#${region}`;

/** Campaigns of a region, published or not, by year: index1. */
export const campaignsOf = (region: string): string => `CAMPAIGN#${region}`;
/** Requests for posts that wait for a decision, by region: index1. */
export const formationQueue = (region: string): string => `FORMATION_QUEUE#${region}`;
/** A campaign's partition, in reading order: head `#`, approved formations; behind them extensions for one and marks of published stages. */
export const campaignFormation = (campaign: string, formationId: string): Key => ({ pk: campaign, sk: `FORMATION#${formationId}` });
export const CAMPAIGN_DOCUMENT = ['#', 'FORMATION#~'] as const;
export const stageExtension = (campaign: string, stage: string, applicationId: string): Key => ({
  pk: campaign,
  sk: `STAGE#${stage}#${applicationId}`,
});
/** All later ends of one stage. */
export const stageExtensionsOf = (stage: string): readonly [string, string] => [`STAGE#${stage}#`, `STAGE#${stage}#~`];
/** Marks of published stages, beside the campaign: what was published keeps its rules. */
export const PUBLISHED_STAGES = ['PUBLISHED#', 'PUBLISHED#~'] as const;

/** `blind` is a keyed hash of the login: an applicant has one profile, and its id tells nothing. */
export const applicantId = (blind: string): string => `apl_${digest('applicant', blind)}`;
/** One application an applicant and campaign. */
export const applicationId = (applicant: string, campaign: string): string => `apn_${digest('application', applicant, campaign)}`;
/** That an application was begun, beside the profile; by campaign: index1. Written once, so that no autosave meets others there. */
export const begun = (applicant: string, application: string): Key => ({ pk: applicant, sk: `BEGUN#${application}` });
export const APPLICANT_DOCUMENT = ['#', 'BEGUN#~'] as const;
export const begunIn = (campaign: string): string => `BEGUN#${campaign}`;
/** The one application that a NIK has in a year. */
export const nikYear = (year: number, nikHash: string): Key => lock('NIKYEAR', `${year}#${nikHash}`);
/** How often a verdict of a campaign was taken back: whoever publishes the list of verdicts checks it. */
export const reopened = (campaign: string): Key => ({ pk: campaign, sk: 'REOPENED' });
/** How far a campaign is with anonymising those who were not hired, beside it. */
export const retention = (campaign: string): Key => ({ pk: campaign, sk: 'RETENTION' });
export const STAGE_EXTENSIONS = ['STAGE#', 'STAGE#~'] as const;
/** Proof of a special category, apart from the application: what tells of health or origin is loaded by who needs it, alone. */
export const categoryProof = (application: string): Key => ({ pk: application, sk: 'APART' });
/** Submitted applications of a formation, by registration number: index1. */
export const applicantsOf = (formationId: string): string => `APPLICANTS#${formationId}`;
/** How often a NIK may still be named; `hash` is its keyed hash. */
export const nikBucket = (hash: string): Key => ({ pk: `BUCKET#NIK#${hash}`, sk: '#' });

/** What the committee found about an application, beside its campaign: all that ranking needs of a person, read in one range. */
export const participant = (campaign: string, formationId: string, number: string): Key => ({
  pk: campaign,
  sk: `PARTICIPANT#${formationId}#${number}`,
});
export const PARTICIPANTS = ['PARTICIPANT#', 'PARTICIPANT#~'] as const;
export const publishedStage = (campaign: string, stage: string): Key => ({ pk: campaign, sk: `PUBLISHED#${stage}` });

/** One list a campaign and stage: head `#` (the current edition), and each edition frozen beside it. */
export const listId = (campaign: string, stage: string): string => `lst_${digest('list', campaign, stage)}`;
export const listEdition = (list: string, edition: number): Key => ({ pk: list, sk: `EDITION#${pad4(edition)}` });
export const EDITIONS = 'EDITION#';
/** Rows of an edition, each item in a partition of its own, as those of a sheet of scores are: see below. */
export const listRows = (list: string, edition: number, chunk: number): Key => ({
  pk: `${list}#${pad4(edition)}#${pad4(chunk)}`,
  sk: 'ROWS',
});

/** One sheet of scores a campaign and stage: which import holds. */
export const sheetId = (campaign: string, stage: string): string => `shs_${digest('sheet', campaign, stage)}`;
/**
 * All rows of the sheet that an import makes, and the issues of its file, in chunks that have a partition each: a city's sheet is written
 * in one transaction of more than a thousand units, and no partition takes that in a second. Imports of a campaign by time: index1.
 */
export const importRows = (id: string, chunk: number): Key => ({ pk: `${id}#${pad4(chunk)}`, sk: 'ROWS' });
export const importIssues = (id: string, chunk: number): Key => ({ pk: `${id}#${pad4(chunk)}`, sk: 'ISSUES' });
export const importsOf = (campaign: string): string => `SCORES#${campaign}`;

/** A post is offered to the same person once. */
export const offerId = (formationId: string, application: string): string => `off_${digest('offer', formationId, application)}`;
/** Who is appointed from an application is one employee, whoever appoints, under whatever key. */
export const appointedId = (application: string): string => `emp_${digest('appointed', application)}`;
/** All that decides whether one more may be offered a post; one a formation, beside the campaign. */
export const seats = (campaign: string, formationId: string): Key => ({ pk: campaign, sk: `SEATS#${formationId}` });
export const SEATS = ['SEATS#', 'SEATS#~'] as const;
/** Offers of a campaign by formation, in the order in which they were made: index1; to an applicant: index2. */
export const offersIn = (region: string, campaign: string): string => `OFFERS#${region}#${campaign}`;
export const offerSort = (formationId: string, place: number): string => `${formationId}#${pad4(place)}`;
export const offersTo = (application: string): string => `OFFERS_TO#${application}`;
export const ONBOARDING_EVENTS = 'EVENT#ONBOARDING#';
/** What onboarding is told lies beside the employee. */
export const onboardingEvent = (employeeId: string, number: number): Key => ({ pk: employeeId, sk: `${ONBOARDING_EVENTS}${pad4(number)}` });
/** Participants of one formation. */
export const participantsIn = (formationId: string): readonly [string, string] => [
  `PARTICIPANT#${formationId}#`,
  `PARTICIPANT#${formationId}#~`,
];
