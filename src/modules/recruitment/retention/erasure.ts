// What goes of an application whose purpose is over, and what stays: gathered from wherever the module keeps something of a person.
import type { ReadContext } from '../../../platform/context.ts';
import type { SubjectChange } from '../../../platform/store/commit.ts';
import * as keys from '../../../platform/store/keys.ts';
import type { Key, Row } from '../../../platform/store/table.ts';
import type { Campaign, StageExtension } from '../campaigns/rules/types.ts';
import { exclusionId } from '../exclusions/ids.ts';
import * as toldKeys from '../information/keys.ts';
import type { AskedByRow } from '../information/question-items.ts';
import { dossierLineKey } from '../numbers/items.ts';
import { OBJECTION_STAGES } from '../objections/rules/objection.ts';
import { type OfferRow, offersIn } from '../offers/items.ts';
import type { Offer } from '../offers/rules/offer.ts';
import type { ApplicationRow, ProofRow } from '../registration/items.ts';
import { storeFolders } from '../registration/rules/documents.ts';
import { RECEIPTS } from '../results/items.ts';
import { SCORE_SHEETS } from '../scores/rules/additional-types.ts';
import { scoreFolder } from '../scores/rules/score-file.ts';
import * as sessionKeys from '../sessions/keys.ts';
import { isIdentityRefused, type Verification } from '../verification/rules/verification.ts';
import { type Account, accountOf, type BegunHere, keptItem, nobodysOfferItem, remainsItem } from './items.ts';
import { isKept, type Retention, remainsOf } from './rules/retention.ts';

export interface Erasure {
  applicationId: string;
  /** Whoever was hired. */
  kept: boolean;
  subjects: SubjectChange[];
  drops: (Key | Row)[];
  parts: Omit<Row, 'version'>[];
}

/** What of a campaign lies beside its applications. */
interface Beside {
  extensions: readonly Row<StageExtension>[];
  /** By application. */
  offers: ReadonlyMap<string, readonly Offer[]>;
}

interface Found extends Account {
  application: ApplicationRow | null;
  /** What the committee has found, the queue's entry, objections and exclusion. */
  committee: Row[];
  /** What they were told of. */
  receipts: Row[];
  proof: ProofRow | null;
  /** What the account has asked the committee, and what counts it: no part of any file. */
  asked: Row[];
}

/** Seats of tests, and what somebody needed to sit them. */
const toldIds = (applicationId: string): string[] => [
  ...SCORE_SHEETS.map((stage) => sessionKeys.seatId(applicationId, stage)),
  sessionKeys.accommodationId(applicationId),
];

async function askedBy(ctx: ReadContext, applicantId: string, campaignId: string): Promise<Row[]> {
  const desk = (await ctx.rows.loadKey(toldKeys.askedBy(applicantId, campaignId))) as AskedByRow | null;
  const rows = await Promise.all((desk?.body.asked ?? []).map(({ id }) => ctx.rows.load(id)));
  return [...(desk ? [desk] : []), ...rows.filter((row) => row !== null)];
}

async function find(ctx: ReadContext, { applicantId, applicationId }: BegunHere, campaignId: string): Promise<Found> {
  const verification = keys.verificationId(applicationId);
  const [asked, account, receipts, application, proof, ...committee] = await Promise.all([
    askedBy(ctx, applicantId, campaignId),
    accountOf(ctx.table, applicantId),
    ctx.rows.loadRange(applicationId, RECEIPTS),
    ctx.rows.load(applicationId),
    ctx.rows.loadKey(keys.categoryProof(applicationId)),
    ctx.rows.load(verification),
    ctx.rows.loadKey(keys.waiting(verification)),
    ctx.rows.load(exclusionId(applicationId)),
    ...OBJECTION_STAGES.map((stage) => ctx.rows.load(keys.selectionObjectionId(applicationId, stage))),
    ...toldIds(applicationId).map((id) => ctx.rows.load(id)),
  ]);
  return {
    ...account,
    asked,
    receipts,
    application: application as ApplicationRow | null,
    proof: proof as ProofRow | null,
    committee: committee.filter((row) => row !== null),
  };
}

/** The announcements of all documents, and where a special category was proved. */
function documentsOf({ application, proof }: Found): Key[] {
  const attached = Object.values(application?.body.documents ?? {}).map(keys.head);
  return proof ? [...attached, keys.head(proof.body.documentId), keys.categoryProof(proof.body.applicationId)] : attached;
}

const verificationIn = ({ committee }: Found): Verification | undefined =>
  (committee.find(({ type }) => type === 'Verification') as Row<Verification> | undefined)?.body;

/** Names that only one may hold: once they are free, the number in a published list leads to nobody. One that was freed may be another's by now. */
function locksOf(found: Found): Key[] {
  if (!found.application?.body.submission) return [];
  const { year, applicantId, submission } = found.application.body;
  const verification = verificationIn(found);
  const freed = verification !== undefined && isIdentityRefused(verification);
  return [
    ...(freed ? [] : [keys.nikYear(year, submission.nikHash)]),
    keys.lock('ACCOUNTYEAR', `${year}#${applicantId}`),
    keys.lock('REGISTRATION', submission.number),
  ];
}

/** A profile goes with the last application of its account. */
const profileOf = ({ profile, begun }: Found): Row[] => (profile && begun.length === 1 ? [profile] : []);

/** A draft leaves nothing; what was submitted goes on counting in the place of the participant. */
function partsOf(found: Found, { region, id }: Campaign): Omit<Row, 'version'>[] {
  if (!found.application) return [];
  const remains = remainsOf(found.application.body, verificationIn(found)?.outcome ?? null);
  return remains ? [remainsItem(region, id, remains)] : [];
}

/** An offer that was not taken up goes on counting, with a last record of its own. */
async function offersOf(ctx: ReadContext, offers: readonly Offer[]): Promise<SubjectChange[]> {
  const rows = await Promise.all(offers.map(({ id }) => ctx.rows.load(id)));
  return (rows as OfferRow[]).map((before) => ({ before, after: nobodysOfferItem(before), detail: { anonymised: true } }));
}

async function erasureOf(ctx: ReadContext, campaign: Campaign, here: BegunHere, { extensions, offers }: Beside): Promise<Erasure> {
  const { applicantId, applicationId } = here;
  const [found, mine] = [await find(ctx, here, campaign.id), offers.get(applicationId) ?? []];
  if (isKept(mine)) {
    const mark = found.begun.filter(({ body }) => body.applicationId === applicationId).map(keptItem);
    return { applicationId, kept: true, subjects: [], drops: found.asked, parts: mark };
  }
  const own = extensions.filter(({ body }) => body.applicationId === applicationId);
  const heads = [
    ...(found.application ? [found.application] : []),
    ...found.committee,
    ...found.receipts,
    ...found.asked,
    ...profileOf(found),
    ...own,
  ];
  // Of an offer that was never answered, or stood when the campaign was closed; or of an exclusion.
  const excluded = found.committee.some(({ type }) => type === 'ApplicationExclusion');
  const held = mine.length > 0 || excluded ? [keys.lock('OFFER', applicationId)] : [];
  const line = dossierLineKey(campaign.region, { campaignId: campaign.id, id: keys.verificationId(applicationId) });
  const drops = [...heads, line, ...documentsOf(found), ...locksOf(found), ...held, keys.begun(applicantId, applicationId)];
  return { applicationId, kept: false, subjects: await offersOf(ctx, mine), drops, parts: partsOf(found, campaign) };
}

/** Of those that are still there: the list they were found in may lag behind. */
export async function erasures(ctx: ReadContext, campaign: Campaign, page: readonly BegunHere[]): Promise<Erasure[]> {
  const [extensions, offers, ...marks] = await Promise.all([
    ctx.rows.loadRange(campaign.id, keys.STAGE_EXTENSIONS) as Promise<Row<StageExtension>[]>,
    offersIn(ctx.table, campaign.region, campaign.id),
    ...page.map(({ applicantId, applicationId }) => ctx.rows.loadKey(keys.begun(applicantId, applicationId))),
  ]);
  const live = page.filter((_, i) => marks[i] !== null);
  const beside = { extensions, offers: Map.groupBy(offers, ({ applicationId }) => applicationId) };
  return Promise.all(live.map((here) => erasureOf(ctx, campaign, here, beside)));
}

/** With the last application the files of scores go as well: they may name people, and the sheets made of them hold what counts. */
export async function removeFiles(ctx: ReadContext, batch: readonly Erasure[], { campaignId, finishedAt }: Retention): Promise<void> {
  const folders = batch.filter(({ kept }) => !kept).flatMap(({ applicationId }) => storeFolders(applicationId));
  const all = finishedAt ? [...folders, scoreFolder(campaignId)] : folders;
  await Promise.all(all.map((folder) => ctx.evidence.remove(folder)));
}
