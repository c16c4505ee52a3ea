// Progress (realisasi): append-only entries, judged by the plan version that was valid on their day. Pure.
import { legalDay } from '../../../platform/rules/calendar.ts';
import { isDecimal } from '../../../platform/rules/decimal.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkOptionalText, checkText } from '../../../platform/rules/text.ts';
import { earlierDay, policyOf } from './cycle.ts';
import { arrivalProblems, type EvidenceFact, NO_EVIDENCE } from './evidence.ts';
import type { EvidencePolicy } from './evidence-policy.ts';
import { assertAllowed, type PlanActor } from './lifecycle.ts';
import { type EvidenceLinkInput, keptLinks, linkProblems } from './link.ts';
import { contentOn } from './plan.ts';
import type { PerformancePolicy } from './policy.ts';
import type { Indicator, PlanContent, PlanHead, ProgressEntry } from './types.ts';

type Absent = null | undefined;

export interface ProgressInput {
  targetId: string;
  indicatorId: string;
  day: string;
  value?: string | Absent;
  text?: string | Absent;
  note?: string | Absent;
  evidenceIds?: readonly string[] | Absent;
  links?: readonly EvidenceLinkInput[] | Absent;
  correctsId?: string | Absent;
}

export interface ProgressFacts {
  id: string;
  /** Content of the version that `versionOn` names for the day; null where there is none. */
  content: PlanContent | null;
  /** The entry that `correctsId` names; null where the plan has none such. */
  corrected: ProgressEntry | null;
  /** Another corrects that one already. */
  isCorrected: boolean;
  /** In the order of `evidenceIds`. */
  evidence: readonly EvidenceFact[];
  /** What may be evidence today. */
  files: EvidencePolicy;
}

/** Number of the approved version that a day is judged by: which one the service must load. */
export function versionOn({ approved, segment }: Pick<PlanHead, 'approved' | 'segment'>, day: string): number | null {
  // The first version judges from the segment's first day, also where a corrected career has moved that day since.
  const first = day >= segment.from ? approved[0] : undefined;
  return (contentOn(approved, day) ?? first)?.number ?? null;
}

/** Whether a version is what stands: from its approval until a change is begun nothing changes the plan's content. */
export const isPresent = ({ change, approved }: Pick<PlanHead, 'change' | 'approved'>, number: number): boolean =>
  change === null && number === approved.at(-1)?.number;

/** The last version that judges a day of the plan: where it ends in the year, a later one judges none. */
export const lastVersion = (head: Pick<PlanHead, 'approved' | 'segment' | 'endsOn'>): number | null =>
  head.endsOn === null ? (head.approved.at(-1)?.number ?? null) : versionOn(head, head.segment.to);

/** Within the segment, and not in the future: what is planned is not yet achieved. */
function dayProblems({ segment }: PlanHead, day: string, now: string): Problem[] {
  const most = earlierDay(legalDay(now), segment.to);
  return day < segment.from || day > most ? [{ code: 'OUT_OF_RANGE', field: ['day'], params: { least: segment.from, most } }] : [];
}

/** A number for what is counted, words for what is described; never one for the other. */
function valueProblems({ measure }: Indicator, { value, text }: ProgressInput, limits: PerformancePolicy['limits']): Problem[] {
  const [has, hasNot] = measure.kind === 'QUANTITATIVE' ? (['value', 'text'] as const) : (['text', 'value'] as const);
  const given = { value, text };
  const problems: Problem[] = [];
  if (given[hasNot] !== null && given[hasNot] !== undefined)
    problems.push({ code: 'INVALID', field: [hasNot], text: has === 'value' ? 'NUMBER_MEASURE' : 'WORDS_MEASURE' });
  if (given[has] === null || given[has] === undefined) problems.push({ code: 'REQUIRED', field: [has] });
  else if (has === 'text') problems.push(...checkText('text', given[has], limits.note));
  else if (!isDecimal(given[has])) problems.push({ code: 'INVALID', field: ['value'], text: 'DECIMAL' });
  return problems;
}

/** What whoever corrects an entry is told that another corrects already, or at the same moment. */
export const CORRECTED: Problem = { code: 'ALREADY_EXISTS', field: ['correctsId'] };

/** A correction names a standing entry: what was corrected once is corrected further by correcting its correction. */
function correctionProblems({ correctsId, indicatorId }: ProgressInput, { corrected, isCorrected }: ProgressFacts): Problem[] {
  if (!correctsId) return [];
  if (corrected?.indicatorId !== indicatorId) return [{ code: 'NOT_FOUND', field: ['correctsId'] }];
  return isCorrected ? [CORRECTED] : [];
}

function evidenceProblems({ evidenceIds }: ProgressInput, { evidence }: ProgressFacts, planId: string, most: number): Problem[] {
  const ids = evidenceIds ?? [];
  const problems: Problem[] = ids.length > most ? [{ code: 'LIMIT_REACHED', field: ['evidenceIds'], params: { most } }] : [];
  ids.forEach((id, i) => {
    const field = ['evidenceIds', String(i)];
    if (ids.indexOf(id) < i) problems.push({ code: 'ALREADY_EXISTS', field });
    else problems.push(...arrivalProblems(evidence[i] ?? NO_EVIDENCE, planId, field));
  });
  return problems;
}

const indicatorOf = (content: PlanContent | null, { targetId, indicatorId }: ProgressInput): Indicator | undefined =>
  content?.targets.find(({ id }) => id === targetId)?.indicators.find(({ id }) => id === indicatorId);

/**
 * A new entry; the ones before stay as they are.
 * @throws RuleError as `assertAllowed` (TRANSITION_REFUSED without an approved version); OUT_OF_RANGE (day), NOT_FOUND (indicator not in the
 * version of that day, correction, evidence), REQUIRED, INVALID, TOO_LONG, ALREADY_EXISTS, LIMIT_REACHED, LINK_UNSAFE,
 * EVIDENCE_MISSING, EVIDENCE_MISMATCH, EVIDENCE_TYPE, EVIDENCE_MACROS, EVIDENCE_UNPACKED.
 */
export function addProgress(head: PlanHead, input: ProgressInput, facts: ProgressFacts, actor: PlanActor): ProgressEntry {
  assertAllowed('progressAdd', head, actor);
  const { limits } = policyOf(actor.cycle);
  refuse(dayProblems(head, input.day, actor.now));
  const indicator = indicatorOf(facts.content, input) ?? fail('NOT_FOUND', { field: ['indicatorId'] });
  refuse([
    ...valueProblems(indicator, input, limits),
    ...checkOptionalText('note', input.note, limits.note),
    ...correctionProblems(input, facts),
    ...evidenceProblems(input, facts, head.id, facts.files.mostPerEntry),
    ...linkProblems(input.links ?? [], facts.files),
  ]);
  const { targetId, indicatorId, day } = input;
  const said = { value: input.value ?? null, text: input.text?.trim() ?? null, note: input.note?.trim() ?? null };
  const links = input.links?.length ? { links: keptLinks(input.links) } : {};
  const rest = { evidenceIds: [...(input.evidenceIds ?? [])], ...links, correctsId: input.correctsId ?? null, at: actor.now, by: actor.by };
  return { id: facts.id, targetId, indicatorId, day, planVersion: versionOn(head, day) ?? 0, ...said, ...rest };
}

/** Entries that no later one corrects, in the order of their days, then of their writing. */
export function entriesNow(entries: readonly ProgressEntry[]): ProgressEntry[] {
  const corrected = new Set(entries.map((entry) => entry.correctsId));
  const key = ({ day, at, id }: ProgressEntry) => `${day} ${at} ${id}`;
  return entries.filter((entry) => !corrected.has(entry.id)).toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
