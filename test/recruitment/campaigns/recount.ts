// The funnel of a played campaign counted again from what was meant, without any code of the house.
import type { Campaign } from '../../../bench/campaign/prepare.ts';
import type { Snapshot } from '../../../bench/campaign/snapshot.ts';

// biome-ignore lint/suspicious/noExplicitAny: an offer as it is stored; only what is counted is read.
type Loose = any;

/** Of the people of one sex, or of one education. */
export function recounted(campaign: Campaign, table: Snapshot, by: 'sex' | 'level', group: string): Record<string, number> {
  const people = campaign.people.filter((one) => one.number && (by === 'sex' ? one.sex : one.education.level) === group);
  const rows = (stage: string): Map<string, string> =>
    new Map(
      [...(campaign.lists.findLast((list) => list.stage === stage)?.rows.values() ?? [])].flat().map((row) => [row.number, row.outcome]),
    );
  const [administrative, skd, final] = [rows('ADMINISTRATIVE'), rows('SKD'), rows('FINAL')];
  const offers = Map.groupBy(
    table.of<Loose>('Offer').map(({ body }) => body),
    ({ registrationNumber }) => registrationNumber,
  );
  const count = (keep: (number: string) => unknown): number => people.filter(({ number }) => keep(number ?? '')).length;
  const is = (list: Map<string, string>, ...outcomes: string[]) => count((number) => outcomes.includes(list.get(number) ?? ''));
  const answered = (...states: string[]) => count((number) => offers.get(number)?.some((one: Loose) => states.includes(one.status)));
  return {
    SUBMITTED: people.length,
    ELIGIBLE: is(administrative, 'ELIGIBLE'),
    INELIGIBLE: is(administrative, 'INELIGIBLE'),
    // Whoever was out by then was not tested.
    TESTED_FIRST: count((number) => skd.has(number)) - is(skd, 'ABSENT', 'DISQUALIFIED'),
    PASSED: is(skd, 'THROUGH', 'BELOW_CUT'),
    THROUGH: is(skd, 'THROUGH'),
    TESTED_LAST: count((number) => final.has(number)) - is(final, 'ABSENT', 'DISQUALIFIED', 'WITHDRAWN'),
    SELECTED: is(final, 'SELECTED'),
    PLACED: is(final, 'PLACED'),
    TIED: is(final, 'TIED'),
    RESERVE: is(final, 'RESERVE'),
    OFFERED: count((number) => offers.has(number)),
    ACCEPTED: answered('HIRED', 'WITHDRAWN', 'RESIGNED'),
    HIRED: answered('HIRED'),
  };
}
