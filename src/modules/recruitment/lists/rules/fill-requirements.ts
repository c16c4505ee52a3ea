// Who may fill an empty post of another list: a route that the policy opens, and the requirements of those posts, one by one. Pure.
import type { FillGround, FillRoute, RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import type { EligibilityFinding } from '../../campaigns/rules/requirements.ts';
import type { Formation } from '../../campaigns/rules/types.ts';
import { eligibilityFindings } from '../../registration/rules/eligibility.ts';
import type { Tested } from './types.ts';

type Post = Pick<Formation, 'unitId' | 'positionTitle' | 'positionGroup' | 'category' | 'requirements'>;

/** Who takes part, with what other posts may ask of them besides. */
export interface Fillable extends Tested {
  /** Of the diploma. */
  major: string;
  majorCode?: string | undefined;
  /** Completed years of work in the field, as they were let through; absent where none was said. */
  experienceYears?: number | undefined;
  /** Legal day by which their age was counted when they applied: it holds wherever they are placed. */
  registeredOn: string;
}

/** From the list applied for to posts of another. */
export interface PostMove {
  to: Post;
  from: Post;
  ground: FillGround;
}

export interface FillFinding extends EligibilityFinding {
  /** The policy does not ask it of who comes this way. */
  waived: boolean;
}

/** Only the same position fills: what it asks of a diploma, each post says for itself. */
export const sameKind = (a: Post, b: Post): boolean => a.positionTitle === b.positionTitle && a.positionGroup === b.positionGroup;

const WITHIN: Record<FillGround, (to: Post, from: Post) => boolean> = {
  CATEGORY: (to, from) => to.unitId === from.unitId && to.category !== from.category,
  UNIT: (to, from) => to.unitId !== from.unitId,
};

/** The way that the policy opens between two lists; null where there is none. */
export function routeOf({ to, from, ground }: PostMove, { fill }: RecruitmentPolicy): FillRoute | null {
  if (!sameKind(to, from) || !WITHIN[ground](to, from)) return null;
  const open = (one: FillRoute): boolean => one.ground === ground && one.from.includes(from.category) && one.to.includes(to.category);
  return fill.routes.find(open) ?? null;
}

/** What those posts ask, and how somebody of another list stands to it. A special category is proved by who was verified in it, and by nobody else. */
export function fillFindings(person: Fillable, move: PostMove, policy: RecruitmentPolicy): FillFinding[] {
  const { birthDate, level, major, majorCode, gpa, registeredOn: day, experienceYears } = person;
  const proved = move.to.category === move.from.category;
  const facts = { birthDate, day, experienceYears, categoryProof: proved, education: { level, major, majorCode, gpa, cumLaude: proved } };
  const waives = routeOf(move, policy)?.waives ?? [];
  return eligibilityFindings(facts, move.to, policy).map((one) => ({ ...one, waived: !one.met && waives.includes(one.requirement) }));
}

/** Whether somebody has what those posts ask, but for what their way waives. */
export const meetsAll = (person: Fillable, move: PostMove, policy: RecruitmentPolicy): boolean =>
  fillFindings(person, move, policy).every(({ met, waived }) => met || waived);
