// All key building of the table, one function per kind of item. Access patterns AP-nn are told in docs/data-model.md.
import { digest } from './ids.ts';
import type { Keyring } from './keyring.ts';
import type { Key } from './table.ts';

/** The head item of anything with an id: `node`, `_entities` and batches are point reads. */
export const head = (id: string): Key => ({ pk: id, sk: '#' });

/** Ids that follow from what they name: a plan is found without a list, and cannot exist twice. */
export const cycleId = (region: string, year: number): string => `cyc_${digest('cycle', region, String(year))}`;
export const planId = (assignmentId: string, cycle: string): string => `pln_${digest('plan', assignmentId, cycle)}`;
/** `period`: the number of an evaluation period, or null for the year. */
const span = (period: number | null): string => (period === null ? 'YEAR' : String(period));
export const unitAchievementId = (unitId: string, cycle: string, period: number | null): string =>
  `uac_${digest('unit achievement', unitId, cycle, span(period))}`;
/** One session a unit and period, so that those of an evaluation are found by the units above it. */
export const calibrationId = (unitId: string, cycle: string, period: number | null): string =>
  `cal_${digest('calibration', unitId, cycle, span(period))}`;
/** The year's evaluation of the definitive post is one a person, whatever segments it has; all others belong to a plan. */
export const evaluationId = (planId: string, period: number | null): string => `evl_${digest('evaluation', planId, span(period))}`;
export const yearEvaluationId = (employeeId: string, cycle: string): string => `evl_${digest('evaluation', cycle, employeeId, span(null))}`;
export const absenceSheetId = (employeeId: string, cycle: string): string => `abs_${digest('absences', employeeId, cycle)}`;
/** One objection to each version that was handed over. */
export const objectionId = (evaluationId: string, version: number): string => `obj_${digest('objection', evaluationId, String(version))}`;
/** Of a keyed hash, 24 hexadecimal digits: who knows both names still cannot make the id, and ask a history for it. */
const keyed = ({ hash }: Pick<Keyring, 'hash'>, purpose: string, ...parts: string[]): string =>
  Buffer.from(hash(purpose, JSON.stringify(parts)), 'base64url')
    .toString('hex')
    .slice(0, 24);
export const reviewSubjectId = (ring: Pick<Keyring, 'hash'>, roundId: string, employeeId: string): string =>
  `rvs_${keyed(ring, 'REVIEW_SUBJECT', roundId, employeeId)}`;
export const reviewInvitationId = (ring: Pick<Keyring, 'hash'>, subjectId: string, raterId: string): string =>
  `rvi_${keyed(ring, 'REVIEW_INVITATION', subjectId, raterId)}`;
/** Of a login. */
export const viewerId = (ring: Pick<Keyring, 'hash'>, viewer: string): string => `viw_${keyed(ring, 'VIEWER', viewer)}`;
export const keyring = (): Key => ({ pk: 'KEYRING', sk: '#' });
export const lock = (kind: string, value: string): Key => ({ pk: `LOCK#${kind}#${value}`, sk: '#' });
export const once = (viewer: string, operation: string, key: string): Key => ({ pk: `ONCE#${digest(viewer, operation, key)}`, sk: '#' });
export const audit = (subject: string, version: number): Key => ({ pk: `AUDIT#${subject}`, sk: String(version).padStart(8, '0') });

type RegionList =
  | 'UNIT'
  | 'RENAMED'
  | 'CYCLE'
  | 'CORRECTION'
  | 'ABUSE_OPEN'
  | 'ABUSE_DECIDED'
  | 'OBJECTION'
  | 'REVIEW_TEMPLATE'
  | 'REVIEW_ROUND'
  | 'POLICY';
export const inRegion = (kind: RegionList, region: string): string => `${kind}#${region}`;

/** All that a region has released as law, in one small item: read by every process, written by each release. */
export const law = (region: string): Key => ({ pk: `LAW#${region}`, sk: '#' });
/** Entries of law of one kind; of all kinds: `inRegion('POLICY', …)`. */
export const policyEntriesOf = (region: string, kind: string): string => `POLICY#${region}#${kind}`;

/** Who heads a unit, beside it: with it one Query, by itself a point read. */
export const unitHeads = (unitId: string): Key => ({ pk: unitId, sk: 'HEADS' });
/** An assignment beside its employee; listed by unit (index1), under the unit of its superior (index2). */
export const assignment = (employeeId: string, assignmentId: string): Key => ({ pk: employeeId, sk: `ASSIGNMENT#${assignmentId}` });
/** A further superior of an assignment, told ahead: listed like the first. */
export const laterReport = (employeeId: string, assignmentId: string, validFrom: string): Key => ({
  pk: employeeId,
  sk: `ASSIGNMENT#${assignmentId}#${validFrom}`,
});
export const unitList = (rootUnitId: string): string => `STAFF#${rootUnitId}`;
/** Those whose superior is the head of a unit, or somebody named who serves in it: these under that person's id. */
export const reportList = (unitId: string): string => `REPORTS#${unitId}`;
export const namedReports = (employeeId: string): string => `${employeeId}#`;
export const reportListSort = (named: string | null, sortName: string, assignmentId: string): string =>
  `${namedReports(named ?? '-')}${sortName}#${assignmentId}`;
/** Lent authority, beside who may use it; written and dropped with the lender's record. */
export const lent = (toEmployeeId: string, delegationId: string): Key => ({ pk: toEmployeeId, sk: `LENT#${delegationId}` });
/** A person's record with what is lent to them: one Query. */
export const OWN_AND_LENT: readonly [string, string] = ['#', 'LENT#~'];
/** `path` ends in `/`; a head sorts before the staff of the same unit, a sub-unit after them. */
export const unitListSort = (path: string, isHead: boolean, sortName: string, assignmentId: string): string =>
  `${path}#${isHead ? 0 : 1}#${sortName}#${assignmentId}`;

/** One entry per word of a name, so that any word can be searched by its beginning. */
export const nameWord = (employeeId: string, word: string): Key => ({ pk: employeeId, sk: `NAME#${word}` });
/** Names of a region or an agency, spread by the first two letters, so that no partition holds a whole city; initials and names of one letter lie by themselves. */
export const nameList = (scope: string, word: string): string => `NAMES#${scope}#${Array.from(word).slice(0, 2).join('')}`;

/** What an operation changed of a record, beside it, behind all that is read with it: by the version it made. */
export const entry = (subject: string, version: number): Key => ({ pk: subject, sk: `UNDO#${String(version).padStart(8, '0')}` });
/** Says whose record and which version: see `entryOf`. */
export const entryId = (subject: string, version: number): string => `ent_${subject.replace('_', '')}${String(version).padStart(8, '0')}`;
export const entryPlace = (id: string): { subject: string; version: number } => ({
  subject: `${id.slice(4, 7)}_${id.slice(7, -8)}`,
  version: Number(id.slice(-8)),
});
export const ENTRIES = ['UNDO#', 'UNDO#~'] as const;

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
/** Comments, about one target or entry after another, in the order in which they were made. */
export const planComment = (id: string, about: string, at: string, comment: string): Key => ({
  pk: id,
  sk: `SAID#${about}#${at}#${comment}`,
});
export const PLAN_COMMENTS = ['SAID#', 'SAID#~'] as const;
/** Of one target, or of all. */
export const dialoguePrefix = (targetId: string | null): string => (targetId ? `TALK#${targetId}#` : 'TALK#');
export const planReading = (id: string, readerId: string): Key => ({ pk: id, sk: `READ#${readerId}` });

/** Templates of the city or an agency: index1 all of them, index2 the published ones by whom they fit. Editions lie beside their template. */
const templateScope = (region: string, rootUnitId: string | null): string => `${region}#${rootUnitId ?? 'CITY'}`;
export const planTemplates = (region: string, rootUnitId: string | null): string => `PLAN_TEMPLATES#${templateScope(region, rootUnitId)}`;
export const planTemplatesFor = (region: string, rootUnitId: string | null, fit: string): string =>
  `PLAN_TEMPLATES_FOR#${templateScope(region, rootUnitId)}#${fit}`;
/** Which of a scope are published, and whom they fit: for whoever only asks whether there is one. */
export const publishedTemplates = (region: string, rootUnitId: string | null): Key => head(planTemplates(region, rootUnitId));
export const planTemplateEdition = (id: string, edition: number): Key => planVersion(id, edition);

/** A later deadline for one person, beside the cycle. */
export const extension = (cycle: string, phase: string, employeeId: string): Key => ({ pk: cycle, sk: `EXTEND#${phase}#${employeeId}` });

/** All that was given in a cycle, by phase, unit and name. */
export const extensionList = (cycle: string): string => `EXTENSIONS#${cycle}`;

/** Feedback is listed for its recipient, its author, and for the year it counts in; requests for either side. Newest last. */
export const feedbackReceived = (recipientId: string): string => `FEEDBACK#${recipientId}`;
export const feedbackGiven = (authorId: string): string => `FEEDBACK_BY#${authorId}`;
export const feedbackCounted = (recipientId: string, year: number): string => `COUNTED#${recipientId}#${year}`;
export const feedbackAsked = (askedId: string): string => `FEEDBACK_ASKED#${askedId}`;
export const feedbackAsking = (requesterId: string): string => `FEEDBACK_ASKING#${requesterId}`;
/** The open requests of one requester, beside the employee. */
export const requestDesk = (requesterId: string): Key => ({ pk: requesterId, sk: 'FEEDBACK#ASKING' });
export const objectionsTo = (deciderId: string): string => `OBJECTIONS#${deciderId}`;

/** An evaluation's partition: head `#`, self-assessment, then events and frozen versions. */
export const selfAssessment = (id: string): Key => ({ pk: id, sk: 'ASSESSMENT' });
/** What the employee means to object with: theirs alone, beside the evaluation. */
export const objectionDraft = (evaluationId: string): Key => ({ pk: evaluationId, sk: 'OBJECTION_DRAFT' });
export const EVALUATION_DOCUMENT = ['#', 'ASSESSMENT'] as const;
export const evaluationVersion = (id: string, version: number): Key => planVersion(id, version);
export const followUpEvent = (id: string, number: number): Key => ({ pk: id, sk: `EVENT#FOLLOW_UP#${String(number).padStart(4, '0')}` });
/** A record of a final evaluation for the national system, listed by `finalList` (index2). */
export const exportRecord = (id: string, record: number): Key => ({ pk: id, sk: `EXPORT#${String(record).padStart(2, '0')}` });
/** An agency's evaluations of one year or period: at most a few thousand. */
export const evaluationList = (rootUnitId: string, cycle: string, period: number | null): string =>
  `EVALUATIONS#${rootUnitId}#${cycle}#${span(period)}`;
export const finalList = (rootUnitId: string, cycle: string, period: number | null): string =>
  `FINAL#${rootUnitId}#${cycle}#${span(period)}`;
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
export const reviewAsked = (subjectId: string): Key => ({ pk: subjectId, sk: 'ASKED' });
export const reviewTally = (subjectId: string): Key => ({ pk: subjectId, sk: 'TALLY' });
export const reviewResult = (subjectId: string): Key => ({ pk: subjectId, sk: 'RESULT' });
/** The link of a rater from outside, under a keyed hash of its token. */
export const reviewLink = (hash: string): Key => ({ pk: `LINK#${hash}`, sk: '#' });
/** A response lies under keyed hashes: neither key leads back to a rater, a time or an order. */
export const reviewBox = (hash: string): string => `BOX#${hash}`;
export const reviewResponse = (boxHash: string, group: string, hash: string): Key => ({ pk: reviewBox(boxHash), sk: `${group}#${hash}` });
