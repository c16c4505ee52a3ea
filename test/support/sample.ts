// What takes minutes as a whole is a sample in `npm test`, another one every day; all of it in the gate and by `npm run test:whole`.
import { createHash } from 'node:crypto';

/** `npm run test:whole`, and the gate. */
export const IS_WHOLE = process.env.TEST_WHOLE === '1';

/** Of a table over all operations of the schema one of so many is tried in a sample: each of them plays its way there first. */
export const OF_OPERATIONS = 32;

const rankOf = (seed: string, name: string): string => createHash('sha256').update(`${seed}\n${name}`).digest('hex');

/**
 * Of each `nth` cases one, at least one, in their order; all of them where the suite runs whole.
 * @param seed set by vitest's configuration for all workers, and printed beside the result
 */
export function sampleOf<T>(cases: readonly T[], nth: number, seed: string = process.env.TEST_SEED ?? '', isWhole = IS_WHOLE): T[] {
  if (isWhole) return [...cases];
  const ranked = cases
    .map((one, i) => ({ i, rank: rankOf(seed, `${i} ${JSON.stringify(one)}`) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
  const taken = new Set(ranked.slice(0, Math.ceil(cases.length / nth)).map(({ i }) => i));
  return cases.filter((_, i) => taken.has(i));
}

/** A lower bound of the whole, for what a sample must at least have met: half of its share, since cases are of different sizes. */
export const leastOf = (whole: number, nth: number, isWhole = IS_WHOLE): number => (isWhole ? whole : Math.floor(whole / nth / 2));

/**
 * Files of many seconds each: attacks, races and histories by chance, walks over all states, the demo seeded and played, the stream in trouble, and
 * whole processes of scripts and of the cloud.
 */
export const LONG_FILES = [
  'test/audit/demo.test.ts',
  'test/bench/bench.test.ts',
  'test/cdk/bundled-events.test.ts',
  'test/cdk/bundled-handler.test.ts',
  'test/cdk/canary.test.ts',
  'test/cdk/deploy.test.ts',
  'test/cdk/events.test.ts',
  'test/cdk/guarded.test.ts',
  'test/cdk/stacks.test.ts',
  'test/changes/device.test.ts',
  'test/changes/walk.test.ts',
  'test/clients/caches.test.ts',
  'test/clients/one-content.test.ts',
  'test/development/leaving.test.ts',
  'test/edge/counts.test.ts',
  'test/edge/list-sizes.test.ts',
  'test/edge/loop.test.ts',
  'test/evaluation/rules/actions.test.ts',
  'test/evaluation/rules/months.test.ts',
  'test/evaluation/rules/sequences.test.ts',
  'test/faults/kills.test.ts',
  'test/faults/kms-down.test.ts',
  'test/faults/many-keys.test.ts',
  'test/faults/s3-down-answers.test.ts',
  'test/faults/s3-down.test.ts',
  'test/faults/soak.test.ts',
  'test/faults/sweep-sdk.test.ts',
  'test/faults/two-clocks.test.ts',
  'test/federation/gateway-limits.test.ts',
  'test/notices/demo-city.test.ts',
  'test/notices/order.test.ts',
  'test/notices/poison.test.ts',
  'test/notices/reminders-year.test.ts',
  'test/notices/ses-down.test.ts',
  'test/organisation/careers-histories.test.ts',
  'test/outstanding/histories.test.ts',
  'test/outstanding/roster-city.test.ts',
  'test/outstanding/roster-rebuild.test.ts',
  'test/performance/listed-roads.test.ts',
  'test/performance/rules/actions.test.ts',
  'test/performance/rules/careers.test.ts',
  'test/performance/rules/sequences.test.ts',
  'test/platform/client.test.ts',
  'test/recruitment/campaigns/campaign-pppk.test.ts',
  'test/recruitment/campaigns/campaign.test.ts',
  'test/recruitment/lists/rules/ranking.test.ts',
  'test/recruitment/numbers/kept.test.ts',
  'test/recruitment/numbers/rules/funnel.test.ts',
  'test/recruitment/offers/offers-race.test.ts',
  'test/recruitment/offers/races.test.ts',
  'test/recruitment/offers/rules/seats.test.ts',
  'test/recruitment/offers/rules/silent.test.ts',
  'test/recruitment/results/selected.test.ts',
  'test/recruitment/verification/rules/actions-people.test.ts',
  'test/reviews/left.test.ts',
  'test/scripts/arguments.test.ts',
  'test/scripts/claimed.test.ts',
  'test/scripts/cors.test.ts',
  'test/scripts/dev-server.test.ts',
  'test/scripts/engine.test.ts',
  'test/scripts/kept-schema.test.ts',
  'test/scripts/played-early.test.ts',
  'test/scripts/played-late.test.ts',
  'test/scripts/rebuild.test.ts',
  'test/scripts/refusals.test.ts',
  'test/scripts/region.test.ts',
  'test/security/actions-judging.test.ts',
  'test/security/actions-plans.test.ts',
  'test/security/actions-recruitment.test.ts',
  'test/security/anonymity/attack.test.ts',
  'test/security/anonymity/city.test.ts',
  'test/security/anonymity/instants.test.ts',
  'test/security/anonymity/links.test.ts',
  'test/security/anonymity/timing.test.ts',
  'test/security/issuer-down.test.ts',
  'test/security/recorded.test.ts',
  'test/security/roads-played.test.ts',
  'test/security/rules-removed-filled.test.ts',
  'test/seed/again.test.ts',
  'test/seed/growth.test.ts',
  'test/seed/recount.test.ts',
  'test/seed/recruitment.test.ts',
  'test/seed/region.test.ts',
  'test/seed/season.test.ts',
  'test/stream/exact.test.ts',
  'test/stream/facts.test.ts',
  'test/stream/laptop.test.ts',
  'test/stream/rebuild.test.ts',
  'test/stream/set-aside.test.ts',
  'test/training/race.test.ts',
  'test/webhooks/failing.test.ts',
] as const;
/** Of those one is run, of so many. */
export const OF_LONG_FILES = 30;

/** Files in which the life of one kind of object is played through by several people, which are many. */
export const WHOLE_LIVES = [
  'test/awards/awards.test.ts',
  'test/awards/medals.test.ts',
  'test/awards/opened.test.ts',
  'test/awards/told.test.ts',
  'test/calibration/calibration.test.ts',
  'test/changes/evaluations.test.ts',
  'test/changes/people.test.ts',
  'test/dashboards/awards.test.ts',
  'test/dashboards/drift.test.ts',
  'test/dashboards/growth.test.ts',
  'test/dashboards/internships.test.ts',
  'test/dashboards/taken-back.test.ts',
  'test/development/opened.test.ts',
  'test/evaluation/credit.test.ts',
  'test/evaluation/evaluation.test.ts',
  'test/evaluation/finalise.test.ts',
  'test/feedback/abuse.test.ts',
  'test/feedback/feedback.test.ts',
  'test/internship/apart.test.ts',
  'test/internship/applications.test.ts',
  'test/internship/forgetting.test.ts',
  'test/internship/mentors.test.ts',
  'test/internship/placed.test.ts',
  'test/internship/scores.test.ts',
  'test/notices/asked-now.test.ts',
  'test/notices/leading.test.ts',
  'test/notices/mail.test.ts',
  'test/notices/reminders.test.ts',
  'test/notices/workflows.test.ts',
  'test/objections/objection-time.test.ts',
  'test/objections/objections.test.ts',
  'test/onboarding/appointed.test.ts',
  'test/onboarding/leaving.test.ts',
  'test/onboarding/onboarding.test.ts',
  'test/onboarding/probation.test.ts',
  'test/onboarding/training.test.ts',
  'test/organisation/careers.test.ts',
  'test/organisation/records.test.ts',
  'test/organisation/superiors.test.ts',
  'test/organisation/swearing-in.test.ts',
  'test/organisation/undo.test.ts',
  'test/outstanding/outstanding.test.ts',
  'test/performance/copies.test.ts',
  'test/performance/own-year.test.ts',
  'test/recruitment/campaigns/committee.test.ts',
  'test/recruitment/campaigns/corrections.test.ts',
  'test/recruitment/campaigns/early-late.test.ts',
  'test/recruitment/campaigns/own-case.test.ts',
  'test/recruitment/campaigns/parts.test.ts',
  'test/recruitment/campaigns/pppk.test.ts',
  'test/recruitment/exclusions/exclusions.test.ts',
  'test/recruitment/lists/editions.test.ts',
  'test/recruitment/lists/filling.test.ts',
  'test/recruitment/lists/lists.test.ts',
  'test/recruitment/lists/marks.test.ts',
  'test/recruitment/numbers/figures.test.ts',
  'test/recruitment/numbers/funnel.test.ts',
  'test/recruitment/numbers/work.test.ts',
  'test/recruitment/objections/acceptances.test.ts',
  'test/recruitment/objections/contested.test.ts',
  'test/recruitment/offers/annulments.test.ts',
  'test/recruitment/offers/appointment.test.ts',
  'test/recruitment/offers/offers.test.ts',
  'test/recruitment/offers/silent.test.ts',
  'test/recruitment/offers/ties.test.ts',
  'test/recruitment/panels/panels.test.ts',
  'test/recruitment/registration/registration.test.ts',
  'test/recruitment/results/blockers.test.ts',
  'test/recruitment/results/receipts.test.ts',
  'test/recruitment/retention/retention.test.ts',
  'test/recruitment/scores/scores.test.ts',
  'test/recruitment/sessions/sessions-rooms.test.ts',
  'test/recruitment/sessions/sessions.test.ts',
  'test/recruitment/verification/assignment.test.ts',
  'test/recruitment/verification/verification.test.ts',
  'test/reviews/joints.test.ts',
  'test/reviews/reviews.test.ts',
  'test/security/competing.test.ts',
  'test/seed/last-selection.test.ts',
  'test/seed/last-year.test.ts',
  'test/story/story-selection.test.ts',
  'test/story/story.test.ts',
  'test/training/clock.test.ts',
  'test/training/enrolments.test.ts',
  'test/training/feedback.test.ts',
  'test/voice/cases.test.ts',
  'test/voice/survey.test.ts',
  'test/webhooks/happenings.test.ts',
  'test/webhooks/webhooks.test.ts',
] as const;
/** Of those one is run, of so many. */
export const OF_LIVES = 8;

/** Files that a sample leaves for another day; none where the suite runs whole, or where files are named on the command line. */
export function leftForAnotherDay(seed: string, isWhole: boolean): string[] {
  const drawn: readonly string[] = [
    ...sampleOf(LONG_FILES, OF_LONG_FILES, seed, isWhole),
    ...sampleOf(WHOLE_LIVES, OF_LIVES, seed, isWhole),
  ];
  return [...LONG_FILES, ...WHOLE_LIVES].filter((file) => !drawn.includes(file));
}
