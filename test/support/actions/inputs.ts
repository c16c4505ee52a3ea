// What inputs are made of that are tried on an object as somebody is shown it: its id under its own name, its version, and words.
import type { Ask } from '../city.ts';
import type { Season } from '../scenarios/stages.ts';
import { counted } from '../season.ts';

// biome-ignore lint/suspicious/noExplicitAny: an object as the API shows it, as wide as its own query.
export type Shown = any;

/** Inputs worth trying, any of which may be the valid one; null: there is nothing to try it with. */
export type Inputs = (shown: Shown, city: Season, today: string, ask: Ask) => object[] | null | Promise<object[] | null>;

/** Objects on which mutations are tried: kinds.ts says how each is looked at. */
export type KindName =
  | 'plan'
  | 'evaluation'
  | 'objection'
  | 'unitAchievement'
  | 'calibration'
  | 'feedback'
  | 'feedbackRequest'
  | 'abuseReport'
  | 'reviewRound'
  | 'reviewSubject'
  | 'reviewInvitation'
  | 'developmentPlan'
  | 'onboarding'
  | 'award'
  | 'serviceMedal'
  | 'campaign'
  | 'formation'
  | 'application'
  | 'verification'
  | 'selectionObjection'
  | 'scoreImport'
  | 'offer'
  | 'panel'
  | 'participant'
  | 'listPreview'
  | 'formationSeats'
  | 'tieDecision'
  | 'testSession'
  | 'testSchedule'
  | 'testAccommodation'
  | 'ruleChange'
  | 'campaignNotice'
  | 'jobText'
  | 'frequentQuestion'
  | 'applicantQuestion'
  | 'trainingSession'
  | 'trainingEnrolment'
  | 'trainingReport'
  | 'internPlacement';

export const TRIED_REASON = 'Sesuai bukti yang ada pada laporan triwulan.';
export const COMMITTEE_REASON = 'Sesuai berita acara panitia seleksi.';
export const TOLD_REASON = 'Sesuai keputusan panitia seleksi.';

export const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const shownAs =
  (field: string) =>
  ({ id, version }: Shown, more: object = {}): object => ({ [field]: id, expectedVersion: version, ...more });

export const shownPlan = shownAs('planId');
export const shownEvaluation = shownAs('evaluationId');
export const shownObjection = shownAs('objectionId');
export const shownFeedback = shownAs('feedbackId');
export const shownFeedbackRequest = shownAs('requestId');
export const shownAbuseReport = shownAs('reportId');
export const shownRound = shownAs('roundId');
export const shownSubject = shownAs('subjectId');
export const shownDevelopment = shownAs('developmentPlanId');
export const shownAward = shownAs('awardId');
export const shownMedal = shownAs('medalId');
export const shownOnboarding = shownAs('onboardingId');
export const shownCampaign = shownAs('campaignId');
export const shownFormation = shownAs('formationId');
export const shownApplication = shownAs('applicationId');
export const shownVerification = shownAs('verificationId');
export const shownSelectionObjection = shownAs('objectionId');
export const shownOffer = shownAs('offerId');
export const shownPanel = shownAs('panelId');
export const shownTieDecision = shownAs('tieDecisionId');
export const shownSession = shownAs('sessionId');
export const shownRuleChange = shownAs('ruleChangeId');
export const shownReport = shownAs('reportId');
export const shownEnrolment = shownAs('enrolmentId');
export const shownInternship = shownAs('placementId');

export const shownWording = ({ isHead }: Shown) => ({ kind: 'MAIN', title: 'Layanan data terbuka', indicators: [counted(isHead)] });

/** What replaces something says why; what replaces nothing says nothing. */
export const reasons = [{}, { reason: TOLD_REASON }];
export const decisions = [{ agreed: true }, { agreed: false, refusal: TOLD_REASON }];
