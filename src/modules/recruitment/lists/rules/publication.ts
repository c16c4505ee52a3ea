// Whether a list can be published: what must be over, decided and published before it, and what its publisher must say. Pure.
import { addDays, dayEnd, isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import type { Problem } from '../../../../platform/rules/errors.ts';
import { checkPublicText } from '../../../../platform/rules/public-text.ts';
import { isBlank } from '../../../../platform/rules/text.ts';
import { rulesOf, stageOf } from '../../campaigns/rules/campaign.ts';
import type { ListStage, StageKind } from '../../campaigns/rules/kinds.ts';
import type { RecruitmentPolicy } from '../../campaigns/rules/policy-types.ts';
import type { Campaign, Formation } from '../../campaigns/rules/types.ts';
import { listsOf, STAGE_OF_LIST } from '../../scores/rules/tests.ts';

interface Place {
  /** The list this one is made of. */
  before: ListStage | null;
  /** The stage that must be over for everybody. */
  over: StageKind | null;
  /** The window in which its applicants object. */
  objection: StageKind | null;
}

/** The first list ends registration, the second the objections to it; against the first and the last one objects. */
export function placeOfList(stage: ListStage, policy: RecruitmentPolicy): Place {
  const lists = listsOf(policy);
  const at = lists.indexOf(stage);
  return {
    before: lists[at - 1] ?? null,
    over: (['REGISTRATION', 'ADMIN_OBJECTION'] as const)[at] ?? null,
    objection: stage === 'ADMINISTRATIVE' ? 'ADMIN_OBJECTION' : stage === 'FINAL' ? 'FINAL_OBJECTION' : null,
  };
}

const placeIn = ({ campaign, stage }: Pick<Readiness, 'campaign' | 'stage'>): Place => placeOfList(stage, rulesOf(campaign).policy);

export interface FormationCount {
  formationId: string;
  count: number;
}

export interface Readiness {
  campaign: Campaign;
  stage: ListStage;
  now: string;
  /** Of what would be published; 1 the first time. */
  edition: number;
  /** A later list rests on the present edition. */
  sealed: boolean;
  /** It would say what the present edition says. */
  unchanged: boolean;
  /** Later ends, for one applicant each, of the stage that must be over; and of days in which the list before is objected to. */
  extendedTo: readonly string[];
  /** Of the list before. */
  before: 'MISSING' | 'OUTDATED' | 'CURRENT';
  /** Submitted applications without a verdict. */
  undecided: readonly FormationCount[];
  /** Objections to the list before that wait for their answer. */
  openObjections: number;
  /** Participants with neither a score nor a mark of absence. */
  missing: readonly FormationCount[];
  /** To call them by their names. */
  posts?: readonly Pick<Formation, 'id' | 'positionTitle' | 'unitName'>[];
}

/** Named as people know them: nobody knows posts by an id. */
const counted = (code: 'UNDECIDED' | 'SCORES_MISSING', counts: readonly FormationCount[], posts: Readiness['posts']): Problem[] =>
  counts
    .filter(({ count }) => count > 0)
    .map(({ formationId, count }): Problem => {
      const found = posts?.find(({ id }) => id === formationId);
      const problem = { code, field: ['formations', formationId] };
      if (!found) return { ...problem, params: { count } };
      return { ...problem, text: 'OF_POSTS', params: { count, post: `${found.positionTitle}, ${found.unitName}` } };
    });

/** In case of extensions the last of them counts: all are told at once, so all must be through. And no list comes before its own day. */
function overProblems({ campaign, stage, now, extendedTo }: Readiness): Problem[] {
  const { over } = placeIn({ campaign, stage });
  const own = stageOf(campaign, STAGE_OF_LIST[stage]).opensAt;
  const ends = [own, ...(over ? [stageOf(campaign, over).closesAt] : []), ...extendedTo];
  const opensAt = ends.toSorted().at(-1);
  return !opensAt || isPast(opensAt, now) ? [] : [{ code: 'NOT_OPEN_YET', field: ['stage'], text: 'WAITS', params: { opensAt } }];
}

/** Whoever hears of it today still has all days of the window from tomorrow on. A correction opens no new window. */
function windowProblems({ campaign, stage, now, edition }: Readiness): Problem[] {
  const { objection } = placeIn({ campaign, stage });
  if (!objection || edition > 1) return [];
  const until = dayEnd(addDays(legalDay(now), rulesOf(campaign).policy.objection.days));
  return stageOf(campaign, objection).closesAt < until ? [{ code: 'OBJECTION_TOO_SHORT', field: ['stage'], params: { until } }] : [];
}

function beforeProblems({ campaign, stage, edition, before, openObjections }: Readiness): Problem[] {
  if (!placeIn({ campaign, stage }).before) return [];
  if (before === 'MISSING') return [{ code: 'LIST_MISSING', field: ['stage'] }];
  const open: Problem[] =
    openObjections > 0 ? [{ code: 'UNDECIDED', field: ['objections'], text: 'OBJECTIONS', params: { count: openObjections } }] : [];
  return before === 'OUTDATED' && edition === 1 ? [{ code: 'LIST_OUTDATED', field: ['stage'] }, ...open] : open;
}

/** Everything that stands in the way in a campaign that runs, at once; empty where it can be published. */
export function publicationProblems(facts: Readiness): Problem[] {
  const problems = notReady(facts);
  // What is not decided yet may still change the list: only of one that is ready it is said that nothing has.
  return facts.unchanged && problems.length === 0 ? [{ code: 'LIST_UNCHANGED', field: ['stage'] }] : problems;
}

function notReady(facts: Readiness): Problem[] {
  return [
    ...(facts.sealed ? [{ code: 'TRANSITION_REFUSED' as const, field: ['stage'], data: { allowed: [] } }] : []),
    ...beforeProblems(facts),
    ...overProblems(facts),
    ...windowProblems(facts),
    ...counted('UNDECIDED', facts.undecided, facts.posts),
    ...counted('SCORES_MISSING', facts.missing, facts.posts),
  ];
}

/** A correction says why; a first edition corrects nothing. */
export function reasonProblems(reason: string | null | undefined, edition: number, campaign: Campaign): Problem[] {
  if (edition > 1) return checkPublicText('reason', reason ?? '', rulesOf(campaign).policy.limits.reason);
  return isBlank(reason) ? [] : [{ code: 'INVALID', field: ['reason'], text: 'LATER_EDITION' }];
}
