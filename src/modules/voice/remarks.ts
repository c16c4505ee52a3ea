// What citizens added to their answers in words: sealed, without a time, and read by the unit once a half-year is over and several have written.

import { permitted } from '../../platform/access/access.ts';
import { type MutationContext, type ReadContext, sealedAt } from '../../platform/context.ts';
import { badInput } from '../../platform/graphql/connection.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { rangeText } from '../../platform/rules/texts/arguments.ts';
import { keyedDigest } from '../../platform/store/ids.ts';
import type { ItemToWrite } from '../../platform/store/item-kind.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { remarksIn, SurveyRemarkItem, type SurveyRemarkRow, talliesOf } from './items.ts';
import { type HalfYear, halfOfDay } from './rules/periods.ts';
import { remarkKeptUntil, tellsRemarks } from './rules/remark.ts';
import { spanOf } from './rules/satisfaction.ts';
import type { PublicService } from './rules/service.ts';
import { findService, unitOfService } from './services.ts';
import { YEARS } from './survey-years.ts';

/** Its place follows from the request's key by a keyed hash: the order in which they lie is nobody's, and a repetition lies where the first did. */
export function remarkPut(
  ctx: MutationContext,
  { id, region }: Pick<PublicService, 'id' | 'region'>,
  { text, isMarked, key }: { text: string; isMarked: boolean; key: string },
): ItemToWrite {
  const half = halfOfDay(legalDay(ctx.now));
  const own = keyedDigest(ctx.keyring, 'SURVEY_REMARK', id, key);
  const sealed = ctx.keyring.seal(text, sealedAt(ctx, `${id}#${own}`, 'remark'));
  return { ...SurveyRemarkItem.putAt([id, half, own], region, { own, sealed, isMarked }), ttl: remarkKeptUntil(half) };
}

/** Null to who does not work on the service, before the half-year is over, and where few have written. */
export async function surveyRemarks(
  ctx: ReadContext,
  { serviceId, year, half: period }: { serviceId: string; year: number; half: HalfYear['period'] },
): Promise<((slice: Slice) => Promise<Page<SurveyRemarkRow>>) | null> {
  if (year < YEARS[0] || year > YEARS[1]) throw badInput(rangeText('year', ...YEARS));
  const half = { year, period };
  const [service, months] = await Promise.all([
    findService(ctx, serviceId),
    talliesOf(ctx.loader.loadRange, serviceId, spanOf(year, period).months),
  ]);
  const { region } = ctx.viewer;
  if (!service || service.region !== region) return null;
  const { id: unitId } = await unitOfService(ctx, service.body);
  if (!(await permitted(ctx, { region, employeeId: '', unitId })) || !tellsRemarks(months, half, legalDay(ctx.now))) return null;
  return (slice) => remarksIn(ctx.table, serviceId, half, slice);
}

export const remarkText = (ctx: ReadContext, { pk, body: { own, sealed } }: SurveyRemarkRow): string =>
  ctx.keyring.open(sealed, sealedAt(ctx, `${pk.slice(pk.indexOf('#') + 1)}#${own}`, 'remark'));
