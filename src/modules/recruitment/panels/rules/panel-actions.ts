// What officers and members can do on a panel, and what stands in the way: by the rules themselves. Pure.
import { type Trial, trialsBy } from '../../../../platform/rules/blockers.ts';
import { only } from '../../campaigns/rules/campaign.ts';
import type { Campaign } from '../../campaigns/rules/types.ts';
import { assertCardAllowed, type CardFacts, checkCard, memberSteps } from './cards.ts';
import type { OfficerDeed } from './create.ts';
import {
  assertAttendanceAllowed,
  assertDissolutionAllowed,
  assertRenewalAllowed,
  checkReplaceable,
  checkStandIn,
  closePanel,
  officerSteps,
  proposeAgain,
} from './panel.ts';
import type { CandidateScoring } from './scoring.ts';
import type { Criterion, Draft, Ledger, Panel, RosterEntry } from './types.ts';

export interface PanelAround extends OfficerDeed {
  campaign: Campaign;
  /** When the field test begins. */
  opensAt: string;
  roster: readonly RosterEntry[];
  scorings: readonly CandidateScoring[];
  ledgers: readonly Ledger[];
  /** Registration numbers, sorted, of those whom the list lets through that is published now; null before it is. */
  current: readonly string[] | null;
  /** Whether the scores that were proposed last wait, or hold. */
  proposed: boolean;
}

/** Who sits on it is told so of the steps of its state alone. */
const ofState = <A extends string>(panel: Panel, trials: readonly Trial<A>[]) =>
  trials.filter(({ action }) => (officerSteps(panel) as readonly string[]).includes(action));

/** Of an officer. Anybody of the participants will do where a step is about one of them. */
export function panelTrials(panel: Panel, around: PanelAround) {
  const { campaign, now, roster, scorings, ledgers, current, proposed } = around;
  return ofState(panel, [
    ...trialsBy(['panelMemberReplace'], null, () => checkReplaceable(panel, around)),
    ...scorings.flatMap((scoring) => aboutOneTrials(panel, scoring, around)),
    ...trialsBy(['panelRosterRenew'], null, () => assertRenewalAllowed(panel, roster, current, around)),
    ...trialsBy(['panelClose'], null, () => {
      closePanel(panel, { ...around, current: current ?? [] });
      only(campaign, now, 'PUBLISHED');
    }),
    ...trialsBy(['panelScoresPropose'], null, () => {
      proposeAgain(panel, proposed, around);
      only(campaign, now, 'PUBLISHED');
    }),
    ...trialsBy(['panelDissolve'], null, () => assertDissolutionAllowed(panel, ledgers, around)),
  ]);
}

/** Of an officer, about one participant. */
export const aboutOneTrials = (panel: Panel, scoring: CandidateScoring, actor: OfficerDeed & { opensAt: string }) =>
  ofState(panel, [
    ...trialsBy(['panelStandInName'], null, () => checkStandIn(panel, scoring, actor)),
    ...trialsBy(['panelAttendanceRecord'], null, () => assertAttendanceAllowed(panel, scoring, actor)),
  ]);

/** Of a member, about one participant; of a draft as it is. */
export const memberTrials = (facts: CardFacts, form: readonly Criterion[], draft: Draft | null) =>
  memberSteps(facts).flatMap((step) =>
    trialsBy([step], step === 'panelConflictDeclare' ? null : facts.stage.closesAt, () =>
      step === 'panelCardSubmit' ? checkCard(draft, form, facts) : assertCardAllowed(step, facts),
    ),
  );
