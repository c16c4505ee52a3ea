// Fields of the recruitment module, what can be done and what stands in the way: each by one computation of its service.
import type { Context } from '../../context.ts';
import { blockersOf, possible, type Trial, type WhoHelps } from '../../domain/blockers.ts';
import { APPLICANT_HELP, COMMITTEE_HELP, OFFER_HELP, PANEL_HELP } from '../../domain/recruitment/actions/helpers.ts';
import * as applicant from '../../services/recruitment/actions/applicant.ts';
import * as campaign from '../../services/recruitment/actions/campaign.ts';
import * as committee from '../../services/recruitment/actions/committee.ts';
import * as panel from '../../services/recruitment/actions/panel.ts';
import { trialsOnSeats } from '../../services/recruitment/actions/seats.ts';
import { trialsOnTieDecision } from '../../services/recruitment/tie-decisions.ts';
import type { Resolvers } from '../types.generated.ts';

/** Both fields of a type: what is among the one is not among the other. */
const told = <Parent>(trialsOn: (ctx: Context, parent: Parent) => Promise<Trial[]>, help: WhoHelps) => ({
  allowedActions: async (parent: Parent, _: unknown, ctx: Context) => possible(await trialsOn(ctx, parent)),
  blockers: async (parent: Parent, _: unknown, ctx: Context) => blockersOf(await trialsOn(ctx, parent), help),
});

export const actions: Resolvers = {
  Campaign: told(campaign.trialsOnCampaign, COMMITTEE_HELP),
  Formation: told(campaign.trialsOnFormation, COMMITTEE_HELP),
  Application: told(applicant.trialsOnApplication, APPLICANT_HELP),
  Verification: told(committee.trialsOnVerification, COMMITTEE_HELP),
  SelectionObjection: told(committee.trialsOnObjection, COMMITTEE_HELP),
  ScoreImport: told(committee.trialsOnImport, COMMITTEE_HELP),
  ListPreview: told(committee.trialsOnPreview, COMMITTEE_HELP),
  Panel: told(panel.trialsOnPanel, PANEL_HELP),
  PanelParticipant: told(panel.trialsOnParticipant, PANEL_HELP),
  Offer: told(applicant.trialsOnOffer, OFFER_HELP),
  FormationSeats: told(trialsOnSeats, COMMITTEE_HELP),
  TieDecision: told(trialsOnTieDecision, COMMITTEE_HELP),
};
