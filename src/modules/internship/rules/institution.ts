// A partner institution and its agreements: announced with a file, counted once the file is there, prolonged, ended early. Pure.
import { possible, type Trial } from '../../../platform/rules/blockers.ts';
import { addDays, dayStart, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { beginsAs } from '../../../platform/rules/file-kinds.ts';
import { checkCode, checkName, checkSpan, compared } from '../../../platform/rules/text.ts';
import { type ArrivedFile, announcementProblems } from '../../recruitment/registration/rules/documents.ts';
import { type InternshipPolicy, internshipPolicy } from './policy.ts';
import { type Agreement, type AnnouncedFile, counts, type Institution } from './types.ts';

export interface InstitutionActor {
  now: string;
  by: string;
}

const policyAt = (now: string): InternshipPolicy => internshipPolicy(legalDay(now));

/** Two that differ in case, accents or punctuation alone are one. */
export const institutionKey = (region: string, name: string): string => `${region}#${compared(name)}`;

export interface InstitutionInput {
  name: string;
  studyProgrammes: readonly string[];
}

function programmeProblems(studyProgrammes: readonly string[], { most, limits }: InternshipPolicy): Problem[] {
  const field = ['studyProgrammes'];
  if (studyProgrammes.length === 0) return [{ code: 'REQUIRED', field }];
  if (studyProgrammes.length > most.studyProgrammes) return [{ code: 'LIMIT_REACHED', field, params: { most: most.studyProgrammes } }];
  const twice = new Set(studyProgrammes.map(compared)).size < studyProgrammes.length;
  return [
    ...studyProgrammes.flatMap((name, i) => checkName([...field, String(i)], name, limits.name)),
    ...(twice ? [{ code: 'INVALID' as const, field, text: 'ONCE' as const }] : []),
  ];
}

const problemsOf = ({ name, studyProgrammes }: InstitutionInput, policy: InternshipPolicy): Problem[] => [
  ...checkName('name', name, policy.limits.name),
  ...programmeProblems(studyProgrammes, policy),
];

const tidy = ({ name, studyProgrammes }: InstitutionInput): InstitutionInput => ({
  name: name.trim(),
  studyProgrammes: studyProgrammes.map((one) => one.trim()),
});

/** @throws RuleError REQUIRED, TOO_LONG, INVALID, LIMIT_REACHED. */
export function createInstitution(input: InstitutionInput, of: { id: string; region: string; now: string }): Institution {
  const { now: createdAt, ...whose } = of;
  refuse(problemsOf(input, policyAt(createdAt)));
  return { ...whose, ...tidy(input), agreements: [], createdAt };
}

export type InstitutionPatch = { [Field in keyof InstitutionInput]?: InstitutionInput[Field] | null | undefined };

/** Absent leaves. Students who said a study programme before keep what they said. @throws RuleError as `createInstitution`. */
export function changeInstitution(institution: Institution, { name, studyProgrammes }: InstitutionPatch, now: string): Institution {
  const wanted = { name: name ?? institution.name, studyProgrammes: studyProgrammes ?? institution.studyProgrammes };
  refuse(problemsOf(wanted, policyAt(now)));
  return { ...institution, ...tidy(wanted) };
}

export interface AgreementInput {
  number: string;
  from: string;
  until: string;
  quota: number;
  file: AnnouncedFile;
}

function dayProblems(from: string, until: string, { agreementDays }: InternshipPolicy): Problem[] {
  if (until < from) return [{ code: 'DATE_ORDER', field: ['until'] }];
  const most = addDays(from, agreementDays - 1);
  return until > most ? [{ code: 'OUT_OF_RANGE', field: ['until'], params: { least: from, most } }] : [];
}

/** Of two that count on the same day nobody could say whose quota holds. */
function overlapProblems(
  { agreements }: Institution,
  { id, from, until }: Pick<Agreement, 'id' | 'from' | 'until'>,
  field: string,
): Problem[] {
  const other = agreements.some((one) => one.id !== id && counts(one) && one.from <= until && from <= one.until);
  return other ? [{ code: 'DATES_OVERLAP', field: [field] }] : [];
}

/** What is wrong with a file that is announced, under `file`. */
export const fileProblems = (file: AnnouncedFile, { documents, limits }: InternshipPolicy): Problem[] =>
  announcementProblems(file, { ...documents, fileName: limits.fileName }).map((problem) => ({
    ...problem,
    field: ['file', ...(problem.field ?? [])],
  }));

/** As it is kept. */
export const tidyFile = ({ fileName, contentType, size, sha256 }: AnnouncedFile): AnnouncedFile => ({
  fileName: fileName.trim(),
  contentType,
  size,
  sha256: sha256.toLowerCase(),
});

function agreementProblems(institution: Institution, input: AgreementInput, id: string, policy: InternshipPolicy): Problem[] {
  const { number, from, until, quota, file } = input;
  const { limits, mostQuota } = policy;
  const isQuota = quota >= 1 && quota <= mostQuota;
  return [
    ...checkCode('number', number, limits.number),
    ...dayProblems(from, until, policy),
    ...overlapProblems(institution, { id, from, until }, 'from'),
    ...(isQuota ? [] : [{ code: 'OUT_OF_RANGE' as const, field: ['quota'], params: { least: 1, most: mostQuota } }]),
    ...fileProblems(file, policy),
  ];
}

/** Takes the place of one that still waits for its file. @throws RuleError DATE_ORDER, DATES_OVERLAP, OUT_OF_RANGE, and as files are announced. */
export function addAgreement(institution: Institution, input: AgreementInput, of: { id: string; now: string }): Institution {
  refuse(agreementProblems(institution, input, of.id, policyAt(of.now)));
  const { number, from, until, quota } = input;
  const file = tidyFile(input.file);
  const made = {
    id: of.id,
    number: number.trim(),
    from,
    until,
    quota,
    file,
    announcedAt: of.now,
    confirmedAt: null,
    changes: [],
    calledOff: null,
  };
  return { ...institution, agreements: [...institution.agreements.filter(({ confirmedAt }) => confirmedAt !== null), made] };
}

const replaced = (institution: Institution, agreement: Agreement): Institution => ({
  ...institution,
  agreements: institution.agreements.map((one) => (one.id === agreement.id ? agreement : one)),
});

export function arrivalProblems(
  { contentType, size, sha256 }: AnnouncedFile,
  arrived: ArrivedFile | null,
  field: readonly string[],
): Problem[] {
  if (!arrived) return [{ code: 'EVIDENCE_MISSING', field }];
  if (arrived.size !== size || arrived.sha256.toLowerCase() !== sha256) return [{ code: 'EVIDENCE_MISMATCH', field }];
  return beginsAs(contentType, arrived.head) ? [] : [{ code: 'EVIDENCE_TYPE', field }];
}

/** The agreement that waits for its file. @throws RuleError NOT_FOUND. */
export const announcedIn = ({ agreements }: Institution, id: string): Agreement =>
  agreements.find((one) => one.id === id && one.confirmedAt === null) ?? fail('NOT_FOUND', { field: ['agreementId'] });

/** @throws RuleError NOT_FOUND, EVIDENCE_MISSING, EVIDENCE_MISMATCH, EVIDENCE_TYPE, DATES_OVERLAP (another was prolonged meanwhile). */
export function confirmAgreement(institution: Institution, id: string, arrived: ArrivedFile | null, now: string): Institution {
  const agreement = announcedIn(institution, id);
  refuse([...arrivalProblems(agreement.file, arrived, ['agreementId']), ...overlapProblems(institution, agreement, 'agreementId')]);
  return replaced(institution, { ...agreement, confirmedAt: now });
}

export interface LastDayInput {
  agreementId: string;
  until: string;
  reason: string;
}

/** Not before today: what was agreed until yesterday stays as it was. Who is there stays; nobody new comes once it is over. */
export function setLastDay(
  institution: Institution,
  { agreementId, until, reason }: LastDayInput,
  { now, by }: InstitutionActor,
): Institution {
  const agreement = institution.agreements.find((one) => one.id === agreementId && counts(one));
  if (!agreement) return fail('NOT_FOUND', { field: ['agreementId'] });
  const policy = policyAt(now);
  const { limits } = policy;
  const today = legalDay(now);
  const early: Problem = { code: 'OUT_OF_RANGE', field: ['until'], text: 'LATER', params: { least: today } };
  refuse([
    ...checkSpan('reason', reason, limits.leastReason, limits.reason),
    ...(until < today ? [early] : dayProblems(agreement.from, until, policy)),
    ...(until === agreement.until ? [{ code: 'INVALID' as const, field: ['until'], text: 'OTHER_VALUE' as const }] : []),
    ...overlapProblems(institution, { ...agreement, until }, 'until'),
  ]);
  const change = { at: now, by, was: agreement.until, until, reason: reason.trim() };
  return replaced(institution, { ...agreement, until, changes: [...agreement.changes, change] });
}

/** Before its first day alone: what has held is ended. @throws RuleError NOT_FOUND, DEADLINE_PASSED, and as texts are checked. */
export function callOffAgreement(
  institution: Institution,
  { agreementId, reason }: { agreementId: string; reason: string },
  { now, by }: InstitutionActor,
): Institution {
  const agreement = institution.agreements.find((one) => one.id === agreementId && counts(one));
  if (!agreement) return fail('NOT_FOUND', { field: ['agreementId'] });
  const { limits } = policyAt(now);
  const closedAt = dayStart(agreement.from);
  if (isPast(closedAt, now)) fail('DEADLINE_PASSED', { field: ['agreementId'], text: 'FOR_GOOD', data: { closedAt } });
  refuse(checkSpan('reason', reason, limits.leastReason, limits.reason));
  return replaced(institution, { ...agreement, calledOff: { at: now, by, reason: reason.trim() } });
}

export type InstitutionAction =
  | 'partnerInstitutionChange'
  | 'partnerAgreementAdd'
  | 'partnerAgreementConfirm'
  | 'partnerAgreementLastDaySet'
  | 'partnerAgreementCallOff';

/** What an institution is open to: a file is confirmed where one waits, a last day set where an agreement has one. */
export function institutionTrials({ agreements }: Institution, now: string): Trial<InstitutionAction>[] {
  const waits = agreements.some(({ confirmedAt }) => confirmedAt === null);
  const toCome = agreements.some((one) => counts(one) && !isPast(dayStart(one.from), now));
  const { agreements: most } = policyAt(now).most;
  const isFull = agreements.filter(({ confirmedAt }) => confirmedAt !== null).length >= most;
  const full: Problem[] = isFull ? [{ code: 'LIMIT_REACHED', field: ['institutionId'], params: { most } }] : [];
  const actions: InstitutionAction[] = [
    'partnerInstitutionChange',
    'partnerAgreementAdd',
    ...(waits ? (['partnerAgreementConfirm'] as const) : []),
    ...(agreements.some(counts) ? (['partnerAgreementLastDaySet'] as const) : []),
    ...(toCome ? (['partnerAgreementCallOff'] as const) : []),
  ];
  return actions.map((action) => ({ action, problems: action === 'partnerAgreementAdd' ? full : [], until: null }));
}

/** @throws RuleError TRANSITION_REFUSED, LIMIT_REACHED. */
export function expectInstitutionOpenTo(action: InstitutionAction, institution: Institution, now: string): void {
  const trials = institutionTrials(institution, now);
  const trial = trials.find((one) => one.action === action);
  if (!trial) fail('TRANSITION_REFUSED', { field: ['institutionId'], data: { allowed: possible(trials) } });
  refuse(trial.problems);
}
