// Fields of the recruitment module, what can be done and what stands in the way: each by one computation of its service.
import { APPLICANT_HELP, COMMITTEE_HELP, OFFER_HELP, PANEL_HELP, SESSION_HELP } from '../../domain/recruitment/actions/helpers.ts';
import * as applicant from '../../services/recruitment/actions/applicant.ts';
import * as campaign from '../../services/recruitment/actions/campaign.ts';
import * as committee from '../../services/recruitment/actions/committee.ts';
import * as panel from '../../services/recruitment/actions/panel.ts';
import { trialsOnSeats } from '../../services/recruitment/actions/seats.ts';
import { trialsOnAsked } from '../../services/recruitment/applicant-questions.ts';
import { trialsOnFrequent } from '../../services/recruitment/frequent-questions.ts';
import { trialsOnRuleChange } from '../../services/recruitment/rule-changes.ts';
import { trialsOnAccommodation } from '../../services/recruitment/sessions/accommodations.ts';
import { trialsOnSchedule, trialsOnSession } from '../../services/recruitment/sessions/sessions.ts';
import { trialsOnTieDecision } from '../../services/recruitment/tie-decisions.ts';
import { trialsOnJobText, trialsOnNotice } from '../../services/recruitment/told-views.ts';
import { told } from '../told.ts';
import type { Resolvers } from '../types.generated.ts';

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
