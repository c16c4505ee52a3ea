// The end of a panel: its roster as the list is now, closing, and what it proposes to the sheet of scores.

import { write } from '../../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../../platform/context.ts';
import type { Result, Writes } from '../../../platform/store/commit.ts';
import type { ScoreRow } from '../scores/rules/types.ts';
import { findScoreImport, importStatus, proposedSheet } from '../scores/scores.ts';
import { type PanelDocument, panelDocumentOf } from './documents.ts';
import { actor, changed, currentList, examinedItems, examinedNow, type OfPanel, throughIn, toChange } from './roster.ts';
import { examinedIn } from './rules/create.ts';
import { closePanel, everHeld, proposeAgain, renewRoster } from './rules/panel.ts';
import { panelsPolicyOf } from './rules/policy.ts';
import { scoreOf, scoringOf } from './rules/scoring.ts';
import type { Panel } from './rules/types.ts';

export async function panelRosterRenew(ctx: MutationContext, input: OfPanel): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const { campaignId, formationIds } = before.body;
  const [{ campaign, roster }] = await Promise.all([panelDocumentOf(ctx, before.body), currentList(ctx, campaignId)]);
  const examined = await examinedNow(ctx, campaignId, formationIds);
  const panel = renewRoster(before.body, roster, examined.roster, actor(ctx));
  const detail = { participants: panel.participants };
  const result = await write(ctx, permit, {
    subjects: [changed(before, panel, detail)],
    parts: examinedItems(panel, campaign.body, examined),
    result: { id: panel.id },
  });
  // The roster is a part: what this request has document of it is the one before.
  ctx.loader.forget();
  return result;
}

/** What the cards come to, by formation; null = absent. */
function scoresIn(panel: Panel, { campaign, roster, ledgers }: PanelDocument): Map<string, ScoreRow[]> {
  const { most } = examinedIn(campaign.body);
  const policy = panelsPolicyOf(panel.policyVersion);
  const rows = roster.map(({ number, formationId }) => {
    const score = scoreOf(scoringOf(panel, ledgers, number), panel.most, most, policy);
    return { formationId, row: { number, values: score === null ? null : [score] } };
  });
  return new Map([...Map.groupBy(rows, ({ formationId }) => formationId)].map(([id, those]) => [id, those.map(({ row }) => row)]));
}

/** The import that a second person approves, or not, as any file: no way of its own into the sheet. Who sits on the panel does not approve it. */
const importOf = (ctx: MutationContext, panel: Panel, document: PanelDocument): Promise<Writes> =>
  proposedSheet(ctx, {
    campaignId: panel.campaignId,
    stage: 'SKB_ADDITIONAL',
    source: 'PANEL',
    rowsByFormation: scoresIn(panel, document),
    scoredBy: everHeld(panel),
  });

/** The panel and its import in one transaction; what every member has handed in is as it was document. */
export async function panelClose(ctx: MutationContext, input: OfPanel): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  const { campaignId, formationIds } = before.body;
  const [document, list] = await Promise.all([panelDocumentOf(ctx, before.body), currentList(ctx, campaignId)]);
  const current = list ? await throughIn(ctx, list, formationIds) : [];
  const scorings = document.roster.map(({ number }) => scoringOf(before.body, document.ledgers, number));
  const closed = closePanel(before.body, { roster: document.roster, current, scorings, ...actor(ctx) });
  const made = await importOf(ctx, closed, document);
  const panel = { ...closed, importId: made.result.id };
  const detail = { status: panel.status, importId: panel.importId };
  return write(ctx, permit, {
    ...made,
    subjects: [changed(before, panel, detail), ...made.subjects],
    checks: document.rows,
    result: { id: panel.id },
  });
}

/** Whether what was proposed last waits, or holds. */
export async function importStands(ctx: ReadContext, { importId }: Panel): Promise<boolean> {
  const row = importId ? await findScoreImport(ctx, importId) : null;
  return row !== null && ['PROPOSED', 'APPROVED'].includes(await importStatus(ctx, row.body));
}

export async function panelScoresPropose(ctx: MutationContext, input: OfPanel): Promise<Result> {
  const { permit, row: before } = await toChange(ctx, input);
  proposeAgain(before.body, await importStands(ctx, before.body), actor(ctx));
  const made = await importOf(ctx, before.body, await panelDocumentOf(ctx, before.body));
  const panel = { ...before.body, importId: made.result.id };
  return write(ctx, permit, {
    ...made,
    subjects: [changed(before, panel, { importId: panel.importId }), ...made.subjects],
    result: { id: panel.id },
  });
}
