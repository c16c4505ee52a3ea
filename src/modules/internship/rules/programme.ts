// An internship programme: prepared, published, given more days or places, closed. Pure.
import { possible, type Trial } from '../../../platform/rules/blockers.ts';
import { addDays, covers, type Dated, dayEnd, daysBetween, isPast, legalDay } from '../../../platform/rules/calendar.ts';
import { compareDecimal, isDecimal } from '../../../platform/rules/decimal.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkName, checkSpan, checkText, compared } from '../../../platform/rules/text.ts';
import { type InternshipPolicy, internshipPolicy } from './policy.ts';
import { type InternshipRequirements, type Programme, type ProgrammeStatus, programmeStatus, type UnitPlaces } from './programme-types.ts';

export type ProgrammeAction = 'internshipProgrammeChange' | 'internshipProgrammePublish' | 'internshipProgrammeClose';

const ACTIONS: Readonly<Record<ProgrammeStatus, readonly ProgrammeAction[]>> = {
  DRAFT: ['internshipProgrammeChange', 'internshipProgrammePublish', 'internshipProgrammeClose'],
  PUBLISHED: ['internshipProgrammeChange', 'internshipProgrammeClose'],
  CLOSED: [],
};

/** Units that are open on a day, by id; of no other region. */
export type UnitsOf = ReadonlyMap<string, Dated>;

export interface InternshipProgrammeForm {
  title: string;
  description: string;
  from: string;
  until: string;
  opensOn: string;
  closesOn: string;
  requirements: {
    leastCredits?: number | null | undefined;
    leastGpa?: string | null | undefined;
    studyProgrammes?: readonly string[] | null | undefined;
  };
  units: readonly UnitPlaces[];
}

const policyAt = (now: string): InternshipPolicy => internshipPolicy(legalDay(now));

/** People apply before they come, and a programme that is over when it is made is a slip of the pen. */
function dayProblems({ from, until, opensOn, closesOn }: InternshipProgrammeForm, { programmeDays }: InternshipPolicy): Problem[] {
  const problems: Problem[] = [];
  if (until < from) problems.push({ code: 'DATE_ORDER', field: ['until'] });
  else if (daysBetween(from, until) >= programmeDays)
    problems.push({ code: 'OUT_OF_RANGE', field: ['until'], text: 'AT_MOST', params: { most: addDays(from, programmeDays - 1) } });
  if (closesOn < opensOn || from <= closesOn) problems.push({ code: 'DATE_ORDER', field: ['closesOn'] });
  return problems;
}

function requirementProblems({ leastCredits, leastGpa, studyProgrammes }: InternshipRequirements, policy: InternshipPolicy): Problem[] {
  const { mostCredits, mostGpa, most, limits } = policy;
  const at = (...path: string[]): string[] => ['requirements', ...path];
  const isGpa = leastGpa === null || (isDecimal(leastGpa) && compareDecimal(leastGpa, '0') >= 0 && compareDecimal(leastGpa, mostGpa) <= 0);
  const isCredits = leastCredits === null || (leastCredits >= 0 && leastCredits <= mostCredits);
  const twice = new Set(studyProgrammes.map(compared)).size < studyProgrammes.length;
  const all = most.studyProgrammes;
  return [
    ...(isCredits ? [] : [{ code: 'OUT_OF_RANGE' as const, field: at('leastCredits'), params: { least: 0, most: mostCredits } }]),
    ...(isGpa ? [] : [{ code: 'OUT_OF_RANGE' as const, field: at('leastGpa'), params: { least: 0, most: mostGpa } }]),
    ...(studyProgrammes.length > all ? [{ code: 'LIMIT_REACHED' as const, field: at('studyProgrammes'), params: { most: all } }] : []),
    ...studyProgrammes.slice(0, all).flatMap((name, i) => checkName(at('studyProgrammes', String(i)), name, limits.name)),
    ...(twice ? [{ code: 'INVALID' as const, field: at('studyProgrammes'), text: 'ONCE' as const }] : []),
  ];
}

/** Whether a unit is there during the whole programme: one that closes in a reorganisation takes nobody. */
export const isOpenThroughout = (unit: Dated | undefined, { from, until }: Pick<Programme, 'from' | 'until'>): boolean =>
  unit !== undefined && covers(unit, from) && covers(unit, until);

function unitProblems(
  { units, from, until }: Pick<InternshipProgrammeForm, 'units' | 'from' | 'until'>,
  known: UnitsOf,
  policy: InternshipPolicy,
): Problem[] {
  const { most } = policy;
  if (units.length === 0) return [{ code: 'REQUIRED', field: ['units'] }];
  if (units.length > most.units) return [{ code: 'LIMIT_REACHED', field: ['units'], params: { most: most.units } }];
  const twice = new Set(units.map(({ unitId }) => unitId)).size < units.length;
  return [
    ...units.flatMap(({ unitId, places }, i): Problem[] => {
      const at = (name: string): string[] => ['units', String(i), name];
      const isPlaces = places >= 1 && places <= most.places;
      return [
        ...(known.has(unitId) ? [] : [{ code: 'NOT_FOUND' as const, field: at('unitId') }]),
        ...(known.has(unitId) && !isOpenThroughout(known.get(unitId), { from, until })
          ? [{ code: 'UNIT_CLOSED' as const, field: at('unitId') }]
          : []),
        ...(isPlaces ? [] : [{ code: 'OUT_OF_RANGE' as const, field: at('places'), params: { least: 1, most: most.places } }]),
      ];
    }),
    ...(twice ? [{ code: 'INVALID' as const, field: ['units'], text: 'ONCE' as const }] : []),
  ];
}

const requirementsOf = ({ leastCredits, leastGpa, studyProgrammes }: InternshipProgrammeForm['requirements']): InternshipRequirements => ({
  leastCredits: leastCredits ?? null,
  leastGpa: leastGpa ?? null,
  studyProgrammes: (studyProgrammes ?? []).map((one) => one.trim()),
});

function wanted(input: InternshipProgrammeForm): Omit<Programme, 'id' | 'region' | 'createdAt' | 'publishedAt' | 'closed'> {
  const { title, description, from, until, opensOn, closesOn, requirements, units } = input;
  return {
    ...{ title: title.trim(), description: description.trim(), from, until, opensOn, closesOn },
    requirements: requirementsOf(requirements),
    units: units.map(({ unitId, places }) => ({ unitId, places })),
  };
}

function problemsOf(input: InternshipProgrammeForm, known: UnitsOf, policy: InternshipPolicy): Problem[] {
  const { limits } = policy;
  return [
    ...checkName('title', input.title, limits.name),
    ...checkText('description', input.description, limits.description),
    ...dayProblems(input, policy),
    ...requirementProblems(requirementsOf(input.requirements), policy),
    ...unitProblems(input, known, policy),
  ];
}

/** @throws RuleError REQUIRED, TOO_LONG, DATE_ORDER, OUT_OF_RANGE, LIMIT_REACHED, INVALID, NOT_FOUND (unit), UNIT_CLOSED; all at once. */
export function createProgramme(
  input: InternshipProgrammeForm,
  known: UnitsOf,
  of: { id: string; region: string; now: string },
): Programme {
  const { now: createdAt, ...whose } = of;
  refuse(problemsOf(input, known, policyAt(createdAt)));
  return { ...whose, ...wanted(input), createdAt, publishedAt: null, closed: null };
}

export type InternshipProgrammePatch = { [Field in keyof InternshipProgrammeForm]?: InternshipProgrammeForm[Field] | null | undefined };

/** Whoever has applied did so for these: afterwards only the end of applications and the places move. */
const FIXED = ['title', 'description', 'from', 'until', 'opensOn', 'requirements'] as const;

/** Absent leaves. @throws RuleError as `createProgramme`; INVALID for what is fixed since publication. */
export function changeProgramme(programme: Programme, patch: InternshipProgrammePatch, known: UnitsOf, now: string): Programme {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null && value !== undefined));
  const input: InternshipProgrammeForm = { ...programme, ...given };
  const isFixed = programmeStatus(programme) === 'PUBLISHED';
  const fixed = isFixed ? FIXED.filter((field) => field in given) : [];
  refuse([
    ...fixed.map((field) => ({ code: 'INVALID' as const, field: [field], text: 'LEAVE_EMPTY' as const })),
    ...problemsOf(input, known, policyAt(now)),
  ]);
  return { ...programme, ...wanted(input) };
}

const overProblems = ({ closesOn }: Programme, now: string): Problem[] =>
  isPast(dayEnd(closesOn), now) ? [{ code: 'OUT_OF_RANGE', field: ['closesOn'], text: 'LATER', params: { least: legalDay(now) } }] : [];

/** Units may have closed since it was written. @throws RuleError UNIT_CLOSED; OUT_OF_RANGE where nobody could apply any more. */
export function publishProgramme(programme: Programme, known: UnitsOf, now: string): Programme {
  refuse([...unitProblems(programme, known, policyAt(now)), ...overProblems(programme, now)]);
  return { ...programme, publishedAt: now };
}

/** @throws RuleError as texts are checked. */
export function closeProgramme(programme: Programme, reason: string, { now, by }: { now: string; by: string }): Programme {
  const { limits } = policyAt(now);
  refuse(checkSpan('reason', reason, limits.leastReason, limits.reason));
  return { ...programme, closed: { at: now, by, reason: reason.trim() } };
}

export const programmeTrials = (programme: Programme): Trial<ProgrammeAction>[] =>
  ACTIONS[programmeStatus(programme)].map((action) => ({ action, problems: [], until: null }));

/** @throws RuleError TRANSITION_REFUSED. */
export function expectProgrammeOpenTo(action: ProgrammeAction, programme: Programme): void {
  const allowed = possible(programmeTrials(programme));
  if (!allowed.includes(action)) fail('TRANSITION_REFUSED', { field: ['programmeId'], data: { allowed } });
}
