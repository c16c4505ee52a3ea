// What citizens wrote as a file for SP4N-LAPOR!, part by part: as it was left without numbers, whatever was restored, and without what is about the reader.

import { ownItem } from '../../platform/access/own.ts';
import type { ReadContext } from '../../platform/context.ts';
import { legalDay, type WorkCalendar } from '../../platform/rules/calendar.ts';
import { BYTE_ORDER_MARK, csvRows } from '../../platform/rules/csv.ts';
import {
  LAPOR_CLASS_WORDS,
  LAPOR_MODE_WORDS,
  LAPOR_STATUS_WORDS,
  laporFileName,
  laporHeading,
} from '../../platform/rules/texts/lapor-file.ts';
import { NO, YES } from '../../platform/rules/texts/roster-file.ts';
import type { Row } from '../../platform/store/table.ts';
import { unitNameOn } from '../organisation/rules/types.ts';
import { treeOfRegion } from '../organisation/tree.ts';
import { CaseWordItem, VoiceCaseItem, type VoiceCaseRow } from './case-items.ts';
import { calendarIn } from './citizens.ts';
import { concernsViewer } from './concerned.ts';
import type { VoiceExportRow } from './export-items.ts';
import { filesThere, nameOfFile } from './rules/attachments.ts';
import { type CaseWord, dueOnOf, isLate, stageOf, type VoiceCase } from './rules/cases.ts';
import { forLapor, LAPOR_STATUS, laporClass, laporConversation, laporTitle } from './rules/lapor.ts';
import { voicePolicy } from './rules/policy.ts';
import { nameOf } from './rules/service.ts';
import { openContact, shownText, shownWord } from './sealed.ts';
import { findService, unitOfService } from './services.ts';

/** A case with all that can be said of it has some 70 KB: of a part that is far below the 6 MB of an answer. */
export const CASES_IN_PART = 50;

interface Written {
  body: VoiceCase;
  words: CaseWord[];
}

const wordsAt = async (ctx: ReadContext, id: string, count: number): Promise<(Row<CaseWord> | null)[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => CaseWordItem.load(ctx.loader.loadKey, id, i + 1)));

/** Null to whom it is about, by the list and by the case as it stands: the list may lag behind a mark. */
async function written(ctx: ReadContext, { pk, body: listed }: VoiceCaseRow): Promise<Written | null> {
  const [row, isListedOwn] = await Promise.all([
    ownItem(ctx, VoiceCaseItem, pk),
    concernsViewer(ctx, listed),
    wordsAt(ctx, pk, listed.words),
    listed.serviceId ? findService(ctx, listed.serviceId) : null,
  ]);
  if (!row || isListedOwn || (await concernsViewer(ctx, row.body))) return null;
  const words = await wordsAt(ctx, pk, row.body.words);
  return { body: row.body, words: words.flatMap((word) => (word ? [word.body] : [])) };
}

async function placeOf(ctx: ReadContext, { region, unitId }: VoiceCase): Promise<[agency: string, unit: string]> {
  const { byId } = await treeOfRegion(ctx, region);
  const today = legalDay(ctx.now);
  const unit = unitId === null ? undefined : byId.get((await unitOfService(ctx, { region, unitId })).id);
  const agency = unit && byId.get(unit.rootId);
  return [agency ? unitNameOn(agency, today) : '', unit ? unitNameOn(unit, today) : ''];
}

async function cellsOf(ctx: ReadContext, { body, words }: Written, calendar: WorkCalendar): Promise<string[]> {
  const { language, now } = ctx;
  const contact = openContact(ctx, body);
  const told = (text: string): string => forLapor(text, body.mode, contact);
  const yes = (value: boolean | null): string => (value === null ? '' : (value ? YES : NO)[language]);
  const day = (instant: string | null): string => (instant === null ? '' : legalDay(instant));
  const stage = stageOf(body, now);
  const said = laporConversation(
    words.map((word) => ({ at: word.at, kind: word.kind, text: told(shownWord(ctx, body, word)) })),
    stage === 'FACTS_ASKED',
  );
  const service = body.serviceId ? await findService(ctx, body.serviceId) : null;
  const text = told(shownText(ctx, body));
  const classDays = body.class && said.first ? String(voicePolicy(said.first.on).cases.classDays[body.class]) : '';
  return [
    ...[body.id, day(body.submittedAt), body.mode === 'OPEN' ? (contact?.name ?? '') : '', LAPOR_MODE_WORDS[body.mode][language]],
    ...[
      LAPOR_CLASS_WORDS[laporClass(body.kind, body.class)][language],
      service ? nameOf(service.body) : '',
      laporTitle(text),
      text,
      said.added,
    ],
    ...(await placeOf(ctx, body)),
    ...[LAPOR_STATUS_WORDS[LAPOR_STATUS[stage]][language], said.asked],
    ...[said.first?.text ?? '', said.first?.on ?? '', yes(body.firstInTime)],
    ...[classDays, dueOnOf(body, calendar) ?? '', yes(isLate(body, now, calendar))],
    ...[said.answers, day(body.answeredAt), yes(body.answeredInTime), day(body.reopenedAt)],
    filesThere(body)
      .map(({ number, contentType }) => nameOfFile(number, contentType))
      .join(', '),
  ];
}

export interface VoiceExportPartView {
  fileName: string;
  text: string;
  rowCount: number;
  unnamed: number;
  scrubbed: number;
  files: number;
}

/** The first part alone has the heading, so that all parts put together are one file. Nothing is counted that the reader may not read. */
export async function exportPart(
  ctx: ReadContext,
  { region, body: { from, to } }: VoiceExportRow,
  listed: readonly VoiceCaseRow[],
  isFirst: boolean,
): Promise<VoiceExportPartView> {
  const [calendar, found] = await Promise.all([calendarIn(ctx, region), Promise.all(listed.map((row) => written(ctx, row)))]);
  const cases = found.filter((one) => one !== null);
  const cells = await Promise.all(cases.map((one) => cellsOf(ctx, one, calendar)));
  const text = csvRows(isFirst ? [laporHeading(ctx.language), ...cells] : cells, ctx.language === 'id' ? ';' : ',');
  return {
    fileName: laporFileName(from, to, legalDay(ctx.now)),
    text: isFirst ? `${BYTE_ORDER_MARK}${text}` : text,
    rowCount: cells.length,
    unnamed: cases.filter(({ body }) => body.mode !== 'OPEN').length,
    scrubbed: cases.filter(({ body }) => body.leftOut.length > 0).length,
    files: cases.reduce((sum, { body }) => sum + filesThere(body).length, 0),
  };
}
