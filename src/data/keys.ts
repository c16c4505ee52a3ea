// All key building of the table, one function per kind of item. Access patterns AP-nn are told in docs/data-model.md.
import { createHash } from 'node:crypto';
import type { Key } from './table.ts';

const digest = (...parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

/** The head item of anything with an id: `node`, `_entities` and batches are point reads. */
export const head = (id: string): Key => ({ pk: id, sk: '#' });

/** Ids that follow from what they name: a plan is found without a list, and cannot exist twice. */
export const cycleId = (region: string, year: number): string => `cyc_${digest('cycle', region, String(year))}`;
export const planId = (assignmentId: string, cycle: string): string => `pln_${digest('plan', assignmentId, cycle)}`;
/** An id that follows from who asked for what under which idempotency key: a retry makes the same one. */
export const createdId = (prefix: string, ...origin: string[]): string => `${prefix}_${digest(...origin)}`;

export const keyring = (): Key => ({ pk: 'KEYRING', sk: '#' });
export const lock = (kind: string, value: string): Key => ({ pk: `LOCK#${kind}#${value}`, sk: '#' });
export const once = (viewer: string, operation: string, key: string): Key => ({ pk: `ONCE#${digest(viewer, operation, key)}`, sk: '#' });
export const audit = (subject: string, version: number): Key => ({ pk: `AUDIT#${subject}`, sk: String(version).padStart(8, '0') });

export const inRegion = (kind: 'UNIT' | 'CYCLE' | 'CORRECTION', region: string): string => `${kind}#${region}`;

/** An assignment beside its employee; listed by unit (index1), by supervisor (index2). */
export const assignment = (employeeId: string, assignmentId: string): Key => ({ pk: employeeId, sk: `ASSIGNMENT#${assignmentId}` });
export const unitList = (rootUnitId: string): string => `STAFF#${rootUnitId}`;
export const reportList = (supervisorId: string): string => `REPORTS#${supervisorId}`;
/** `path` ends in `/`; a head sorts before the staff of the same unit, a sub-unit after them. */
export const unitListSort = (path: string, isHead: boolean, sortName: string, assignmentId: string): string =>
  `${path}#${isHead ? 0 : 1}#${sortName}#${assignmentId}`;

/** One entry per word of a name, so that any word can be searched by its beginning. */
export const nameWord = (employeeId: string, word: string): Key => ({ pk: employeeId, sk: `NAME#${word}` });
/** Names of a region or an agency, spread by the first two letters: a search has at least two, and no partition holds a whole city. */
export const nameList = (scope: string, word: string): string => `NAMES#${scope}#${word.slice(0, 2)}`;

export const correctionsOf = (employeeId: string): string => `CORRECTIONS#${employeeId}`;

export const position = (unitId: string): string => `POSITIONS#${unitId}`;

/** A plan's partition, in reading order: head `#`, content, then progress; dialogue, readings and old versions after `Q`. */
export const planContent = (id: string): Key => ({ pk: id, sk: 'CONTENT' });
export const progress = (id: string, targetId: string, progressId: string): Key => ({ pk: id, sk: `PROGRESS#${targetId}#${progressId}` });
export const PLAN_DOCUMENT = ['#', 'PROGRESS#~'] as const;
export const planVersion = (id: string, version: number): Key => ({ pk: id, sk: `VERSION#${String(version).padStart(4, '0')}` });
export const dialogue = (id: string, targetId: string, step: number): Key => ({
  pk: id,
  sk: `TALK#${targetId}#${String(step).padStart(4, '0')}`,
});
export const VERSIONS = 'VERSION#';
/** Of one target, or of all. */
export const dialoguePrefix = (targetId: string | null): string => (targetId ? `TALK#${targetId}#` : 'TALK#');
export const planReading = (id: string, readerId: string): Key => ({ pk: id, sk: `READ#${readerId}` });

/** A later deadline for one person, beside the cycle. */
export const extension = (cycle: string, phase: string, employeeId: string): Key => ({ pk: cycle, sk: `EXTEND#${phase}#${employeeId}` });

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
/** A list of the stage is published: its rules change no more. */
export const publishedStage = (campaign: string, stage: string): Key => ({ pk: campaign, sk: `PUBLISHED#${stage}` });
export const PUBLISHED_STAGES = ['PUBLISHED#', 'PUBLISHED#~'] as const;

/** `blind` is a keyed hash of the login: an applicant has one profile, and its id tells nothing. */
export const applicantId = (blind: string): string => `apl_${digest('applicant', blind)}`;
/** One application an applicant and campaign. */
export const applicationId = (applicant: string, campaign: string): string => `apn_${digest('application', applicant, campaign)}`;
/** Proof of a special category, apart from the application: what tells of health or origin is loaded by who needs it, alone. */
export const categoryProof = (application: string): Key => ({ pk: application, sk: 'APART' });
/** Submitted applications of a formation, by registration number: index1. */
export const applicantsOf = (formationId: string): string => `APPLICANTS#${formationId}`;
/** How often a NIK may still be named; `hash` is its keyed hash. */
export const nikBucket = (hash: string): Key => ({ pk: `BUCKET#NIK#${hash}`, sk: '#' });

/** One offer an applicant and formation: nobody is offered the same post twice. */
export const offerId = (applicationId: string, formationId: string): string => `ofr_${digest('offer', applicationId, formationId)}`;
export const offersOf = (formationId: string): string => `OFFERS#${formationId}`;
/** Who holds a seat of a formation: one small item, so that no two offers are decided on the same free seat. */
export const seats = (formationId: string): Key => ({ pk: formationId, sk: 'SEATS' });
/** Somebody has come into service and waits to be received: beside the person, listed by region and first day (index1). */
export const onboardingDue = (employeeId: string): Key => ({ pk: employeeId, sk: 'ONBOARDING' });
export const onboardingQueue = (region: string): string => `ONBOARDING#${region}`;
