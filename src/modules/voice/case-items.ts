// What citizens have written in the table: the case, what was said about it, and the lists in which it waits.

import { addDays, dayEnd, legalDay } from '../../platform/rules/calendar.ts';
import { pad4 } from '../../platform/store/ids.ts';
import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage, fillRanges, mergedPage, type ReadRange } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import { type CaseWord, earliestDue, type VoiceCase } from './rules/cases.ts';
import { voicePolicy } from './rules/policy.ts';

export type VoiceQueue = 'OPEN' | 'ANSWERED';

const OF_UNIT = listIn('index1', (region: string, unitId: string, queue: VoiceQueue) => `VOICE_OF_UNIT#${region}#${unitId}#${queue}`);
const OF_REGION = listIn('index2', (region: string, queue: VoiceQueue) => `VOICE#${region}#${queue}`);

/** By the day alone: the hour is nobody's matter. */
const WRITTEN = listIn('index3', (region: string, year: string) => `VOICE_WRITTEN#${region}#${year}`);
const writtenOn = ({ submittedAt }: VoiceCase): string => legalDay(submittedAt);

/** Behind every day: a clock that stands. */
const STANDS = '9999-12-31';

const orderOf = (body: VoiceCase): string => `${body.stage === 'FACTS_ASKED' ? STANDS : earliestDue(body)}#${body.id}`;
const queueOf = ({ stage }: VoiceCase): VoiceQueue => (stage === 'ANSWERED' ? 'ANSWERED' : 'OPEN');

/** The card tells nothing of what was written, nor of who wrote. */
export const VoiceCaseItem = itemKind<VoiceCase, VoiceCase>()({
  type: 'VoiceCase',
  key: head,
  of: ({ id }) => [id],
  listed: (body, region) => ({
    card: { ...body, sealed: '', contact: null },
    index: {
      ...(body.unitId !== null && OF_UNIT.at(orderOf(body), region, body.unitId, queueOf(body))),
      ...OF_REGION.at(orderOf(body), region, queueOf(body)),
      ...WRITTEN.at(`${writtenOn(body)}#${body.id}`, region, writtenOn(body).slice(0, 4)),
    },
  }),
  ttl: (body) => keptUntil(body),
});
export type VoiceCaseRow = RowOf<typeof VoiceCaseItem>;

/** Of the case and all that was said: epoch seconds. */
export function keptUntil({ submittedAt }: Pick<VoiceCase, 'submittedAt'>): number {
  const day = legalDay(submittedAt);
  return Math.floor(Date.parse(dayEnd(addDays(day, voicePolicy(day).cases.keptYears * 366))) / 1000);
}

/** Said once: it never changes. */
export const CaseWordItem = placedKind<CaseWord>()({
  type: 'VoiceWord',
  key: (caseId: string, number: number) => ({ pk: caseId, sk: `WORD#${pad4(number)}` }),
});

export interface Conversation {
  row: VoiceCaseRow;
  words: CaseWord[];
}

/** AP-272: a case with all that was said, in one query; null where there is none. */
export async function conversationAt(read: ReadRange, caseId: string): Promise<Conversation | null> {
  const rows: Row[] = await read(caseId, ['#', 'WORD#~']);
  const row = rows.find(VoiceCaseItem.is);
  return row ? { row, words: CaseWordItem.among(rows).map(({ body }) => body) } : null;
}

/** AP-273: cases of units by the day they are due, as one list: of a unit, and of those that it came after. */
export const casesOfUnits = async (
  table: Table,
  region: string,
  unitIds: readonly string[],
  queue: VoiceQueue,
  slice: Slice,
): Promise<Page<VoiceCaseRow>> => {
  const ranges = unitIds.map((unitId) => OF_UNIT.range(region, unitId, queue));
  return VoiceCaseItem.cards(await mergedPage(table, ranges, slice));
};

/** AP-274: all of a region, those without a unit too. */
export const casesOfRegion = async (table: Table, region: string, queue: VoiceQueue, slice: Slice): Promise<Page<VoiceCaseRow>> =>
  VoiceCaseItem.cards(await fillPage(table, { ...OF_REGION.range(region, queue), ...slice }));

/** AP-355: all of a region by the day it was written, some days of it: two years at most. */
export async function casesWritten(
  table: Table,
  region: string,
  { from, to }: { from: string; to: string },
  slice: Slice,
): Promise<Page<VoiceCaseRow>> {
  const years = [...new Set([from, to].map((day) => day.slice(0, 4)))];
  const ranges = years.map((year) => ({ ...WRITTEN.range(region, year), between: [`${from}#`, `${to}#~`] as const }));
  return VoiceCaseItem.cards(await fillRanges(table, ranges, slice, (row): row is Row => row !== null));
}
