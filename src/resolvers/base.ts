// What all modules share: nodes by id, kinds of user errors, scalars.
import type { Context } from '../context.ts';
import { findAbsenceSheet } from '../services/evaluation/absences.ts';
import { findCalibration } from '../services/evaluation/calibration.ts';
import { findEvaluation } from '../services/evaluation/documents.ts';
import { findObjection } from '../services/evaluation/objections.ts';
import { findUnitAchievement } from '../services/evaluation/units.ts';
import { findReport } from '../services/feedback/abuse.ts';
import { findFeedback } from '../services/feedback/documents.ts';
import { findRequest } from '../services/feedback/requests.ts';
import { findCorrection } from '../services/organisation/corrections.ts';
import { findEmployee } from '../services/organisation/employees.ts';
import { findPosition, findUnit } from '../services/organisation/units.ts';
import { findCycle, findPlan } from '../services/performance/documents.ts';
import { findPolicyEntry } from '../services/policy/entries.ts';
import { findCampaign } from '../services/recruitment/campaigns.ts';
import { findFormation } from '../services/recruitment/formations.ts';
import { findSelectionObjection } from '../services/recruitment/objections.ts';
import { findOffer } from '../services/recruitment/offers.ts';
import { findPanel } from '../services/recruitment/panels/documents.ts';
import { findScoreImport } from '../services/recruitment/scores.ts';
import { findVerification } from '../services/recruitment/verification.ts';
import { findInvitation } from '../services/reviews/invitations.ts';
import { findRound } from '../services/reviews/rounds.ts';
import { findSubject } from '../services/reviews/subjects.ts';
import { findTemplate } from '../services/reviews/templates.ts';
import { badInput } from './connection.ts';
import { userErrorKind } from './payload.ts';
import { scalars } from './scalars.ts';
import type { Resolvers } from './types.generated.ts';

/** By the prefix of the id: the type, and the one function that finds it. */
const FINDERS = {
  unt: { type: 'Unit', find: findUnit },
  pos: { type: 'Position', find: findPosition },
  emp: { type: 'Employee', find: findEmployee },
  cyc: { type: 'PerformanceCycle', find: findCycle },
  pln: { type: 'Plan', find: findPlan },
  cmp: { type: 'Campaign', find: findCampaign },
  frm: { type: 'Formation', find: findFormation },
  cor: { type: 'CorrectionRequest', find: findCorrection },
  fbk: { type: 'Feedback', find: findFeedback },
  fbq: { type: 'FeedbackRequest', find: findRequest },
  fbr: { type: 'AbuseReport', find: findReport },
  uac: { type: 'UnitAchievement', find: findUnitAchievement },
  cal: { type: 'CalibrationSession', find: findCalibration },
  obj: { type: 'Objection', find: findObjection },
  evl: { type: 'Evaluation', find: findEvaluation },
  abs: { type: 'AbsenceSheet', find: findAbsenceSheet },
  rvt: { type: 'ReviewTemplate', find: findTemplate },
  rvr: { type: 'ReviewRound', find: findRound },
  rvs: { type: 'ReviewSubject', find: findSubject },
  rvi: { type: 'ReviewInvitation', find: findInvitation },
  sci: { type: 'ScoreImport', find: findScoreImport },
  ver: { type: 'Verification', find: findVerification },
  pnl: { type: 'Panel', find: findPanel },
  off: { type: 'Offer', find: findOffer },
  pol: { type: 'PolicyEntry', find: findPolicyEntry },
  sob: { type: 'SelectionObjection', find: findSelectionObjection },
} as const;

type Found = { __typename: string } & object;

/** Null for an unknown prefix too: an id that never was is an id that does not exist. */
async function findNode(ctx: Context, id: string): Promise<Found | null> {
  const finder = FINDERS[id.slice(0, 3) as keyof typeof FINDERS];
  const found = finder && id[3] === '_' ? await finder.find(ctx, id) : null;
  return found && { ...found, __typename: finder.type };
}

const MOST_NODES = 100;

function findNodes(ctx: Context, ids: readonly string[]): Promise<(Found | null)[]> {
  if (ids.length > MOST_NODES) throw badInput(`"ids" may hold at most ${MOST_NODES}.`);
  return Promise.all(ids.map((id) => findNode(ctx, id)));
}

export const base: Resolvers = {
  ...(scalars as object),
  Query: {
    node: (_, { id }, ctx) => findNode(ctx, id) as never,
    nodes: (_, { ids }, ctx) => findNodes(ctx, ids) as never,
  },
  UserError: { __resolveType: userErrorKind },
};
