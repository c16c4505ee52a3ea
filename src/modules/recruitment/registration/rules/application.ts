// An application: a draft until the applicant submits it, which is final, in time, and decided by rule. Pure.
import { legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, kept, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkName } from '../../../../platform/rules/text.ts';
import { type Bucket, spendToken } from '../../../../platform/rules/token-bucket.ts';
import { range } from '../../campaigns/rules/bounds.ts';
import { ageDay, rulesOf, windowOf, windowProblems } from '../../campaigns/rules/campaign.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../campaigns/rules/kinds.ts';
import type { RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import type { EligibilityFacts, EligibilityFinding } from '../../campaigns/rules/requirements.ts';
import type { ApplicantProfile, Application, Campaign, Formation, Submission } from '../../campaigns/rules/types.ts';
import { eligibilityFindings, experienceAsked } from './eligibility.ts';
import { registrationPolicy } from './policy.ts';

/** What registration is measured against. */
export interface Registration {
  campaign: Campaign;
  /** The end of registration extended for this applicant; null = as for all. */
  extendedTo: string | null;
  now: string;
}

const registrationProblems = ({ campaign, extendedTo, now }: Registration, field: string): Problem[] =>
  windowProblems(campaign, windowOf(campaign, 'REGISTRATION', extendedTo), now, [field]);

/** Asked before its version is: who comes again is told when it was sent, and by which number it is found. @throws RuleError TRANSITION_REFUSED. */
export function notSubmitted(application: Application | null, field: string): void {
  if (!application?.submission) return;
  const { at: opensAt, number } = application.submission;
  fail('TRANSITION_REFUSED', { field: [field], text: 'APPLICATION_SUBMITTED', params: { opensAt, number }, data: { allowed: [] } });
}

/**
 * The first line of every rule of a draft: in time, and not submitted yet.
 * `stored`: nothing new is brought along, so that being late loses nothing.
 * @throws RuleError TRANSITION_REFUSED, PHASE_CLOSED, NOT_OPEN_YET, DEADLINE_PASSED.
 */
export function assertDraftOpen(application: Application | null, registration: Registration, field: string, stored = false): void {
  notSubmitted(application, field);
  const problems = registrationProblems(registration, field);
  refuse(stored ? problems.map(kept) : problems);
}

/** Absent leaves, null clears. */
export interface ApplicationInput {
  formationId?: string | null;
  examLocation?: string | null;
  experienceYears?: number | null;
  priorityGroup?: string | null;
  dropDocuments?: readonly DocumentKind[] | null;
}

export interface SaveFacts {
  id: string;
  applicantId: string;
  ownerId: string;
  registration: Registration;
  /** What `formationId` names; null where there is none such. */
  formation: Formation | null;
}

/** Posts that can be applied for: approved, of this campaign. */
const isOpening = (formation: Formation | null, campaign: Campaign): boolean =>
  formation?.status === 'APPROVED' && formation.campaignId === campaign.id;

const without = (documents: Application['documents'], drop: readonly DocumentKind[]): Application['documents'] =>
  Object.fromEntries(Object.entries(documents).filter(([kind]) => !drop.includes(kind as DocumentKind)));

function newDraft({ id, applicantId, ownerId, registration: { campaign, now } }: SaveFacts): Application {
  const { region, year, id: campaignId } = campaign;
  const empty = { formationId: null, examLocation: null, documents: {}, categoryProof: false, submission: null };
  return { id, region, campaignId, year, applicantId, ownerId, status: 'DRAFT', ...empty, savedAt: now };
}

/** Nobody has worked longer in one life. */
const MOST_EXPERIENCE = 50;

function priorityProblems(key: string, { priorities }: RecruitmentPolicy): Problem[] {
  const known = priorities.map((one) => one.key);
  if (known.includes(key)) return [];
  return [{ code: 'INVALID', field: ['priorityGroup'], text: 'PRIORITY_KEY', params: { known: known.join(', ') || '–' } }];
}

/** @throws RuleError as `assertAllowed`; NOT_FOUND (formation), REQUIRED, TOO_LONG, INVALID, OUT_OF_RANGE. */
export function saveApplication(before: Application | null, input: ApplicationInput, facts: SaveFacts): Application {
  const { campaign, now } = facts.registration;
  assertDraftOpen(before, facts.registration, 'campaignId');
  const { limits } = registrationPolicy(legalDay(now));
  refuse([
    ...(input.formationId && !isOpening(facts.formation, campaign) ? [{ code: 'NOT_FOUND' as const, field: ['formationId'] }] : []),
    ...(input.examLocation ? checkName('examLocation', input.examLocation, limits.location) : []),
    ...(typeof input.experienceYears === 'number' ? range(['experienceYears'], input.experienceYears, 0, MOST_EXPERIENCE) : []),
    ...(typeof input.priorityGroup === 'string' ? priorityProblems(input.priorityGroup, rulesOf(campaign).policy) : []),
  ]);
  return changed(before ?? newDraft(facts), input, now);
}

/** Absent leaves, null clears. */
function changed(draft: Application, input: ApplicationInput, now: string): Application {
  const { formationId, examLocation, experienceYears, priorityGroup, dropDocuments } = input;
  const drop = dropDocuments ?? [];
  return {
    ...draft,
    formationId: formationId === undefined ? draft.formationId : formationId,
    examLocation: examLocation === undefined ? draft.examLocation : examLocation?.trim() || null,
    ...(experienceYears !== undefined && { experienceYears }),
    ...(priorityGroup !== undefined && { priorityGroup }),
    documents: without(draft.documents, drop),
    categoryProof: draft.categoryProof && !drop.includes('CATEGORY_PROOF'),
    savedAt: now,
  };
}

/** One file more, of those that may be announced within a time. @throws RuleError as `assertAllowed`; LIMIT_REACHED. */
export function assertUploadAllowed(before: Application, registration: Registration): Bucket {
  assertDraftOpen(before, registration, 'applicationId');
  const { now } = registration;
  const size = registrationPolicy(legalDay(now)).buckets.uploads;
  return spendToken(before.uploads ?? null, size, now, ['kind']);
}

/** A proof of a special category is only told to be there: the document itself lies apart. @throws RuleError as `assertUploadAllowed`. */
export function attachDocument(
  before: Application,
  { id, kind }: { id: string; kind: DocumentKind },
  registration: Registration,
): Application {
  const uploads = assertUploadAllowed(before, registration);
  const { now: savedAt } = registration;
  if (kind === 'CATEGORY_PROOF') return { ...before, categoryProof: true, uploads, savedAt };
  return { ...before, documents: { ...before.documents, [kind]: id }, uploads, savedAt };
}

/** What documents follow from besides the posts: the rules, and whether a priority is claimed. */
export interface Claiming {
  policy: RecruitmentPolicy | null;
  priorityGroup: string | null;
}

const NOTHING_CLAIMED: Claiming = { policy: null, priorityGroup: null };

/** Documents asked for, in the order of their kinds: by the posts; of a special category, of experience and of a priority the proof besides. */
export function requiredDocuments(formation: Formation, { policy, priorityGroup }: Claiming = NOTHING_CLAIMED): DocumentKind[] {
  const asked = new Set<DocumentKind>(formation.requirements.documents);
  if (formation.category !== 'GENERAL') asked.add('CATEGORY_PROOF');
  if (policy && experienceAsked(formation, policy) !== null) asked.add('EXPERIENCE_LETTER');
  if (priorityGroup) asked.add('PRIORITY_PROOF');
  return DOCUMENT_KINDS.filter((kind) => asked.has(kind));
}

export type MissingPart = { kind: 'PROFILE' | 'FORMATION'; document: null } | { kind: 'DOCUMENT'; document: DocumentKind };

/** What is missing before it can be submitted; `profile`: whether the applicant has said who they are. */
export function gapsOf(
  application: Application,
  { formation, profile, policy }: { formation: Formation | null; profile: boolean; policy: RecruitmentPolicy | null },
): MissingPart[] {
  const unsaid: MissingPart[] = profile ? [] : [{ kind: 'PROFILE', document: null }];
  return [...unsaid, ...(formation ? documentGaps(application, formation, policy) : [{ kind: 'FORMATION' as const, document: null }])];
}

function documentGaps(application: Application, formation: Formation, policy: RecruitmentPolicy | null): MissingPart[] {
  const has = (kind: DocumentKind): boolean => (kind === 'CATEGORY_PROOF' ? application.categoryProof : kind in application.documents);
  return requiredDocuments(formation, { policy, priorityGroup: application.priorityGroup ?? null })
    .filter((kind) => !has(kind))
    .map((document) => ({ kind: 'DOCUMENT', document }));
}

const FIELD_OF = { PROFILE: 'profile', FORMATION: 'formationId' } as const;

const gapProblem = ({ kind, document }: MissingPart): Problem => ({
  code: 'REQUIRED',
  field: kind === 'DOCUMENT' ? ['documents', document] : [FIELD_OF[kind]],
});

/** How somebody stands to the requirements of posts, on a legal day, by the rules that hold. */
export const findingsOf = (
  { birthDate, education }: Pick<ApplicantProfile, 'birthDate' | 'education'>,
  formation: Formation,
  { policy, ...facts }: Pick<EligibilityFacts, 'categoryProof' | 'experienceYears' | 'day'> & { policy: RecruitmentPolicy },
): EligibilityFinding[] => eligibilityFindings({ birthDate, education, ...facts }, formation, policy);

const findingProblem = ({ requirement, actual, asked }: EligibilityFinding, { age }: RecruitmentPolicy): Problem => ({
  code: 'NOT_ELIGIBLE',
  field: ['eligibility', requirement],
  text: requirement === 'AGE' && age.counted === 'TO_THE_DAY' ? 'AGE_TO_THE_DAY' : requirement,
  params: { actual, asked },
});

/** A group of teachers counts for the posts of teachers. */
function priorityOfOthers(key: string, { positionGroup }: Formation, { priorities }: RecruitmentPolicy): Problem[] {
  const groups = priorities.find((one) => one.key === key)?.groups ?? null;
  return groups === null || groups.includes(positionGroup) ? [] : [{ code: 'INVALID', field: ['priorityGroup'], text: 'PRIORITY_POST' }];
}

/** Everything that decides whether an application can be submitted, beside the word of the applicant. */
export interface SubmissionFacts {
  registration: Registration;
  formation: Formation | null;
  /** Null for somebody who has not said who they are. */
  profile: ApplicantProfile | null;
  /** What is wrong with the uploaded files. */
  files: readonly Problem[];
}

export interface SubmitFacts extends SubmissionFacts {
  confirm: boolean;
  number: string;
  /** The NIK, sealed for the application's item. */
  nikSealed: string;
  /** Keyed hash of the profile's `nameKey`. */
  nameHash: string;
}

/** How the applicant stands to the posts at this instant; nothing is found of who has not said who they are, or for what they apply. */
function findingsNow({ categoryProof, experienceYears }: Application, facts: SubmissionFacts): EligibilityFinding[] {
  const { registration, formation, profile } = facts;
  const { policy } = rulesOf(registration.campaign);
  const day = ageDay(registration.campaign, policy, legalDay(registration.now));
  return profile && formation ? findingsOf(profile, formation, { categoryProof, experienceYears, day, policy }) : [];
}

/** What no word of the applicant mends: gaps, files that are not as announced, and requirements that are not met; all at once. */
function readinessProblems(before: Application, facts: SubmissionFacts): Problem[] {
  const { formation, profile, files, registration } = facts;
  const { policy } = rulesOf(registration.campaign);
  return [
    ...gapsOf(before, { formation, profile: profile !== null, policy }).map(gapProblem),
    ...(before.priorityGroup && formation ? priorityOfOthers(before.priorityGroup, formation, policy) : []),
    ...files,
    ...findingsNow(before, facts)
      .filter(({ met }) => !met)
      .map((finding) => findingProblem(finding, policy)),
  ];
}

/** Whether it could be submitted now. @throws RuleError as `submitApplication`. */
export function checkSubmittable(before: Application, facts: SubmissionFacts): void {
  assertDraftOpen(before, facts.registration, 'applicationId', true);
  refuse(readinessProblems(before, facts));
}

/**
 * Final: what was true is kept with it. Late by a millisecond is late; the client's clock is never asked.
 * @throws RuleError TRANSITION_REFUSED, PHASE_CLOSED, NOT_OPEN_YET, DEADLINE_PASSED; REQUIRED (confirmation, profile, formation, documents),
 * EVIDENCE_MISSING, EVIDENCE_MISMATCH, EVIDENCE_TYPE (documents), NOT_ELIGIBLE a requirement; all at once.
 */
export function submitApplication(before: Application, facts: SubmitFacts): Application & { submission: Submission } {
  const { registration, formation, profile, number, nikSealed, nameHash } = facts;
  assertDraftOpen(before, registration, 'applicationId', true);
  const { number: rulesNumber, policy } = rulesOf(registration.campaign);
  const { now } = registration;
  refuse([...(facts.confirm ? [] : [{ code: 'REQUIRED' as const, field: ['confirm'] }]), ...readinessProblems(before, facts)]);
  const findings = findingsNow(before, facts);
  if (!profile || !formation) return fail('REQUIRED', { field: ['profile'] });
  const { name, nameKey, nikHash, birthDate, sex, education } = profile;
  const person = { name, nameKey, nameHash, nikSealed, nikHash, birthDate, sex, education };
  const { experienceYears, priorityGroup } = before;
  const countedOn = ageDay(registration.campaign, policy, legalDay(now));
  const said = {
    ...(countedOn !== legalDay(now) && { ageDay: countedOn }),
    ...(experienceYears != null && { experienceYears }),
    ...(priorityGroup && { priorityGroup }),
  };
  const submission = { at: now, number, ...person, ...said, eligibility: findings, rulesNumber, policyVersion: policy.version };
  // What tells of health or origin is not kept where nobody asks for it.
  const categoryProof = before.categoryProof && formation.category !== 'GENERAL';
  return { ...before, status: 'SUBMITTED', categoryProof, savedAt: now, submission };
}

/** No 0, O, 1, I, L or U: nobody mistakes a sign that is read out over the telephone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGITS = 8;

/** `2026-3374-` and eight signs made of a keyed hash: 6.5 × 10^11 of them, in no order. */
export function registrationNumber({ year, region }: Pick<Campaign, 'year' | 'region'>, keyed: Uint8Array): string {
  let left = keyed.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let signs = '';
  for (let i = 0; i < DIGITS; i += 1) {
    signs += ALPHABET[Number(left % BigInt(ALPHABET.length))];
    left /= BigInt(ALPHABET.length);
  }
  return `${year}-${region.replace('.', '')}-${signs}`;
}
