// What the viewer could do on a panel: as an officer, or as a member about one participant.

import { mayCall } from '../../../platform/access/access.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { unlessParty } from '../campaigns/impartial.ts';
import { stageOf } from '../campaigns/rules/campaign.ts';
import { importStands } from './closing.ts';
import { eyeOf, formOf, type ParticipantView, panelDocumentOf } from './documents.ts';
import { panelLedgerId } from './ids.ts';
import { DraftItem, type PanelRow } from './items.ts';
import { standOf } from './members.ts';
import { actor, currentList, throughIn } from './roster.ts';
import { memberSteps } from './rules/cards.ts';
import { examinedIn } from './rules/create.ts';
import { aboutOneTrials, memberTrials, type PanelAround, panelTrials } from './rules/panel-actions.ts';
import { scoringOf } from './rules/scoring.ts';
import type { Panel } from './rules/types.ts';

/** Whom the list lets through now; null before it is published. */
async function numbersNow(ctx: ReadContext, { campaignId, formationIds }: Panel): Promise<string[] | null> {
  const list = await currentList(ctx, campaignId);
  return list && throughIn(ctx, list, formationIds);
}

async function aroundOf(ctx: ReadContext, panel: Panel): Promise<PanelAround> {
  const [{ campaign, roster, rows, ledgers }, current, proposed] = await Promise.all([
    panelDocumentOf(ctx, panel),
    numbersNow(ctx, panel),
    panel.status === 'CLOSED' && importStands(ctx, panel),
  ]);
  return {
    ...actor(ctx),
    ...{ campaign: campaign.body, opensAt: stageOf(campaign.body, examinedIn(campaign.body).stage).opensAt, roster, current, proposed },
    scorings: roster.map(({ number }) => scoringOf(panel, ledgers, number)),
    ledgers: rows.map(({ body }) => body),
  };
}

/** An officer's: what members do is told of each participant. */
export async function trialsOnPanel(ctx: ReadContext, { body: panel }: PanelRow) {
  if (!mayCall(ctx, 'panelDissolve') || panel.status === 'DISSOLVED') return [];
  return unlessParty(ctx, { campaignId: panel.campaignId }, ['panelId'], panelTrials(panel, await aroundOf(ctx, panel)));
}

/** The form and the own draft are facts only where a card is still to be handed in. */
async function asMember(ctx: ReadContext, panel: Panel, number: string, member: string) {
  const stand = await standOf(ctx, panel, number);
  if (!stand) return [];
  const drafting = memberSteps(stand.facts).includes('panelCardSubmit');
  const loadDraft = () => DraftItem.load(ctx.loader.loadKey, panelLedgerId(panel.id, member), number);
  const [form, draft] = await Promise.all(drafting ? [formOf(ctx, panel), loadDraft()] : [[], null]);
  return memberTrials(stand.facts, form, draft?.body ?? null);
}

async function asOfficer(ctx: ReadContext, panel: Panel, number: string) {
  const { campaign, ledgers } = await panelDocumentOf(ctx, panel);
  const { opensAt } = stageOf(campaign.body, examinedIn(campaign.body).stage);
  return aboutOneTrials(panel, scoringOf(panel, ledgers, number), { ...actor(ctx), opensAt });
}

export async function trialsOnParticipant(ctx: ReadContext, { panel, number }: ParticipantView) {
  const eye = eyeOf(ctx, panel);
  if (eye === 'COMMITTEE' && !mayCall(ctx, 'panelStandInName')) return [];
  const trials = await (eye === 'COMMITTEE' ? asOfficer(ctx, panel, number) : asMember(ctx, panel, number, eye.member));
  return unlessParty(ctx, { campaignId: panel.campaignId }, ['panelId'], trials);
}
