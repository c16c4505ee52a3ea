// Lists: shown to the chair, published as they were shown, and read again by the public, page by page.

import type { ListStage } from '../../src/modules/recruitment/campaigns/rules/kinds.ts';
import type { ListRow } from '../../src/modules/recruitment/lists/rules/types.ts';
import { NOBODY } from '../../src/platform/viewer.ts';
import type { Connection } from './desk.ts';
import type { Announced, Campaign } from './prepare.ts';

const PREVIEW = `query($id: ID!, $stage: ListStage!) { listPreview(campaignId: $id, stage: $stage) {
  version sha256 problems { code field } } }`;
const PUBLISHED = `announcement { edition sha256 changeCount
  formations { formationId count unfilled tied outcomes { outcome count } } }`;
const ROWS = `query($id: ID!, $stage: ListStage!, $post: ID!, $after: String) { announcement(campaignId: $id, stage: $stage) {
  rows(formationId: $post, first: 100, after: $after) {
    edges { node { number rank outcome decidedBy placedIn ground } } pageInfo { hasNextPage endCursor } } } }`;

interface Preview {
  listPreview: { version: number; sha256: string | null; problems: { code: string }[] };
}

/** As everybody reads it. */
function rowsOf({ desk, campaignId: id }: Campaign, stage: ListStage, post: string, at: string): Promise<ListRow[]> {
  type Answer = { announcement: { rows: Connection<ListRow> } };
  return desk.pages(NOBODY, at, ROWS, { id, stage, post }, ({ announcement }: Answer) => announcement.rows);
}

/** Publishes what the preview shows; a reason from the second edition on. */
export async function publish(campaign: Campaign, stage: ListStage, at: string, reason?: string): Promise<Announced> {
  const { desk, committee, campaignId } = campaign;
  desk.stage(reason ? `list ${stage}, corrected` : `list ${stage}`);
  const { listPreview }: Preview = await desk.ask(committee.chair, at, PREVIEW, { id: campaignId, stage });
  if (listPreview.sha256 === null) throw new Error(`${stage} cannot be published: ${JSON.stringify(listPreview.problems)}`);
  const input = { campaignId, stage, expectedVersion: listPreview.version, expectedSha256: listPreview.sha256, ...(reason && { reason }) };
  const { announcement } = await desk.send<{ announcement: Announced['head'] }>(
    committee.chair,
    at,
    `publish ${stage} ${listPreview.version}`,
    'listPublish',
    input,
    PUBLISHED,
  );
  const rows = new Map<string, ListRow[]>();
  await desk.over(campaign.posts, async ({ formationId }) => {
    rows.set(formationId, await rowsOf(campaign, stage, formationId, at));
  });
  const announced = { stage, head: announcement, rows };
  campaign.lists.push(announced);
  return announced;
}
