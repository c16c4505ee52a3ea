// What goes of an application whose purpose is over, and what stays: gathered from wherever the module keeps something of a person.
import { wordsAbout } from '../../../platform/access/words.ts';
import type { ReadContext } from '../../../platform/context.ts';
import type { SubjectChange } from '../../../platform/store/commit.ts';
import type { Key, Row } from '../../../platform/store/table.ts';
import type { StageExtensionRow } from '../campaigns/items.ts';
import { extensionsIn } from '../campaigns/read.ts';
import type { Campaign } from '../campaigns/rules/types.ts';
import { exclusionId } from '../exclusions/ids.ts';
import { isExclusion } from '../exclusions/read.ts';
import { askedBy } from '../information/read.ts';
import { dossierLineKey } from '../numbers/dossier-lines.ts';
import { objectionAt } from '../objections/read.ts';
import { OBJECTION_STAGES } from '../objections/rules/types.ts';
import { loadOffer, offerLock, offersIn, offerToNobody } from '../offers/read.ts';
import type { Offer } from '../offers/rules/types.ts';
import { accountOf, begunKey, begunMark, documentKeys, keptMark, loadProof, locksOf } from '../registration/forgetting.ts';
import type { Account, ApplicationRow, BegunHere, ProofRow } from '../registration/items.ts';
import { loadApplication } from '../registration/read.ts';
import { storeFolders } from '../registration/rules/documents.ts';
import { keptReceipts } from '../results/kept.ts';
import { SCORE_SHEETS } from '../scores/rules/additional-types.ts';
import { scoreFolder } from '../scores/rules/score-file.ts';
import { accommodationId, seatId } from '../sessions/ids.ts';
import { verificationId } from '../verification/ids.ts';
import { isVerificationHead, waitingKey } from '../verification/read.ts';
import type { Verification } from '../verification/rules/types.ts';
import { isIdentityRefused } from '../verification/rules/verification.ts';
import { RemainsItem } from './items.ts';
import { isKept, nobodysOffer, type Retention, remainsOf } from './rules/retention.ts';

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
  extensions: readonly StageExtensionRow[];
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
  /** What officers said of it with what they did. */
  words: Row[];
  /** What the account has asked the committee, and what counts it: no part of any file. */
  asked: Row[];
}

/** Seats of tests, and what somebody needed to sit them. */
const toldIds = (applicationId: string): string[] => [
  ...SCORE_SHEETS.map((stage) => seatId(applicationId, stage)),
  accommodationId(applicationId),
];

async function find(ctx: ReadContext, { applicantId, applicationId }: BegunHere, campaignId: string): Promise<Found> {
  const verification = verificationId(applicationId);
  const [words, asked, account, receipts, application, proof, ...committee] = await Promise.all([
    wordsAbout(ctx, applicationId),
    askedBy(ctx, applicantId, campaignId),
    accountOf(ctx, applicantId),
    keptReceipts(ctx, applicationId),
    loadApplication(ctx, applicationId),
    loadProof(ctx, applicationId),
    ctx.loader.load(verification),
    ctx.loader.loadKey(waitingKey(verification)),
    ctx.loader.load(exclusionId(applicationId)),
    ...OBJECTION_STAGES.map((stage) => objectionAt(ctx, applicationId, stage)),
    ...toldIds(applicationId).map((id) => ctx.loader.load(id)),
  ]);
  return {
    ...account,
    words,
    asked,
    receipts,
    application,
    proof,
    committee: committee.filter((row) => row !== null),
  };
}

const verificationIn = ({ committee }: Found): Verification | undefined => committee.find(isVerificationHead)?.body;

/** Documents, and the names that only one may hold. */
function keysOf(found: Found): Key[] {
  const application = found.application?.body ?? null;
  const verification = verificationIn(found);
  const freed = verification !== undefined && isIdentityRefused(verification);
  return [...documentKeys(application, found.proof), ...locksOf(application, freed)];
}

/** A profile goes with the last application of its account. */
const profileOf = ({ profile, begun }: Found): Row[] => (profile && begun.length === 1 ? [profile] : []);

/** A draft leaves nothing; what was submitted goes on counting in the place of the participant. */
function partsOf(found: Found, { region, id }: Campaign): Omit<Row, 'version'>[] {
  if (!found.application) return [];
  const remains = remainsOf(found.application.body, verificationIn(found)?.outcome ?? null);
  return remains ? [RemainsItem.putAt([id, remains.formationId, remains.number], region, remains)] : [];
}

/** An offer that was not taken up goes on counting, with a last record of its own. */
async function offersOf(ctx: ReadContext, offers: readonly Offer[]): Promise<SubjectChange[]> {
  const rows = await Promise.all(offers.map(({ id }) => loadOffer(ctx, id)));
  return rows.map((before, i) => {
    if (!before) throw new Error(`${offers[i]?.id} is listed and not there: its applicant would be called forgotten.`);
    return { before, after: offerToNobody(before, nobodysOffer(before.body)), detail: { anonymised: true } };
  });
}

async function erasureOf(ctx: ReadContext, campaign: Campaign, here: BegunHere, { extensions, offers }: Beside): Promise<Erasure> {
  const { applicationId } = here;
  const [found, mine] = [await find(ctx, here, campaign.id), offers.get(applicationId) ?? []];
  if (isKept(mine)) {
    const mark = found.begun.filter(({ body }) => body.applicationId === applicationId).map(keptMark);
    return { applicationId, kept: true, subjects: [], drops: found.asked, parts: mark };
  }
  const own = extensions.filter(({ body }) => body.applicationId === applicationId);
  const heads = [
    ...(found.application ? [found.application] : []),
    ...found.committee,
    ...found.receipts,
    ...found.words,
    ...found.asked,
    ...profileOf(found),
    ...own,
  ];
  // Of an offer that was never answered, or stood when the campaign was closed; or of an exclusion.
  const excluded = found.committee.some(isExclusion);
  const held = mine.length > 0 || excluded ? [offerLock(applicationId)] : [];
  const line = dossierLineKey(campaign.region, { campaignId: campaign.id, id: verificationId(applicationId) });
  const drops = [...heads, line, ...keysOf(found), ...held, begunKey(here)];
  return { applicationId, kept: false, subjects: await offersOf(ctx, mine), drops, parts: partsOf(found, campaign) };
}

/** Of those that are still there: the list they were found in may lag behind. */
export async function erasures(ctx: ReadContext, campaign: Campaign, page: readonly BegunHere[]): Promise<Erasure[]> {
  const [extensions, offers, ...marks] = await Promise.all([
    extensionsIn(ctx, campaign.id),
    offersIn(ctx, campaign.region, campaign.id),
    ...page.map((here) => begunMark(ctx, here)),
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
