// Answers of citizens to the survey, without a login: added to the counts of a month; and what is told of a period.

import { expectSolved, spend, spentBefore } from '../../platform/access/challenged.ts';
import { write } from '../../platform/access/idempotent.ts';
import { publicly } from '../../platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { badInput } from '../../platform/graphql/connection.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { fail, refuse } from '../../platform/rules/errors.ts';
import { rangeText } from '../../platform/rules/texts/arguments.ts';
import { type Bucket, type BucketSize, fullAt, spendToken, takeToken } from '../../platform/rules/token-bucket.ts';
import type { Result, Tally } from '../../platform/store/commit.ts';
import { digest, wholeId } from '../../platform/store/ids.ts';
import {
  type PublicServiceRow,
  SourceBucketItem,
  type SourceBucketRow,
  SurveyReceiptItem,
  shardOf,
  TallyItem,
  talliesOf,
} from './items.ts';
import { remarkPut } from './remarks.ts';
import { type SatisfactionView, satisfactionIn } from './rules/period.ts';
import { voicePolicy } from './rules/policy.ts';
import { remarkFacts, remarkOf, remarkProblems } from './rules/remark.ts';
import { factsOf, type RespondentFacts } from './rules/respondents.ts';
import { addTallies, NO_ANSWERS, type SurveyPeriod, type SurveyScores, scoreProblems, spanOf, tallyOf } from './rules/satisfaction.ts';
import { openPoint } from './rules/service.ts';
import { publicService } from './services.ts';
import { YEARS } from './survey-years.ts';

/** A bucket of a network within a scope, as it is read; null where the network is not known: then nothing is counted by it. */
export async function bucketAt(ctx: ReadContext, ...scope: string[]): Promise<{ blind: string; row: SourceBucketRow | null } | null> {
  const blind = ctx.blindSource(...scope);
  return blind === null ? null : { blind, row: await SourceBucketItem.load(ctx.loader.loadKey, blind) };
}

/** The bucket as it is left; it belongs to no region, and the table forgets it. */
export const bucketLeft = ({ blind, row }: { blind: string; row: SourceBucketRow | null }, left: Bucket, size: BucketSize): Tally => ({
  before: row,
  after: { ...SourceBucketItem.putAt([blind], '', left), ttl: fullAt(left, size) },
});

/** Another key each day and point: what a network does here and there cannot be joined. */
const scopeOf = (kind: 'COUNTED' | 'TAKEN', pointId: string, day: string): string[] => ['SURVEY', kind, pointId, day];

type SourceBucket = NonNullable<Awaited<ReturnType<typeof bucketAt>>>;

async function bucketsOf(ctx: MutationContext, pointId: string): Promise<{ counted: SourceBucket; taken: SourceBucket } | null> {
  const day = legalDay(ctx.now);
  const [counted, taken] = await Promise.all([
    bucketAt(ctx, ...scopeOf('COUNTED', pointId, day)),
    bucketAt(ctx, ...scopeOf('TAKEN', pointId, day)),
  ]);
  return counted && taken && { counted, taken };
}

/** What is above the first bucket is marked, what is above the second is asked to come later. @throws RuleError LIMIT_REACHED. */
function guard({ now }: MutationContext, buckets: Awaited<ReturnType<typeof bucketsOf>>): { isMarked: boolean; tallies: Tally[] } {
  if (!buckets) return { isMarked: false, tallies: [] };
  const { unmarked, taken } = voicePolicy(legalDay(now)).survey;
  const left = spendToken(buckets.taken.row?.body ?? null, taken, now, []);
  const mark = takeToken(buckets.counted.row?.body ?? null, unmarked, now);
  const tallies = [bucketLeft(buckets.taken, left, taken), ...(mark ? [bucketLeft(buckets.counted, mark, unmarked)] : [])];
  return { isMarked: mark === null, tallies };
}

interface AnswerInput extends SurveyScores, RespondentFacts {
  idempotencyKey: string;
  servicePointId: string;
  remark?: string | null | undefined;
  challenge?: string | null | undefined;
}

const receiptOf = (ctx: ReadContext, { servicePointId, idempotencyKey }: Pick<AnswerInput, 'servicePointId' | 'idempotencyKey'>) =>
  SurveyReceiptItem.load(ctx.loader.loadKey, servicePointId, digest(idempotencyKey));

/** It leaves no marker, whose fingerprint would tell the answer to who tries them all: that it has arrived is all that is remembered. */
export async function findAnswered(ctx: MutationContext, input: AnswerInput): Promise<Result | null> {
  return (await receiptOf(ctx, input)) && { id: input.servicePointId };
}

/** Nobody is asked who they are: the service is public, and its counts are all that changes. */
export async function surveyAnswer(ctx: MutationContext, input: AnswerInput): Promise<Result> {
  const permit = publicly(ctx);
  const today = legalDay(ctx.now);
  const month = today.slice(0, 7);
  const { servicePointId: pointId } = input;
  const shard = [wholeId('psv', pointId), month, shardOf(input.idempotencyKey)] as const;
  const solved = await expectSolved(ctx, { writing: 'SURVEY_ANSWER', at: pointId }, input.challenge);
  const [service, receipt, first, buckets, spent] = await Promise.all([
    publicService(ctx, pointId),
    receiptOf(ctx, input),
    TallyItem.load(ctx.loader.loadKey, ...shard, ''),
    bucketsOf(ctx, pointId),
    spentBefore(ctx, solved),
  ]);
  const result = { id: pointId };
  if (receipt) return result;
  const once = spend(solved, spent);
  if (!service) return fail('NOT_FOUND', { field: ['servicePointId'] });
  openPoint(service.body, pointId);
  refuse([...scoreProblems(input), ...remarkProblems(input.remark, today)]);
  const { isMarked, tallies } = guard(ctx, buckets);
  const text = remarkOf(input.remark);
  const one = tallyOf(input, isMarked, { ...factsOf(input), ...remarkFacts(text) });
  const { id: serviceId, unitId } = service.body;
  // What was said of it while another unit answered stays with that one.
  const later = first && first.body.unitId !== unitId ? unitId : '';
  const before = later ? await TallyItem.load(ctx.loader.loadKey, ...shard, later) : first;
  const after = TallyItem.putAt([...shard, later], service.region, {
    month,
    serviceId,
    unitId,
    ...addTallies(before?.body ?? NO_ANSWERS, one),
  });
  const arrived = { before: null, after: SurveyReceiptItem.putAt([pointId, digest(input.idempotencyKey)], service.region, { on: today }) };
  return write(ctx, permit, {
    subjects: [],
    tallies: [{ before, after }, arrived, ...tallies, ...once],
    parts: text === null ? [] : [remarkPut(ctx, service.body, { text, isMarked, key: `${pointId}#${input.idempotencyKey}` })],
    // Not on the service's version: all who answer it would meet there. An answer in the second in which a point is closed harms nobody.
    traceless: true,
    result,
  });
}

/** One query, whatever the period. @throws GraphQLError for a year that can have no survey. */
export async function satisfaction(
  ctx: ReadContext,
  { body: service }: PublicServiceRow,
  { year, period }: { year: number; period: SurveyPeriod },
): Promise<SatisfactionView> {
  if (year < YEARS[0] || year > YEARS[1]) throw badInput(rangeText('year', ...YEARS));
  const months = await talliesOf(ctx.loader.loadRange, service.id, spanOf(year, period).months);
  return satisfactionIn(months, { year, period, servedAYear: service.servedAYear }, legalDay(ctx.now));
}
