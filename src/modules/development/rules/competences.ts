// What a position asks for, what somebody is able to do, and the gap between the two: told one by one, and never added up. Pure.
import { addDays, legalDay } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkName, checkText, compared } from '../../../platform/rules/text.ts';
import type {
  CompetenceSource,
  CompetenceStandard,
  LevelEntry,
  PersonLevels,
  PositionStandards,
  TechnicalCompetence,
} from './competence-types.ts';
import { type CompetencePolicy, type CompetenceView, isRetired } from './dictionary.ts';

const LEVELS = 5;

export interface CompetenceActor {
  byId: string | null;
  now: string;
  policy: CompetencePolicy;
}

export interface CompetenceWish {
  name: string;
  levels: readonly string[];
}

/** @param others all that the region has. @throws RuleError REQUIRED, TOO_LONG, INVALID, LIMIT_REACHED; ALREADY_EXISTS for a name of one that is not retired. */
export function addCompetence(
  { name, levels }: CompetenceWish,
  { id, region, others }: { id: string; region: string; others: readonly TechnicalCompetence[] },
  { now, policy }: CompetenceActor,
): TechnicalCompetence {
  const most = policy.most.technical;
  refuse([
    ...checkName('name', name, policy.limits.name),
    ...(levels.length === LEVELS ? [] : [{ code: 'INVALID' as const, field: ['levels'], text: 'FIVE_LEVELS' as const }]),
    ...levels.slice(0, LEVELS).flatMap((text, i) => checkText(['levels', String(i)], text, policy.limits.level)),
    ...(others.some((one) => one.retiredAt === null && compared(one.name) === compared(name))
      ? [{ code: 'ALREADY_EXISTS' as const, field: ['name'] }]
      : []),
    ...(others.length < most ? [] : [{ code: 'LIMIT_REACHED' as const, params: { most } }]),
  ]);
  return { id, region, name: name.trim(), levels: levels.map((text) => text.trim()), addedAt: now, retiredAt: null };
}

/** @throws RuleError TRANSITION_REFUSED for one that is retired. */
export function retireCompetence(competence: TechnicalCompetence, { now }: CompetenceActor): TechnicalCompetence {
  if (competence.retiredAt !== null) fail('TRANSITION_REFUSED', { field: ['competenceId'], data: { allowed: [] } });
  return { ...competence, retiredAt: now };
}

const levelProblems = (level: number, field: readonly string[]): Problem[] =>
  Number.isInteger(level) && level >= 1 && level <= LEVELS ? [] : [{ code: 'OUT_OF_RANGE', field, params: { least: 1, most: LEVELS } }];

/** NOT_FOUND for one that is not in the dictionary, or of which nobody is measured any more. */
function knownProblems(competenceId: string, dictionary: readonly CompetenceView[], field: readonly string[]): Problem[] {
  const found = dictionary.find((one) => one.competenceId === competenceId);
  return found && !isRetired(found) ? [] : [{ code: 'NOT_FOUND', field }];
}

export interface StandardWish {
  validFrom: string;
  standards: readonly CompetenceStandard[];
  basis: string;
}

function standardProblems(
  { standards, basis }: StandardWish,
  dictionary: readonly CompetenceView[],
  { limits, most }: CompetencePolicy,
): Problem[] {
  const ids = standards.map(({ competenceId }) => competenceId);
  return [
    ...checkText('basis', basis, limits.basis),
    ...(standards.length > most.standards
      ? [{ code: 'LIMIT_REACHED' as const, field: ['standards'], params: { most: most.standards } }]
      : standards.flatMap(({ competenceId, level }, i) => [
          ...knownProblems(competenceId, dictionary, ['standards', String(i), 'competenceId']),
          ...levelProblems(level, ['standards', String(i), 'level']),
        ])),
    ...(new Set(ids).size < ids.length ? [{ code: 'INVALID' as const, field: ['standards'], text: 'ONCE' as const }] : []),
  ];
}

/**
 * From its day on. What is or was asked stays as it is; what is to be asked from that day or a later one gives way, so that a wrong day to come bars
 * nothing. @throws RuleError as `standardProblems`; OUT_OF_RANGE for a day not after the last that stays.
 */
export function setStandards(
  before: PositionStandards,
  wish: StandardWish,
  dictionary: readonly CompetenceView[],
  { byId, now, policy }: CompetenceActor,
): PositionStandards {
  refuse(standardProblems(wish, dictionary, policy));
  const today = legalDay(now);
  const stay = before.editions.filter(({ validFrom }) => validFrom <= today || validFrom < wish.validFrom);
  const last = stay.at(-1);
  const { editions: most } = policy.most;
  if (last && wish.validFrom <= last.validFrom)
    fail('OUT_OF_RANGE', { field: ['validFrom'], text: 'LATER', params: { least: addDays(last.validFrom, 1) } });
  if (stay.length >= most) fail('LIMIT_REACHED', { params: { most } });
  const { validFrom, standards, basis } = wish;
  return { ...before, editions: [...stay, { validFrom, standards, basis: basis.trim(), at: now, byId }] };
}

export const standardsOn = ({ editions }: PositionStandards, day: string): readonly CompetenceStandard[] =>
  editions.findLast(({ validFrom }) => validFrom <= day)?.standards ?? [];

export interface LevelWish {
  competenceId: string;
  level: number;
  source: CompetenceSource;
  on: string;
  basis: string;
}

function entryProblems({ level, on, basis }: Pick<LevelWish, 'level' | 'on' | 'basis'>, { now, policy }: CompetenceActor): Problem[] {
  const [least, most] = [policy.effectiveFrom, legalDay(now)];
  return [
    ...levelProblems(level, ['level']),
    ...(on < least || on > most ? [{ code: 'OUT_OF_RANGE' as const, field: ['on'], params: { least, most } }] : []),
    ...checkText('basis', basis, policy.limits.basis),
  ];
}

const fullProblems = ({ entries }: PersonLevels, { policy }: CompetenceActor): Problem[] =>
  entries.length < policy.most.entries ? [] : [{ code: 'LIMIT_REACHED', params: { most: policy.most.entries } }];

/** As what somebody enters a level. */
export type CompetenceSide = 'SUPERIOR' | 'AGENCY';

/** A superior says what they see; what an instrument has found the staffing agency enters. */
const SOURCES: Readonly<Record<CompetenceSide, readonly CompetenceSource[]>> = {
  SUPERIOR: ['SUPERIOR'],
  AGENCY: ['ASSESSMENT', 'EVALUATION', 'REVIEW_360'],
};

const mayEnter = (source: CompetenceSource, sides: readonly CompetenceSide[]): boolean =>
  sides.some((side) => SOURCES[side].includes(source));

/** @throws RuleError INVALID for a source that is not theirs; NOT_FOUND, OUT_OF_RANGE, REQUIRED, TOO_LONG, LIMIT_REACHED. */
export function recordLevel(
  before: PersonLevels,
  wish: LevelWish,
  { id, dictionary, sides }: { id: string; dictionary: readonly CompetenceView[]; sides: readonly CompetenceSide[] },
  actor: CompetenceActor,
): PersonLevels {
  refuse([
    ...knownProblems(wish.competenceId, dictionary, ['competenceId']),
    ...(mayEnter(wish.source, sides) ? [] : [{ code: 'INVALID' as const, field: ['source'], text: 'OTHER_SOURCE' as const }]),
    ...entryProblems(wish, actor),
    ...fullProblems(before, actor),
  ]);
  const { competenceId, level, source, on, basis } = wish;
  const entry: LevelEntry = { id, competenceId, level, source, on, basis: basis.trim(), at: actor.now, byId: actor.byId, corrected: null };
  return { ...before, entries: [...before.entries, entry] };
}

export interface LevelCorrection {
  entryId: string;
  /** Null: there is none. */
  level: number | null;
  reason: string;
}

/** What was entered stays to be seen, and counts no more. @throws RuleError NOT_FOUND, TRANSITION_REFUSED, INVALID, OUT_OF_RANGE, REQUIRED. */
export function correctLevel(
  before: PersonLevels,
  { entryId, level, reason }: LevelCorrection,
  { id, sides }: { id: string; sides: readonly CompetenceSide[] },
  actor: CompetenceActor,
): PersonLevels {
  const wrong = before.entries.find((one) => one.id === entryId) ?? fail('NOT_FOUND', { field: ['entryId'] });
  if (wrong.corrected) fail('TRANSITION_REFUSED', { field: ['entryId'], data: { allowed: [] } });
  if (!mayEnter(wrong.source, sides)) fail('FORBIDDEN', { field: ['entryId'] });
  refuse([
    ...checkText('reason', reason, actor.policy.limits.reason),
    ...(level === null ? [] : [...levelProblems(level, ['level']), ...fullProblems(before, actor)]),
    ...(level === wrong.level ? [{ code: 'INVALID' as const, field: ['level'], text: 'OTHER_VALUE' as const }] : []),
  ]);
  const corrected = { at: actor.now, byId: actor.byId, reason: reason.trim(), byEntryId: level === null ? null : id };
  const anew: LevelEntry[] = level === null ? [] : [{ ...wrong, id, level, at: actor.now, byId: actor.byId, corrected: null }];
  // Beside it, so that of one day whatever was found after it still counts.
  return { ...before, entries: before.entries.flatMap((one) => (one.id === entryId ? [{ ...one, corrected }, ...anew] : [one])) };
}

/** The last that was found counts; of one day the last that was entered. */
export function levelOf({ entries }: PersonLevels, competenceId: string): LevelEntry | null {
  const found = entries.filter((one) => one.competenceId === competenceId && one.corrected === null);
  return found.reduce<LevelEntry | null>((last, one) => (last === null || one.on >= last.on ? one : last), null);
}

/** One competence of one person. */
export interface CompetenceStanding {
  competence: CompetenceView;
  standard: number | null;
  found: LevelEntry | null;
  /** What is asked less what was found: above 0 something is to be learned. Null where one of the two is not known. */
  gap: number | null;
}

/** In the order of the dictionary, which is nobody's order of merit; what is neither asked nor found is left out. What is retired is asked of nobody. */
export const standingsOf = (
  dictionary: readonly CompetenceView[],
  standards: readonly CompetenceStandard[],
  levels: PersonLevels,
): CompetenceStanding[] =>
  dictionary.flatMap((competence) => {
    const asked = standards.find(({ competenceId }) => competenceId === competence.competenceId)?.level ?? null;
    const standard = isRetired(competence) ? null : asked;
    const found = levelOf(levels, competence.competenceId);
    if (standard === null && found === null) return [];
    return [{ competence, standard, found, gap: standard === null || found === null ? null : standard - found.level }];
  });
