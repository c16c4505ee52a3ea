// What people with an account ask the committee: read by whose they are and by the committee, sealed, and forgotten with their application.

import { authorise, authoriseRegion, canSee, expectVersion, mayCall } from '../../../platform/access/access.ts';
import { write } from '../../../platform/access/idempotent.ts';
import { itemToChange, ownItem } from '../../../platform/access/own.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import { sealedAt } from '../../../platform/context.ts';
import { trialsBy } from '../../../platform/rules/blockers.ts';
import { fail } from '../../../platform/rules/errors.ts';
import { compared } from '../../../platform/rules/text.ts';
import type { Result, SubjectChange } from '../../../platform/store/commit.ts';
import { asListed, type Page, type Slice } from '../../../platform/store/table.ts';
import { campaignOf } from '../campaigns/campaigns.ts';
import { pageUnlessCompeting } from '../campaigns/competing.ts';
import { impartial, unlessParty } from '../campaigns/impartial.ts';
import { requireCampaign } from '../campaigns/read.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { aboutOwner, ownApplicantId } from '../registration/applicants.ts';
import { AskedByItem, type AskedByRow, AskedItem, type QuestionRow, askedIn as readAsked } from './question-items.ts';
import {
  type ApplicantQuestion,
  type AskedText,
  answerQuestion,
  askedStatus,
  askQuestion,
  assertAnsweringAllowed,
  assertAskingAllowed,
} from './rules/asked.ts';

type Keyed = { idempotencyKey: string };
const QUESTION = ['applicantQuestionId'];

export const textOf = (ctx: ReadContext, { id, sealed }: Pick<ApplicantQuestion, 'id' | 'sealed'>): AskedText =>
  JSON.parse(ctx.keyring.open(sealed, sealedAt(ctx, id, 'question')));

const sealedIn = (ctx: ReadContext, id: string, text: AskedText): string =>
  ctx.keyring.seal(JSON.stringify(text), sealedAt(ctx, id, 'question'));

const load = (ctx: ReadContext, id: string): Promise<QuestionRow | null> => AskedItem.load(ctx.loader.loadKey, id);

/** Whoever asked, or the committee but for who competes. */
export async function findAsked(ctx: ReadContext, id: string): Promise<QuestionRow | null> {
  const row = await load(ctx, id);
  if (!row || row.body.ownerId === ctx.viewer.id) return row;
  const { ownerId, campaignId } = row.body;
  return (await canSee(ctx, 'ApplicantQuestion', { ...aboutOwner(row.region, ownerId), campaignId })) ? row : null;
}

const deskOf = (ctx: ReadContext, campaignId: string): Promise<AskedByRow | null> =>
  AskedByItem.load(ctx.loader.loadKey, ownApplicantId(ctx), campaignId);

/** The viewer's own, oldest first: two calls. */
export async function ownQuestions(ctx: ReadContext, campaignId: string): Promise<QuestionRow[]> {
  const desk = ctx.viewer.roles.has('APPLICANT') ? await deskOf(ctx, campaignId) : null;
  const rows = await Promise.all((desk?.body.asked ?? []).map(({ id }) => load(ctx, id)));
  return rows.filter((row) => row !== null);
}

/** The index tells who waits, and where each stands; what was asked is loaded, and opened, for who may read it. */
export async function askedIn(ctx: ReadContext, campaignId: string, status: string, slice: Slice): Promise<Page<QuestionRow>> {
  const page = await pageUnlessCompeting(ctx, await readAsked(ctx.table, { region: ctx.viewer.region ?? '', campaignId, status }, slice));
  const rows = await Promise.all(
    page.rows.map(async (row) => {
      const found = await load(ctx, row.pk);
      return found && asListed(found, row);
    }),
  );
  // One that was forgotten since it was listed is left out: a card has no words to open.
  return { ...page, rows: rows.filter((row) => row !== null) };
}

/** The same words that wait for an answer already. @throws RuleError ALREADY_EXISTS. */
async function refuseTwice(ctx: ReadContext, desk: AskedByRow | null, hash: string): Promise<void> {
  const id = desk?.body.asked.findLast((one) => one.hash === hash)?.id;
  const row = id ? await load(ctx, id) : null;
  if (row && askedStatus(row.body) === 'WAITING') fail('ALREADY_EXISTS', { field: ['question'], text: 'ASKED' });
}

export async function applicantQuestionAsk(ctx: MutationContext, input: Keyed & { campaignId: string; question: string }): Promise<Result> {
  const permit = await authorise(ctx, 'ApplicantQuestion', aboutOwner('', ctx.viewer.id), []);
  const { campaignId, question } = input;
  const [{ body: campaign }, before] = await Promise.all([campaignOf(ctx, campaignId), deskOf(ctx, campaignId)]);
  const hash = ctx.keyring.hash('QUESTION', compared(question));
  await refuseTwice(ctx, before, hash);
  const id = ctx.newId('aqn');
  const desk = askQuestion(question, campaign, before?.body ?? null, { id, hash, now: ctx.now });
  const sealed = sealedIn(ctx, id, { question: question.trim(), answers: [] });
  const asked = { id, region: campaign.region, campaignId, ownerId: ctx.viewer.id, applicantId: ownApplicantId(ctx), askedAt: ctx.now };
  const after = AskedItem.put(campaign.region, { ...asked, answeredAt: null, frequentQuestionId: null, sealed });
  const counted = { before, after: AskedByItem.putAt([ownApplicantId(ctx), campaignId], '', desk) };
  return write(ctx, permit, { subjects: [{ before: null, after, detail: { campaignId } }], tallies: [counted], result: { id } });
}

interface AnswerInput extends Keyed {
  applicantQuestionId: string;
  expectedVersion: number;
  answer: string;
}

/** What is said lies in nothing but the seal: not in the record either. */
export async function applicantQuestionAnswer(ctx: MutationContext, input: AnswerInput): Promise<Result> {
  const { permit } = authoriseRegion(ctx);
  const before = await itemToChange(ctx, AskedItem, [input.applicantQuestionId], QUESTION);
  const { body } = before;
  await impartial(ctx, { campaignId: body.campaignId }, QUESTION);
  expectVersion(before, input.expectedVersion);
  const campaign = await requireCampaign(ctx, body.campaignId, QUESTION);
  const text = answerQuestion(textOf(ctx, body), input.answer, campaign.body, ctx.now);
  const after = AskedItem.put(body.region, { ...body, answeredAt: ctx.now, sealed: sealedIn(ctx, body.id, text) });
  return write(ctx, permit, { subjects: [{ before, after, detail: { answers: text.answers.length } }], result: { id: body.id } });
}

/** Said with the question that a public one was made of it: nobody makes another. @throws RuleError NOT_FOUND, ALREADY_EXISTS. */
export async function madePublic(
  ctx: ReadContext,
  of: { id: string; campaignId: string },
  frequentQuestionId: string,
): Promise<SubjectChange> {
  const before = await ownItem(ctx, AskedItem, of.id);
  const field = ['applicantQuestionId'];
  if (before?.body.campaignId !== of.campaignId) return fail('NOT_FOUND', { field });
  const { body } = before;
  if (body.frequentQuestionId) fail('ALREADY_EXISTS', { field });
  return { before, after: AskedItem.put(body.region, { ...body, frequentQuestionId }), detail: { madePublic: true } };
}

export async function trialsOnAsked(ctx: ReadContext, { region, body }: QuestionRow) {
  if (ctx.viewer.region !== region || !mayCall(ctx, 'applicantQuestionAnswer')) return [];
  const { body: campaign } = await campaignOf(ctx, body.campaignId);
  const trials = trialsBy(['applicantQuestionAnswer'], null, () => assertAnsweringAllowed(campaign, ctx.now));
  return unlessParty(ctx, { campaignId: body.campaignId }, QUESTION, trials);
}

/** Whether the viewer could ask now: an account of its own, of no region. */
export async function trialsOnAsking(ctx: ReadContext, campaign: Campaign) {
  if (!ctx.viewer.roles.has('APPLICANT')) return [];
  const desk = await deskOf(ctx, campaign.id);
  return trialsBy(['applicantQuestionAsk'], null, () => assertAskingAllowed(campaign, desk?.body ?? null, ctx.now));
}
