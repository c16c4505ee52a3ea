// Whom a seat can be given: those let through by the published list who have not left since, with the seat they have.

import { ownItem } from '../../../platform/access/own.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { Row } from '../../../platform/store/table.ts';
import type { Application } from '../campaigns/rules/types.ts';
import type { ListRowHead } from '../lists/items.ts';
import { listedIn } from '../lists/read.ts';
import { applicationInRegion, applicationUnderNumber } from '../registration/read.ts';
import { readNumber } from '../registration/rules/look-up.ts';
import { listBefore, sitsIn } from '../registration/taking-part.ts';
import { takesPart } from '../scores/rules/tests.ts';
import { participantBy, participantsIn } from '../verification/read.ts';
import { seatId } from './ids.ts';
import { asSeat, SessionItem, seatedFrom } from './items.ts';
import { inOrder, type SeatOrder, type TestCandidate } from './rules/seats.ts';
import type { TestSession } from './rules/types.ts';

type OfTest = Pick<TestSession, 'campaignId' | 'stage' | 'region'>;

/** The list that lets people through to the test. @throws RuleError LIST_MISSING before it is published. */
const listFor = async (ctx: ReadContext, { campaignId, stage }: OfTest): Promise<ListRowHead> =>
  (await listBefore(ctx, campaignId, stage)) ?? fail('LIST_MISSING', { field: ['sessionId'] });

/** Rank by registration number; nobody in posts without such a test. */
async function through(
  ctx: ReadContext,
  { stage }: OfTest,
  { body }: ListRowHead,
  formationId: string,
): Promise<Map<string, number | null>> {
  if (!(await sitsIn(ctx, formationId, stage))) return new Map();
  const rows = await listedIn(ctx, body, formationId);
  return new Map(rows.filter(({ outcome }) => outcome === takesPart(stage).outcome).map(({ number, rank }) => [number, rank]));
}

export interface Seatable extends TestCandidate {
  /** Also where it holds no seat: what is written comes in its place. */
  seatRow: Row | null;
}

type Person = Pick<TestCandidate, 'number' | 'applicationId' | 'formationId' | 'admitted' | 'rank'>;

/** On base items: what an index says of seats may be older. */
async function withSeat(ctx: ReadContext, { stage }: OfTest, person: Person): Promise<Seatable> {
  const seatRow = await ctx.loader.load(seatId(person.applicationId, stage));
  const seat = asSeat(seatRow)?.body ?? null;
  const held = seat ? await ownItem(ctx, SessionItem, seat.sessionId) : null;
  return { ...person, seatRow, seat, held: held?.body ?? null };
}

export interface FormationCandidates {
  candidates: Seatable[];
  /** Who waits for a seat, those above among them. */
  waiting: number;
}

/** The next of certain posts who have no seat, in order. */
export async function candidatesIn(
  ctx: ReadContext,
  session: OfTest,
  { formationId, order, most }: { formationId: string; order: SeatOrder; most: number },
): Promise<FormationCandidates> {
  const list = await listFor(ctx, session);
  const [ranks, people, taken] = await Promise.all([
    through(ctx, session, list, formationId),
    participantsIn(ctx, session.campaignId, formationId),
    seatedFrom(ctx.table, session, formationId),
  ]);
  const waiting = people
    .filter(({ number, excluded }) => ranks.has(number) && !excluded && !taken.has(number))
    .map(({ number, applicationId }) => ({ number, applicationId, formationId, admitted: true, rank: ranks.get(number) ?? null }));
  const next = inOrder(
    waiting.map((one) => ({ ...one, seat: null, held: null })),
    order,
  ).slice(0, most);
  const all = await Promise.all(next.map((person) => withSeat(ctx, session, person)));
  const candidates = all.filter(({ seat }) => !seat);
  return { candidates, waiting: waiting.length - (all.length - candidates.length) };
}

/** Behind a number of this campaign; null for every other. */
export async function applicationUnder(ctx: ReadContext, campaignId: string, text: string): Promise<Application | null> {
  const number = readNumber(text);
  const id = number ? await applicationUnderNumber(ctx, number) : null;
  const row = id ? await applicationInRegion(ctx, id) : null;
  return row?.body.campaignId === campaignId && row.body.submission ? row.body : null;
}

interface Around {
  session: OfTest;
  list: ListRowHead;
}

async function candidateOf(ctx: ReadContext, { session, list }: Around, application: Application | null): Promise<Seatable | null> {
  const { id: applicationId, formationId, submission } = application ?? {};
  if (!applicationId || !formationId || !submission) return null;
  const [ranks, participant] = await Promise.all([
    through(ctx, session, list, formationId),
    participantBy(ctx, session.campaignId, formationId, submission.number),
    // Needed below: in the same batch.
    ctx.loader.load(seatId(applicationId, session.stage)),
  ]);
  const { number } = submission;
  const admitted = ranks.has(number) && !participant?.body.excluded;
  return withSeat(ctx, session, { number, applicationId, formationId, admitted, rank: ranks.get(number) ?? null });
}

/** Those of a list of numbers, in its order; null for a number of nobody here. */
export async function candidatesUnder(ctx: ReadContext, session: OfTest, numbers: readonly string[]): Promise<(Seatable | null)[]> {
  const [list, applications] = await Promise.all([
    listFor(ctx, session),
    Promise.all(numbers.map((text) => applicationUnder(ctx, session.campaignId, text))),
  ]);
  return Promise.all(applications.map((application) => candidateOf(ctx, { session, list }, application)));
}
