// Scores: imports proposed as a dry run, approved by a second person, and the sheets that hold because of them.

import { authoriseRegion, expectVersion, readable } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../../platform/access/own.ts';
import type { Permit } from '../../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import type { Result, Writes } from '../../../platform/store/commit.ts';
import { said } from '../../../platform/store/said.ts';
import type { Page, Row, Slice } from '../../../platform/store/table.ts';
import { personOf } from '../../../platform/viewer.ts';
import { NO_ROWS, unlessCompeting } from '../campaigns/competing.ts';
import { impartial } from '../campaigns/impartial.ts';
import { requireCampaign } from '../campaigns/read.ts';
import { only, rulesOf } from '../campaigns/rules/campaign.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { cutChunks } from '../lists/rules/chunks.ts';
import { listBefore, postsWith, takingPart } from '../registration/taking-part.ts';
import { sheetId } from './ids.ts';
import {
  type ImportHeadRow,
  ImportItem,
  type ImportRow,
  importIssueItems,
  importRowItems,
  importsOf,
  issueGroup,
  noticeSpans,
  packedScores,
  ScoreFileItem,
  type ScoreSheet,
  SheetItem,
  type SheetRow,
  sheetRows,
  warningGroup,
} from './items.ts';
import {
  approveImport,
  type Decider,
  type Deciding,
  formationProblems,
  type ImportHead,
  type ImportStatus,
  mergedSheet,
  proposeImport,
  rejectImport,
  type Scope,
  type ScoreImport,
  type SheetBefore,
  type SheetByFormation,
  saysSomething,
  sheetProblems,
  statusOf,
} from './rules/imports.ts';
import { type ReadScores, readScores, writtenScores } from './rules/score-reading.ts';
import { sheetTest } from './rules/tests.ts';
import type { ScoreRow, ScoreStage } from './rules/types.ts';
import { type FileTable, linesOf } from './score-files.ts';
import { verdictsDiffering } from './score-verdicts.ts';

const sheetOf = (ctx: ReadContext, campaignId: string, stage: ScoreStage): Promise<SheetRow | null> =>
  ownItem(ctx, SheetItem, sheetId(campaignId, stage));

export interface StandingScores {
  /** To be checked by whoever writes on its strength; null where no sheet is approved. */
  sheet: SheetRow | null;
  number: number | null;
  /** By formation. */
  rows: Map<string, ScoreRow[]>;
}

/** The scores that hold: the pointer and one batch. */
export async function scoresOf(ctx: ReadContext, campaignId: string, stage: ScoreStage): Promise<StandingScores> {
  const sheet = await sheetOf(ctx, campaignId, stage);
  return { sheet, number: sheet?.body.number ?? null, rows: sheet ? await sheetRows(ctx.loader.loadKey, sheet.body) : new Map() };
}

export async function findScoreImport(ctx: ReadContext, id: string): Promise<ImportRow | null> {
  return readable<ImportRow>(ctx, 'ScoreImport', await ownItem(ctx, ImportItem, id));
}

/** Rows of an index hold the card: all that a list shows. */
export const scoreImports = (ctx: ReadContext, campaignId: string, slice: Slice): Promise<Page<ImportRow>> =>
  unlessCompeting(ctx, campaignId, NO_ROWS, () => importsOf(ctx.table, ctx.viewer.region ?? '', campaignId, slice));

/** Number of the sheet that holds; 0 where there is none. */
export const heldNumber = async (ctx: ReadContext, { campaignId, stage }: ScoreImport): Promise<number> =>
  (await sheetOf(ctx, campaignId, stage))?.body.number ?? 0;

export const importStatus = async (ctx: ReadContext, one: ScoreImport): Promise<ImportStatus> => statusOf(one, await heldNumber(ctx, one));

export const decider = ({ viewer }: ReadContext): Decider => ({ by: personOf(viewer), employeeId: viewer.employeeId });

/** What an import is measured against: everybody who takes part, and the sheet that holds. */
interface ImportBasis {
  campaign: Row<Campaign>;
  stage: ScoreStage;
  /** The formation of each registration number that takes part. */
  known: Map<string, string>;
  listed: ReadonlySet<string>;
  standing: StandingScores;
}

/** Campaign, list and sheet in one batch, then their rows at once. @throws RuleError NOT_FOUND, TRANSITION_REFUSED, LIST_MISSING, NOT_OPEN_YET. */
async function basisOf(ctx: MutationContext, campaignId: string, stage: ScoreStage): Promise<ImportBasis> {
  const [campaign, list] = await Promise.all([
    requireCampaign(ctx, campaignId, ['campaignId']),
    listBefore(ctx, campaignId, stage),
    // Needed below: in the same batch.
    sheetOf(ctx, campaignId, stage),
  ]);
  await impartial(ctx, { campaignId }, ['campaignId']);
  only(campaign.body, ctx.now, 'PUBLISHED');
  if (!list) return fail('LIST_MISSING', { field: ['campaignId'] });
  refuse(sheetProblems(campaign.body, stage, ctx.now, ['campaignId']));
  const [known, standing, listed] = await Promise.all([
    takingPart(ctx, list.body, stage),
    scoresOf(ctx, campaignId, stage),
    postsWith(ctx, list.body, stage),
  ]);
  return { campaign, stage, known, listed, standing };
}

type Origin = Pick<ScoreImport, 'source' | 'fileName' | 'sha256' | 'formationIds' | 'scoredBy'>;

const byFormation = (rows: readonly ScoreRow[], known: ReadonlyMap<string, string>): SheetByFormation =>
  Map.groupBy(rows, ({ number }) => known.get(number) ?? '');

const sheetOver = ({ standing, known }: ImportBasis, { rows }: ReadScores, scope: Scope): SheetByFormation =>
  mergedSheet(standing.rows, byFormation(rows, known), scope);

/** An issue or a warning, as it is laid. */
type Notice = ReturnType<typeof issueGroup>['rows'][number] | ReturnType<typeof warningGroup>['rows'][number];

const sheetBefore = ({ number, importId, chunks }: ScoreSheet): SheetBefore => ({ number, importId, chunks });

/** What a file says of the result is compared with what its sheet would lead to. */
async function compared(
  ctx: ReadContext,
  { campaign, stage, known }: ImportBasis,
  read: ReadScores,
  sheet: SheetByFormation,
): Promise<ReadScores> {
  const comparing = { campaignId: campaign.body.id, stage, numbers: new Set(known.keys()), sheet, said: read.said };
  const differing = await verdictsDiffering(ctx, comparing, async (earlier) => (await scoresOf(ctx, campaign.body.id, earlier)).rows);
  return { ...read, warnings: [...differing, ...read.warnings] };
}

interface Proposed {
  read: ReadScores;
  sheet: SheetByFormation;
  origin: Origin;
}

/** The import and the whole sheet that it would make: nothing of it counts before it is approved. */
function proposal(ctx: MutationContext, { campaign, stage, known, standing }: ImportBasis, { read, sheet, origin }: Proposed): Writes {
  const { sheet: holding, rows: held } = standing;
  const of = { id: ctx.newId('sci'), campaignId: campaign.body.id, stage, ...origin };
  const comparedWith = holding && sheetBefore(holding.body);
  const facts = { of, campaign: campaign.body, by: personOf(ctx.viewer), now: ctx.now, comparedWith, held, sheet, read, known };
  const made = proposeImport(facts);
  const rows = cutChunks([...sheet].map(([formationId, list]) => ({ formationId, rows: packedScores(list) })));
  const notices = cutChunks<Notice>([issueGroup(read.issues), warningGroup(read.warnings)]);
  const formations = [...rows.spans].map(([formationId, spans]) => ({ formationId, spans }));
  const head: ImportHead = { ...made, chunks: rows.chunks.length, formations, ...noticeSpans(notices.spans) };
  const { source, sha256, counts } = made;
  return {
    subjects: [{ before: null, after: ImportItem.put(campaign.region, head), detail: { stage, source, sha256, comparedWith, ...counts } }],
    parts: [...importRowItems(campaign.region, made.id, rows.chunks), ...importIssueItems(campaign.region, made.id, notices.chunks)],
    result: { id: made.id },
  };
}

interface ProposeInput {
  idempotencyKey: string;
  fileId: string;
  formationIds?: readonly string[] | null;
}

/** Numbers that a file may name: of all formations, or of those it speaks of. */
const numbersOf = ({ known }: ImportBasis, formationIds: ReadonlySet<string> | null): Set<string> =>
  new Set([...known].filter(([, id]) => formationIds?.has(id) ?? true).map(([number]) => number));

const readTable = (basis: ImportBasis, { lines, commas }: FileTable, formationIds: ReadonlySet<string> | null): ReadScores =>
  readScores(lines, { stage: basis.stage, commas }, numbersOf(basis, formationIds), rulesOf(basis.campaign.body).policy);

export async function scoreImportPropose(ctx: MutationContext, { fileId, formationIds: named = null }: ProposeInput): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const file = (await itemToChange(ctx, ScoreFileItem, [fileId], ['fileId'])).body;
  const basis = await basisOf(ctx, file.campaignId, file.stage);
  refuse(formationProblems(named, basis.listed));
  const formationIds = named && new Set(named);
  const read = readTable(basis, await linesOf(ctx, file, rulesOf(basis.campaign.body).policy.limits.scoreRows), formationIds);
  saysSomething(read);
  const { fileName, sha256 } = file;
  const origin: Origin = { source: 'FILE', fileName, sha256, scoredBy: [], formationIds: formationIds && [...formationIds].toSorted() };
  const sheet = sheetOver(basis, read, formationIds ?? 'ALL');
  return write(ctx, permit, proposal(ctx, basis, { read: await compared(ctx, basis, read, sheet), sheet, origin }));
}

export interface PanelScores {
  campaignId: string;
  stage: ScoreStage;
  source: 'PANEL';
  /** People of whom nothing is said stay on the sheet as they are. */
  rowsByFormation: SheetByFormation;
  /** Employees who gave them. */
  scoredBy: readonly string[];
}

/** What panels have found, as an import to be approved by a second person: what `write` writes, to which the caller adds its own. */
export async function proposedSheet(
  ctx: MutationContext,
  { campaignId, stage, source, rowsByFormation, scoredBy }: PanelScores,
): Promise<Writes> {
  const basis = await basisOf(ctx, campaignId, stage);
  const formationIds = new Set(rowsByFormation.keys());
  refuse(formationProblems([...formationIds], basis.listed));
  const test = sheetTest(rulesOf(basis.campaign.body).policy, stage);
  const lines = writtenScores([...rowsByFormation.values()].flat(), test);
  const read = readTable(basis, { lines, commas: false }, formationIds);
  const origin: Origin = { source, fileName: null, sha256: null, scoredBy: [...scoredBy], formationIds: [...formationIds].toSorted() };
  // A panel says nothing of the result, and its cards are on the scale of its test.
  return proposal(ctx, basis, { read: { ...read, warnings: [] }, sheet: sheetOver(basis, read, 'ROWS'), origin });
}

export const proposeSheet = async (ctx: MutationContext, permit: Permit, scores: PanelScores): Promise<Result> =>
  write(ctx, permit, await proposedSheet(ctx, scores));

interface OfImport {
  idempotencyKey: string;
  importId: string;
  expectedVersion: number;
}

interface ToDecide {
  permit: Permit;
  before: ImportHeadRow;
  campaign: Row<Campaign>;
  sheet: SheetRow | null;
  deciding: Deciding;
}

async function toDecide(ctx: MutationContext, { importId, expectedVersion }: OfImport): Promise<ToDecide> {
  const { permit } = authoriseRegion(ctx);
  const before = await itemToChange(ctx, ImportItem, [importId], ['importId']);
  expectVersion(before, expectedVersion);
  const { campaignId, stage } = before.body;
  const [campaign, sheet] = await Promise.all([requireCampaign(ctx, campaignId, ['importId']), sheetOf(ctx, campaignId, stage)]);
  await impartial(ctx, { campaignId }, ['importId']);
  const deciding = { campaign: campaign.body, ...decider(ctx), now: ctx.now, held: sheet?.body.number ?? 0 };
  return { permit, before, campaign, sheet, deciding };
}

interface Accepting {
  acceptedIssues: number;
  /** Absent = it takes nobody off. */
  acceptedRemovals?: number | null;
}

/** The sheet changes hands in one transaction: the import, the pointer and the campaign are as they were read, or nothing happens. */
export async function scoreImportApprove(ctx: MutationContext, input: OfImport & Accepting): Promise<Result> {
  const { permit, before, campaign, sheet, deciding } = await toDecide(ctx, input);
  const accepted = { issues: input.acceptedIssues, removed: input.acceptedRemovals ?? 0 };
  const after = approveImport(before.body, accepted, deciding);
  const { id: importId, campaignId, stage, sheetNumber: number, chunks } = after;
  const proposers = [...new Set([...(sheet?.body.proposers ?? []), after.proposedBy])];
  const deciders = [...new Set([...(sheet?.body.deciders ?? []), ...after.scoredBy, personOf(ctx.viewer)])];
  const holding: ScoreSheet = { id: sheetId(campaignId, stage), campaignId, stage, number, importId, chunks, proposers, deciders };
  const detail = { sheetNumber: number, acceptedIssues: accepted.issues, acceptedRemovals: accepted.removed };
  return write(ctx, permit, {
    subjects: [
      { before, after: ImportItem.put(before.region, after), detail },
      { before: sheet, after: SheetItem.put(before.region, holding), detail: { number, importId } },
    ],
    checks: [campaign],
    result: { id: importId },
  });
}

export async function scoreImportReject(ctx: MutationContext, input: OfImport & { reason: string }): Promise<Result> {
  const { permit, before, deciding } = await toDecide(ctx, input);
  const after = rejectImport(before.body, input.reason, deciding);
  return write(ctx, permit, {
    subjects: [{ before, after: ImportItem.put(before.region, after), detail: { reason: said(after.reason, after.campaignId) } }],
    result: { id: after.id },
  });
}
