// All key building of the table, one function per kind of item. Access patterns AP-nn are told in docs/data-model.md.
import { createHash } from 'node:crypto';
import type { Key } from './table.ts';

const digest = (...parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

/** The head item of anything with an id: `node`, `_entities` and batches are point reads. */
export const head = (id: string): Key => ({ pk: id, sk: '#' });

/** Ids that follow from what they name: a plan is found without a list, and cannot exist twice. */
export const cycleId = (region: string, year: number): string => `cyc_${digest('cycle', region, String(year))}`;
export const planId = (assignmentId: string, cycle: string): string => `pln_${digest('plan', assignmentId, cycle)}`;
export const reviewSubjectId = (roundId: string, employeeId: string): string => `rvs_${digest('reviewed', roundId, employeeId)}`;
export const reviewInvitationId = (subjectId: string, raterId: string): string => `rvi_${digest('rater', subjectId, raterId)}`;
/** An id that follows from who asked for what under which idempotency key: a retry makes the same one. */
export const createdId = (prefix: string, ...origin: string[]): string => `${prefix}_${digest(...origin)}`;

export const keyring = (): Key => ({ pk: 'KEYRING', sk: '#' });
export const lock = (kind: string, value: string): Key => ({ pk: `LOCK#${kind}#${value}`, sk: '#' });
export const once = (viewer: string, operation: string, key: string): Key => ({ pk: `ONCE#${digest(viewer, operation, key)}`, sk: '#' });
export const audit = (subject: string, version: number): Key => ({ pk: `AUDIT#${subject}`, sk: String(version).padStart(8, '0') });

export const inRegion = (kind: 'UNIT' | 'CYCLE' | 'CORRECTION' | 'REVIEW_TEMPLATE' | 'REVIEW_ROUND', region: string): string =>
  `${kind}#${region}`;

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

/** Old versions of a questionnaire, beside it. */
export const reviewTemplateVersion = (id: string, version: number): Key => ({ pk: id, sk: `VERSION#${String(version).padStart(4, '0')}` });
/** The wording of a round, frozen at launch beside it. */
export const reviewForm = (roundId: string): Key => ({ pk: roundId, sk: 'FORM' });
/** Lists of reviews: of a round by unit and name, of a person, of who approves them, of who writes them. */
export const reviewedIn = (roundId: string): string => `REVIEWED#${roundId}`;
export const reviewsOf = (employeeId: string): string => `REVIEWS_OF#${employeeId}`;
export const reviewTeam = (superiorId: string): string => `REVIEW_TEAM#${superiorId}`;
export const reviewsBy = (raterId: string): string => `REVIEWS_BY#${raterId}`;
/** How many reviews a rater has in a round: a counter beside the round, raised in the transaction that invites. */
export const reviewLoad = (roundId: string, raterId: string): Key => ({ pk: roundId, sk: `LOAD#${raterId}` });
/** Beside an invitation: what only its rater reads. */
export const reviewDraft = (invitationId: string): Key => ({ pk: invitationId, sk: 'DRAFT' });
export const reviewReceipt = (invitationId: string): Key => ({ pk: invitationId, sk: 'RECEIPT' });
/** Beside somebody's place in a round. */
export const reviewPeople = (subjectId: string): Key => ({ pk: subjectId, sk: 'PEOPLE' });
export const reviewTally = (subjectId: string): Key => ({ pk: subjectId, sk: 'TALLY' });
export const reviewResult = (subjectId: string): Key => ({ pk: subjectId, sk: 'RESULT' });
/** A response lies under keyed hashes: neither key leads back to a rater, a time or an order. */
export const reviewBox = (hash: string): string => `BOX#${hash}`;
export const reviewResponse = (boxHash: string, group: string, hash: string): Key => ({ pk: reviewBox(boxHash), sk: `${group}#${hash}` });
