// Lists for tests: applications verified, lists shown and published, all through the API as the committee does.
import { type Ask, eventOf } from './city.ts';
import { type Agency, done } from './people.ts';
import { claim, decide, openedProof, type Selection, VERIFYING } from './selection.ts';

/** Registration is over, all are verified; the window for objections opens tomorrow. */
export const ANNOUNCING = '2026-02-01T02:00:00.000Z';

export type Stage = 'ADMINISTRATIVE' | 'SKD' | 'FINAL';

export const FINDING = `version edition sha256 changeCount problems { code field } allowedActions
  formations { formationId count outcomes { outcome count } unfilled tied changeCount }`;

export async function preview(ask: Ask, campaignId: string, stage: Stage, fields = FINDING) {
  const query = `query($id: ID!, $stage: ListStage!) { listPreview(campaignId: $id, stage: $stage) { ${fields} } }`;
  const { data, errors } = await ask(query, { id: campaignId, stage });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.listPreview;
}

const ANNOUNCEMENT = 'announcement { listId stage edition sha256 changeCount formations { formationId sha256 url count } }';

/** What the preview shows now, published; a reason from the second edition on. */
export async function publishedList(approver: Ask, campaignId: string, stage: Stage, reason?: string) {
  const { version, sha256, problems } = await preview(approver, campaignId, stage);
  if (sha256 === null) throw new Error(`${stage} cannot be published: ${JSON.stringify(problems)}`);
  const input = { campaignId, stage, expectedVersion: version, expectedSha256: sha256, ...(reason && { reason }) };
  return (await done(approver, 'listPublish', input, ANNOUNCEMENT)).announcement;
}

/** All that wait in the queue of a formation are let through. */
export async function verifiedAll(city: Agency, { rina }: Pick<Selection, 'rina'>, formationId: string): Promise<void> {
  city.setNow(VERIFYING);
  const query =
    'query($id: ID!) { verificationQueue(formationId: $id, first: 100) { edges { node { id version hasProof priorityClaimed } } } }';
  for (;;) {
    const { edges } = (await rina(query, { id: formationId })).data.verificationQueue;
    for (const { node } of edges) {
      const version = await claim(rina, node.id, node.version);
      await decide(rina, node.id, node.hasProof ? await openedProof(rina, node.id, version) : version, {
        verdict: 'ELIGIBLE',
        reasons: [],
        ...(node.priorityClaimed && { priorityGroup: node.priorityClaimed }),
      });
    }
    if (edges.length === 0) return;
  }
}

export type Announced = Pick<Selection, 'rina' | 'approver' | 'campaignId'> & { formationIds: readonly string[] };

const postsOf = (of: Omit<Announced, 'formationIds'> & ({ formationIds: readonly string[] } | { formationId: string })) =>
  'formationIds' in of ? of.formationIds : [of.formationId];

/** The administrative list of a campaign: whoever is not decided yet is let through, then it is published. */
export async function announced(
  city: Agency,
  selection: Omit<Announced, 'formationIds'> & ({ formationIds: readonly string[] } | { formationId: string }),
) {
  for (const formationId of postsOf(selection)) await verifiedAll(city, selection, formationId);
  city.setNow(ANNOUNCING);
  return publishedList(selection.approver, selection.campaignId, 'ADMINISTRATIVE');
}

/** A file as a browser asks for it. */
export const fetched = (
  { app }: Pick<Agency, 'app'>,
  path: string,
  { httpMethod = 'GET', headers = {} }: { httpMethod?: string; headers?: Record<string, string> } = {},
) => app.handler({ ...eventOf('', headers), path, httpMethod, body: null });
