// Files of scores: announced, uploaded by the client, checked to the byte and split into cells when an import is proposed.
import { hash } from 'node:crypto';
import { authoriseRegion } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { ownItem } from '../../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { legalDay } from '../../../platform/rules/calendar.ts';
import { fail, refuse } from '../../../platform/rules/errors.ts';
import { quoteWords } from '../../../platform/rules/texts/score-file.ts';
import type { Result } from '../../../platform/store/commit.ts';
import { impartial } from '../campaigns/impartial.ts';
import { requireCampaign } from '../campaigns/read.ts';
import { only, rulesOf } from '../campaigns/rules/campaign.ts';
import type { DocumentContract } from '../registration/documents.ts';
import { committeeLimits } from '../verification/rules/policy.ts';
import { ScoreFileItem } from './items.ts';
import {
  announceScoreFile,
  arrivedProblems,
  isWorkbook,
  type ScoreFile,
  type ScoreFileInput,
  separated,
  storeKey,
  textOf,
  unreadable,
} from './rules/score-file.ts';
import type { FileLine } from './rules/score-header.ts';
import { HEADER_LINES } from './rules/score-header.ts';
import { hasSheet } from './rules/tests.ts';
import type { ScoreStage } from './rules/types.ts';

type AnnounceInput = ScoreFileInput & { idempotencyKey: string; campaignId: string; stage: ScoreStage };

export async function scoreFileAnnounce(ctx: MutationContext, input: AnnounceInput): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const { campaignId, stage } = input;
  const campaign = (await requireCampaign(ctx, campaignId, ['campaignId'])).body;
  await impartial(ctx, { campaignId }, ['campaignId']);
  only(campaign, ctx.now, 'PUBLISHED');
  if (!hasSheet(rulesOf(campaign).policy, stage)) fail('INVALID', { field: ['stage'], text: 'NOT_OF_KIND' });
  const facts = { id: ctx.newId('scf'), campaignId, stage, now: ctx.now, limits: rulesOf(campaign).policy.limits };
  const file = announceScoreFile(input, facts, committeeLimits(legalDay(ctx.now)));
  const { size, sha256 } = file;
  const detail = { campaignId, stage, size, sha256 };
  return write(ctx, permit, { subjects: [{ before: null, after: ScoreFileItem.put(region, file), detail }], result: { id: file.id } });
}

/** The contract is made anew from the announcement each time it is asked for. */
export async function scoreFileContract(ctx: ReadContext, fileId: string): Promise<DocumentContract> {
  const file = ((await ownItem(ctx, ScoreFileItem, fileId)) ?? fail('NOT_FOUND')).body;
  const { id, contentType, size, sha256 } = file;
  return { documentId: id, ...(await ctx.evidence.announce({ key: storeKey(file), contentType, size, sha256 }, ctx.now)) };
}

/** What has arrived, hashed here: neither the announcement nor the store is taken at its word. */
async function bytesOf(ctx: ReadContext, file: ScoreFile): Promise<Uint8Array> {
  refuse(arrivedProblems(file, await ctx.evidence.arrived(storeKey(file))));
  const bytes = await ctx.evidence.read(storeKey(file));
  refuse(arrivedProblems(file, { size: bytes.length, sha256: hash('sha256', bytes) }));
  return bytes;
}

export interface FileTable {
  lines: FileLine[];
  /** Whether cells are parted by commas. */
  commas: boolean;
}

/** Titles and headings above the table, and one line more than may be. */
const ABOVE = HEADER_LINES + 3;

/** Blank lines are left out; a cell in quotes may hold separators and line ends. No more than `most` lines are split, and one besides. */
async function split(text: string, most: number): Promise<FileTable> {
  // A few files a year: not worth a place in every cold start.
  const { parse } = await import('csv-parse/sync');
  const { separator, text: table, from } = separated(text);
  const found: FileLine[] = [];
  const options = { delimiter: separator, record_delimiter: '\n', relax_column_count: true, skip_records_with_empty_values: true };
  const on_record = (cells: string[], { lines }: { lines: number }): null => {
    found.push({ line: lines + from - 1, cells });
    return null;
  };
  try {
    parse(table, { ...options, skip_empty_lines: true, to: most + ABOVE, on_record });
    return { lines: found, commas: separator === ',' };
  } catch {
    return unreadable(quoteWords((found.at(-1)?.line ?? 0) + 1));
  }
}

/** The cells of an announced file. @throws RuleError EVIDENCE_MISSING, EVIDENCE_MISMATCH, FILE_UNREADABLE. */
export async function linesOf(ctx: ReadContext, file: ScoreFile, most: number): Promise<FileTable> {
  const bytes = await bytesOf(ctx, file);
  if (!isWorkbook(bytes)) return split(textOf(bytes), most);
  const { workbookTable } = await import('./score-workbook.ts');
  return { lines: workbookTable(bytes, most + ABOVE), commas: false };
}
