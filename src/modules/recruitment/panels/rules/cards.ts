// Score cards: drafted as often as one likes, handed in once, answered once after a talk; not asked of relatives. Pure.
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkOptionalText, checkText } from '../../../../platform/rules/text.ts';
import { windowProblems } from '../../campaigns/rules/campaign.ts';
import type { Stage } from '../../campaigns/rules/kinds.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import { type PanelsPolicy, panelsPolicyOf } from './policy.ts';
import type { CandidateScoring, Voice } from './scoring.ts';
import type { Card, Criterion, CriterionScore, Discussion, Draft, Ledger, Panel } from './types.ts';

/** What a member's step is measured against. */
export interface CardFacts {
  panel: Panel;
  scoring: CandidateScoring;
  /** The member's own. */
  ledger: Ledger;
  campaign: Campaign;
  /** The field test, as it holds for this participant. */
  stage: Stage;
  now: string;
}

export type MemberAction = 'panelCardSave' | 'panelCardSubmit' | 'panelCardDiscuss' | 'panelConflictDeclare';

const NUMBER = ['registrationNumber'];

const voiceIn = ({ scoring, ledger }: Pick<CardFacts, 'scoring' | 'ledger'>): Voice | undefined =>
  scoring.voices.find(({ employeeId }) => employeeId === ledger.employeeId);

function cardActions({ entry }: Voice, { state }: CandidateScoring): MemberAction[] {
  if (entry) return state === 'DISCUSSION' && entry.after === null ? ['panelCardDiscuss'] : [];
  return state === 'ABSENT' ? [] : ['panelCardSave', 'panelCardSubmit'];
}

const outOfTime = ({ campaign, stage, now }: Pick<CardFacts, 'campaign' | 'stage' | 'now'>): Problem[] =>
  windowProblems(campaign, stage, now, NUMBER);

/** The steps of a member about one participant, in time or not. A relation can be declared to the end, even where the card is in. */
export function memberSteps(facts: CardFacts): MemberAction[] {
  const voice = voiceIn(facts);
  if (!voice?.present || facts.panel.status !== 'OPEN') return [];
  return [...cardActions(voice, facts.scoring), 'panelConflictDeclare'];
}

/** What a member can do about one participant now. */
export const memberActions = (facts: CardFacts): MemberAction[] =>
  memberSteps(facts).filter((action) => action === 'panelConflictDeclare' || outOfTime(facts).length === 0);

/** @throws RuleError OWN_CASE (a relation was declared), NOT_OPEN_YET, DEADLINE_PASSED, PHASE_CLOSED, TRANSITION_REFUSED with what is allowed. */
export function assertCardAllowed(action: MemberAction, facts: CardFacts): void {
  const { ledger, scoring } = facts;
  if (ledger.conflicts[scoring.number] !== undefined) fail('OWN_CASE', { field: NUMBER });
  const allowed = memberActions(facts);
  if (allowed.includes(action)) return;
  if (facts.panel.status === 'OPEN') refuse(outOfTime(facts));
  fail('TRANSITION_REFUSED', { field: NUMBER, data: { allowed } });
}

export interface ScoreInput {
  criterionId: string;
  points?: number | null | undefined;
  note?: string | null | undefined;
}

function pointsProblems(points: number | null | undefined, most: number, field: readonly string[]): Problem[] {
  if (points === null || points === undefined) return [];
  return Number.isSafeInteger(points) && points >= 0 && points <= most ? [] : [{ code: 'OUT_OF_RANGE', field, params: { least: 0, most } }];
}

function formProblems(scores: readonly ScoreInput[], form: readonly Criterion[], { limits }: PanelsPolicy): Problem[] {
  return scores.flatMap(({ criterionId, points, note }, i): Problem[] => {
    const at = (name: string): string[] => ['scores', String(i), name];
    const criterion = form.find(({ id }) => id === criterionId);
    if (!criterion) return [{ code: 'NOT_FOUND', field: at('criterionId') }];
    const twice = scores.findIndex((one) => one.criterionId === criterionId) < i;
    return [
      ...(twice ? [{ code: 'ALREADY_EXISTS' as const, field: at('criterionId') }] : []),
      ...pointsProblems(points, criterion.most, at('points')),
      ...checkOptionalText(at('note'), note, limits.note),
    ];
  });
}

/** In the order of the form; what is not said is not there. */
const scoresOf = (scores: readonly ScoreInput[], form: readonly Criterion[]): CriterionScore[] =>
  form.flatMap(({ id }) => {
    const given = scores.find(({ criterionId }) => criterionId === id);
    return given ? [{ criterionId: id, points: given.points ?? null, note: given.note?.trim() ?? null }] : [];
  });

/** Every criterion has its points; none at all or all there are says why. */
const gapsIn = (scores: readonly CriterionScore[], form: readonly Criterion[]): Problem[] =>
  form.flatMap(({ id, most }): Problem[] => {
    const { points = null, note = null } = scores.find(({ criterionId }) => criterionId === id) ?? {};
    if (points === null) return [{ code: 'REQUIRED', field: ['scores', id, 'points'] }];
    return (points === 0 || points === most) && note === null ? [{ code: 'REQUIRED', field: ['scores', id, 'note'] }] : [];
  });

const totalOf = (scores: readonly CriterionScore[]): number => scores.reduce((sum, { points }) => sum + (points ?? 0), 0);

/** @throws RuleError as `assertCardAllowed`; NOT_FOUND, ALREADY_EXISTS (criterion), OUT_OF_RANGE (points), REQUIRED, TOO_LONG (note). */
export function saveDraft(scores: readonly ScoreInput[], form: readonly Criterion[], facts: CardFacts): Draft {
  assertCardAllowed('panelCardSave', facts);
  refuse(formProblems(scores, form, panelsPolicyOf(facts.panel.policyVersion)));
  return { panelId: facts.panel.id, number: facts.scoring.number, scores: scoresOf(scores, form) };
}

export interface CardHandedIn {
  card: Card;
  ledger: Ledger;
}

/** The draft that is handed in; null where nothing was drafted. @throws RuleError as `assertCardAllowed`; REQUIRED with all that is missing. */
export function checkCard(draft: Draft | null, form: readonly Criterion[], facts: CardFacts): CriterionScore[] {
  assertCardAllowed('panelCardSubmit', facts);
  const scores = draft?.scores ?? [];
  refuse(gapsIn(scores, form));
  return scores;
}

/** What was drafted is handed in, for good. @throws RuleError as `checkCard`. */
export function submitCard(draft: Draft | null, form: readonly Criterion[], facts: CardFacts): CardHandedIn {
  const scores = checkCard(draft, form, facts);
  const { panel, scoring, ledger, now } = facts;
  const { employeeId } = ledger;
  const total = totalOf(scores);
  const card = { panelId: panel.id, number: scoring.number, employeeId, scores, total, submittedAt: now, discussion: null };
  return { card, ledger: { ...ledger, entries: { ...ledger.entries, [scoring.number]: { total, after: null } } } };
}

/** Null: the member stands by their card. */
export interface DiscussInput {
  scores?: readonly ScoreInput[] | null | undefined;
  note: string;
}

/** Once a member, after the talk: a second card beside the first, or the word that the first one stands; with a note either way. */
export function discussCard(
  given: Card | null,
  { scores, note }: DiscussInput,
  form: readonly Criterion[],
  facts: CardFacts,
): CardHandedIn {
  assertCardAllowed('panelCardDiscuss', facts);
  const card = given ?? fail('NOT_FOUND', { field: NUMBER });
  const policy = panelsPolicyOf(facts.panel.policyVersion);
  const second = scores ? scoresOf(scores, form) : null;
  const problems = formProblems(scores ?? [], form, policy);
  const gaps = second && problems.length === 0 ? gapsIn(second, form) : [];
  refuse([...checkText('note', note, policy.limits.reason), ...problems, ...gaps]);
  const total = second ? totalOf(second) : card.total;
  const discussion: Discussion = { scores: second, total, note: note.trim(), at: facts.now };
  const { ledger, scoring } = facts;
  const entry = { total: card.total, after: total };
  return { card: { ...card, discussion }, ledger: { ...ledger, entries: { ...ledger.entries, [scoring.number]: entry } } };
}

/** Relatives, friends, rivals: no reason is asked, and it is not taken back. A card that is in counts no more. */
export function declareConflict(facts: CardFacts): Ledger {
  assertCardAllowed('panelConflictDeclare', facts);
  const { ledger, scoring, now } = facts;
  return { ...ledger, conflicts: { ...ledger.conflicts, [scoring.number]: now } };
}
