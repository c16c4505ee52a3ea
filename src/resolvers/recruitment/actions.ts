// Fields of the recruitment module, what can be done and what stands in the way: each by one computation of its service.

import type { Resolvers } from '../../generated/types.ts';
import * as campaign from '../../modules/recruitment/campaigns/actions.ts';
import { trialsOnRuleChange } from '../../modules/recruitment/campaigns/rule-changes.ts';
import { APPLICANT_HELP, COMMITTEE_HELP, OFFER_HELP, PANEL_HELP, SESSION_HELP } from '../../modules/recruitment/campaigns/rules/helpers.ts';
import { trialsOnAsked } from '../../modules/recruitment/information/applicant-questions.ts';
import { trialsOnFrequent } from '../../modules/recruitment/information/frequent-questions.ts';
import { trialsOnJobText, trialsOnNotice } from '../../modules/recruitment/information/told-views.ts';
import { trialsOnSeats } from '../../modules/recruitment/offers/actions.ts';
import { trialsOnTieDecision } from '../../modules/recruitment/offers/tie-decisions.ts';
import * as panel from '../../modules/recruitment/panels/actions.ts';
import * as applicant from '../../modules/recruitment/registration/actions.ts';
import { trialsOnAccommodation } from '../../modules/recruitment/sessions/accommodations.ts';
import { trialsOnSchedule, trialsOnSession } from '../../modules/recruitment/sessions/sessions.ts';
import * as committee from '../../modules/recruitment/verification/actions.ts';
import { told } from '../../platform/graphql/told.ts';

export const actions: Resolvers = {
  Campaign: told(campaign.trialsOnCampaign, APPLICANT_HELP),
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
  CampaignRuleChange: told(trialsOnRuleChange, COMMITTEE_HELP),
  TieDecision: told(trialsOnTieDecision, COMMITTEE_HELP),
  TestSession: told(trialsOnSession, SESSION_HELP),
  TestSchedule: told(trialsOnSchedule, COMMITTEE_HELP),
  FrequentQuestion: told(trialsOnFrequent, COMMITTEE_HELP),
  ApplicantQuestion: told(trialsOnAsked, COMMITTEE_HELP),
  CampaignNotice: told(trialsOnNotice, COMMITTEE_HELP),
  JobText: told(trialsOnJobText, COMMITTEE_HELP),
  TestAccommodation: told(trialsOnAccommodation, APPLICANT_HELP),
};
