// Imports of scores: proposed as a dry run beside the sheet that holds, approved by a second person, replaced by the next. Pure.
import { isPast, legalDay } from '../../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../../platform/rules/errors.ts';
import { checkText } from '../../../../platform/rules/text.ts';
import { columnsWords, emptyWords } from '../../../../platform/rules/texts/score-file.ts';
import { only, rulesOf, stageOf } from '../../campaigns/rules/campaign.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import type { ChunkSpan } from '../../lists/rules/chunks.ts';
import { committeeLimits } from '../../verification/rules/policy.ts';
import { columnWords } from './score-columns.ts';
import { unreadable } from './score-file.ts';
import type { ReadScores } from './score-reading.ts';
import { type ScoreChange, scoreDiff } from './scores.ts';
import { testBy } from './tests.ts';
import type { ScoreRow, ScoreStage } from './types.ts';

/** PANEL: from the score cards of interviews and practical tests. */
export type ImportSource = 'FILE' | 'PANEL';

/** SUPERSEDED is not kept: it follows from the sheet that holds. */
export type ImportStatus = 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'SUPERSEDED';

export interface ImportCounts {
  /** Lines of the file, without its header; rows of the panels. */
  lines: number;
  /** Of those that were read. */
  scored: number;
  absent: number;
  /** These three are not there in imports that were made before marks were read. */
  disqualified?: number;
  withdrawn?: number;
  warnings?: number;
  issues: number;
  /** Against the sheet it was compared with. */
  added: number;
  changed: number;
  removed: number;
  /** Who takes part and is not on the resulting sheet. */
  missing: number;
}

/** The sheet that held. */
export interface SheetBefore {
  number: number;
  importId: string;
  /** Items that hold its rows. */
  chunks: number;
}

export interface ScoreImport {
  id: string;
  campaignId: string;
  stage: ScoreStage;
  source: ImportSource;
  status: Exclude<ImportStatus, 'SUPERSEDED'>;
  /** Null for panels. */
  fileName: string | null;
  sha256: string | null;
  /** The formations it speaks of; null = all. */
  formationIds: string[] | null;
  /** People, whatever login they used: never shown, and never the same twice. */
  proposedBy: string;
  /** Employees whose cards it rests on; nobody for a file. They do not decide on it. */
  scoredBy: string[];
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** Why it was rejected. */
  reason: string | null;
  counts: ImportCounts;
  /** Null where none held. */
  comparedWith: SheetBefore | null;
  /** The number of the sheet it became. */
  sheetNumber: number | null;
  policyVersion: string;
  rulesNumber: number;
}

/** The head of an import: where the rows of its sheet lie in the items beside it, by formation, and its issues. */
export interface ImportHead extends ScoreImport {
  /** Items that hold the rows of its sheet. */
  chunks: number;
  formations: { formationId: string; spans: ChunkSpan[] }[];
  issueSpans: ChunkSpan[];
  /** Not there in imports that were made before marks were read. */
  warningSpans?: ChunkSpan[];
}

export type SheetByFormation = ReadonlyMap<string, readonly ScoreRow[]>;

/** What is laid over the sheet that holds: all of it, whole formations, or single people. */
export type Scope = 'ALL' | 'ROWS' | ReadonlySet<string>;

/** Who is out of a test is not brought back by the card of a panel: only by the next file. */
const overlaid = (before: readonly ScoreRow[], rows: readonly ScoreRow[]): ScoreRow[] => {
  const byNumber = new Map([...before, ...rows, ...before.filter(({ exclusion }) => exclusion)].map((row) => [row.number, row]));
  return [...byNumber.values()].toSorted((a, b) => (a.number < b.number ? -1 : 1));
};

/** The sheet as it would be: formations and people that are not spoken of stay as they are. */
export function mergedSheet(held: SheetByFormation, read: SheetByFormation, scope: Scope): Map<string, ScoreRow[]> {
  const formations = scope === 'ALL' ? [...read.keys()] : [...new Set([...held.keys(), ...read.keys()])];
  const rowsOf = (id: string): ScoreRow[] => {
    const [before, rows] = [held.get(id) ?? [], read.get(id) ?? []];
    if (scope === 'ROWS') return overlaid(before, rows);
    return [...(scope === 'ALL' || scope.has(id) ? rows : before)];
  };
  return new Map(
    formations
      .toSorted()
      .map((id) => [id, rowsOf(id)] as const)
      .filter(([, rows]) => rows.length > 0),
  );
}

const allRows = (sheet: SheetByFormation): ScoreRow[] => [...sheet.values()].flat();

export const sheetChanges = (before: SheetByFormation, after: SheetByFormation): ScoreChange[] =>
  scoreDiff(allRows(before), allRows(after));

/** Who takes part and is not on a sheet, by registration number. */
export function missingOf(known: ReadonlyMap<string, string>, sheet: SheetByFormation): string[] {
  const on = new Set(allRows(sheet).map(({ number }) => number));
  return [...known.keys()].filter((number) => !on.has(number)).toSorted();
}

/** What an import is made from. */
export interface ImportFacts {
  of: Pick<ScoreImport, 'id' | 'campaignId' | 'stage' | 'source' | 'fileName' | 'sha256' | 'formationIds' | 'scoredBy'>;
  campaign: Campaign;
  by: string;
  now: string;
  comparedWith: SheetBefore | null;
  held: SheetByFormation;
  sheet: SheetByFormation;
  read: ReadScores;
  /** Who takes part. */
  known: ReadonlyMap<string, string>;
}

const limit = (count: number, most: number): Problem[] =>
  count > most ? [{ code: 'LIMIT_REACHED', field: ['fileId'], params: { most } }] : [];

function countsOf({ held, sheet, read, known }: ImportFacts): ImportCounts {
  const kinds = Map.groupBy(sheetChanges(held, sheet), ({ kind }) => kind);
  const changes = (kind: ScoreChange['kind']): number => kinds.get(kind)?.length ?? 0;
  const rows = (is: (row: ScoreRow) => boolean): number => read.rows.filter(is).length;
  return {
    lines: read.lines,
    scored: rows(({ values }) => values !== null),
    absent: rows(({ values, exclusion }) => values === null && !exclusion),
    disqualified: rows(({ exclusion }) => exclusion === 'DISQUALIFIED'),
    withdrawn: rows(({ exclusion }) => exclusion === 'WITHDRAWN'),
    issues: read.issues.length,
    warnings: read.warnings.length,
    added: changes('ADDED'),
    changed: changes('CHANGED'),
    removed: changes('REMOVED'),
    missing: missingOf(known, sheet).length,
  };
}

/** @throws RuleError LIMIT_REACHED: more rows than a sheet holds, or more issues than anybody looks through. */
export function proposeImport(facts: ImportFacts): ScoreImport {
  const { of, campaign, by, now, comparedWith, sheet, read } = facts;
  const { policy, number: rulesNumber } = rulesOf(campaign);
  const { mostIssues } = committeeLimits(legalDay(now)).scores;
  const most = Math.max(allRows(sheet).length, read.lines);
  refuse([...limit(most, policy.limits.scoreRows), ...limit(read.issues.length, mostIssues)]);
  const open = { status: 'PROPOSED' as const, decidedBy: null, decidedAt: null, reason: null, sheetNumber: null };
  const rules = { policyVersion: policy.version, rulesNumber };
  return { ...of, ...open, proposedBy: by, proposedAt: now, counts: countsOf(facts), comparedWith, ...rules };
}

/** A file without the columns that are needed, or with nothing below its header, says nothing. @throws RuleError FILE_UNREADABLE. */
export function saysSomething({ missingColumns, doubleColumns, lines }: ReadScores): void {
  if (missingColumns.length + doubleColumns.length > 0)
    unreadable(columnsWords(missingColumns.map(columnWords), doubleColumns.map(columnWords)));
  if (lines === 0) unreadable(emptyWords);
}

/** Formations that an import may speak of: those of the list. Empty would say nothing. */
export function formationProblems(formationIds: readonly string[] | null, listed: ReadonlySet<string>): Problem[] {
  if (formationIds?.length === 0) return [{ code: 'REQUIRED', field: ['formationIds'] }];
  return (formationIds ?? []).flatMap((id, i): Problem[] =>
    listed.has(id) ? [] : [{ code: 'NOT_FOUND', field: ['formationIds', String(i)] }],
  );
}

/** `held`: number of the sheet that holds now; 0 where there is none. Whatever was compared with another is overtaken. */
export function statusOf({ status, comparedWith, sheetNumber }: ScoreImport, held: number): ImportStatus {
  if (status === 'PROPOSED') return (comparedWith?.number ?? 0) === held ? 'PROPOSED' : 'SUPERSEDED';
  return status === 'APPROVED' && sheetNumber !== held ? 'SUPERSEDED' : status;
}

/** Who would decide: their login, and the employee behind it. */
export interface Decider {
  by: string;
  employeeId: string | null;
}

export interface Deciding extends Decider {
  campaign: Campaign;
  now: string;
  /** Number of the sheet that holds; 0 where there is none. */
  held: number;
}

const IMPORT = ['importId'];

/** Nobody has points of a test that has not begun. */
export function sheetProblems(campaign: Campaign, sheet: ScoreStage, now: string, field: readonly string[]): Problem[] {
  const { opensAt } = stageOf(campaign, testBy(sheet));
  return isPast(opensAt, now) ? [] : [{ code: 'NOT_OPEN_YET', field, text: 'WAITS', params: { opensAt } }];
}

const isOwn = ({ proposedBy, scoredBy }: ScoreImport, { by, employeeId }: Decider): boolean =>
  proposedBy === by || (employeeId !== null && scoredBy.includes(employeeId));

/** @throws RuleError TRANSITION_REFUSED (decided, the campaign does not run), OWN_CASE. */
export function assertImportAllowed(before: ScoreImport, { campaign, now, ...decider }: Deciding): void {
  only(campaign, now, 'PUBLISHED');
  if (before.status !== 'PROPOSED') fail('TRANSITION_REFUSED', { field: IMPORT, data: { allowed: [] } });
  if (isOwn(before, decider)) fail('OWN_CASE', { field: IMPORT });
}

/** What whoever approves has seen of it, in numbers: lines that are left out, and people whom the new sheet no longer has. */
export interface Accepted {
  issues: number;
  removed: number;
}

function unaccepted({ issues, removed }: ImportCounts, accepted: Accepted): Problem[] {
  return [
    ...(accepted.issues === issues ? [] : [{ code: 'ISSUES_OPEN' as const, field: ['acceptedIssues'], params: { count: issues } }]),
    ...(accepted.removed === removed ? [] : [{ code: 'REMOVALS_OPEN' as const, field: ['acceptedRemovals'], params: { count: removed } }]),
  ];
}

/**
 * @throws RuleError TRANSITION_REFUSED, OWN_CASE, NOT_OPEN_YET, RESULT_CHANGED (another sheet holds than it was compared with), ISSUES_OPEN, REMOVALS_OPEN.
 */
export function approveImport<I extends ScoreImport>(before: I, accepted: Accepted, deciding: Deciding): I & { sheetNumber: number } {
  assertImportAllowed(before, deciding);
  const { by, now, held, campaign } = deciding;
  refuse(sheetProblems(campaign, before.stage, now, IMPORT));
  if (statusOf(before, held) === 'SUPERSEDED') fail('RESULT_CHANGED', { field: IMPORT });
  refuse(unaccepted(before.counts, accepted));
  return { ...before, status: 'APPROVED', decidedBy: by, decidedAt: now, sheetNumber: held + 1 };
}

/** One that is overtaken can be rejected too: then somebody has said why. @throws RuleError TRANSITION_REFUSED, OWN_CASE, REQUIRED, TOO_LONG. */
export function rejectImport<I extends ScoreImport>(before: I, reason: string, deciding: Deciding): I {
  assertImportAllowed(before, deciding);
  refuse(checkText('reason', reason, rulesOf(deciding.campaign).policy.limits.reason));
  return { ...before, status: 'REJECTED', decidedBy: deciding.by, decidedAt: deciding.now, reason: reason.trim() };
}
