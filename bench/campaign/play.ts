// A campaign from its first day to its last, as far as there are operations for it.

import type { App } from '../../src/app.ts';
import type { ListOutcome } from '../../src/modules/recruitment/lists/rules/types.ts';
import { publish } from './announce.ts';
import { appointments } from './appoint.ts';
import { type DeskOptions, openDesk } from './desk.ts';
import { convicted, falseDocuments, scoreObjections, withdrawals } from './leave.ts';
import { byNumber, type Campaign, type CampaignSize, type Person, prepare } from './prepare.ts';
import { registration } from './register.ts';
import { rightScores, scores } from './score.ts';
import type { Store } from './store.ts';
import { finalObjections, objections, verification } from './verify.ts';

/** All are verified, and the window for objections opens tomorrow; then all have been answered. */
const [ANNOUNCED, CORRECTED] = ['2026-02-01T02:00:00.000Z', '2026-02-10T02:00:00.000Z'];

/** After each test, when its list is published, and the day on which it is corrected; and after the last stage. */
const [TESTED, RETESTED] = ['2026-02-23T02:00:00.000Z', '2026-02-25T02:00:00.000Z'];
const [FIELD_TESTED, FILLED_ANEW, OVER] = ['2026-03-11T02:00:00.000Z', '2026-03-16T02:00:00.000Z', '2027-03-01T02:00:00.000Z'];

/** Whom the last list lets through. */
function listedAs(campaign: Campaign, outcome: ListOutcome): Person[] {
  const people = byNumber(campaign);
  const rows = [...(campaign.lists.at(-1)?.rows.values() ?? [])].flat();
  return rows.flatMap((row) => (row.outcome === outcome ? (people.get(row.number) ?? []) : []));
}

async function close({ desk, committee, campaignId }: Campaign): Promise<void> {
  desk.stage('close');
  const query = 'query($id: ID!) { campaign(id: $id) { version } }';
  const { campaign } = await desk.ask<{ campaign: { version: number } }>(committee.chair, OVER, query, { id: campaignId });
  const input = { campaignId, expectedVersion: campaign.version };
  await desk.send(committee.chair, OVER, 'close', 'campaignClose', input, 'campaign { id }');
}

/** The basic test, whose list is corrected, and the field test of those whom it lets through. */
async function twoTests(campaign: Campaign): Promise<void> {
  const testing = listedAs(campaign, 'ELIGIBLE');
  await scores(campaign, 'SKD', testing, TESTED);
  await publish(campaign, 'SKD', TESTED);
  await scoreObjections(campaign, RETESTED);
  await rightScores(campaign, 'SKD', testing, RETESTED);
  await publish(campaign, 'SKD', RETESTED, 'Nilai yang keliru dicatat');
  const fieldTesting = listedAs(campaign, 'THROUGH');
  await withdrawals(campaign, 'THROUGH', RETESTED);
  await scores(campaign, 'SKB', fieldTesting, FIELD_TESTED);
  await publish(campaign, 'FINAL', FIELD_TESTED);
}

/** The one test of PPPK. */
async function oneTest(campaign: Campaign): Promise<void> {
  const testing = listedAs(campaign, 'ELIGIBLE');
  await withdrawals(campaign, 'ELIGIBLE', RETESTED);
  await scores(campaign, 'COMPETENCE', testing, FIELD_TESTED);
  await publish(campaign, 'FINAL', FIELD_TESTED);
}

const TESTS = { CPNS: twoTests, PPPK: oneTest };

/** Up to the first edition of its last list. */
export async function playToLists(app: App, store: Store, size: CampaignSize, options: DeskOptions): Promise<Campaign> {
  const campaign = await prepare(openDesk(app, options), store, size);
  await registration(campaign);
  await verification(campaign);
  await publish(campaign, 'ADMINISTRATIVE', ANNOUNCED);
  if ((await objections(campaign)) > 0) await publish(campaign, 'ADMINISTRATIVE', CORRECTED, 'Sanggahan yang diterima');
  await falseDocuments(campaign, CORRECTED);
  await TESTS[campaign.kind](campaign);
  return campaign;
}

export async function play(app: App, store: Store, size: CampaignSize, options: DeskOptions): Promise<Campaign> {
  const campaign = await playToLists(app, store, size, options);
  const gone = await convicted(campaign, FIELD_TESTED);
  await finalObjections(campaign);
  if (gone > 0) await publish(campaign, 'FINAL', FILLED_ANEW, 'Peserta yang didiskualifikasi');
  await appointments(campaign);
  await close(campaign);
  campaign.desk.stage('check');
  return campaign;
}
