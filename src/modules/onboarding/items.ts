// Onboardings in the table: one item each, and one a person that holds which there are.

import { itemKind, listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import { head } from '../../platform/store/keys.ts';
import { fillPage } from '../../platform/store/ranges.ts';
import type { Page, Row, Slice, Table } from '../../platform/store/table.ts';
import { presentMentor } from './rules/onboarding.ts';
import type { Onboarding, OnboardingCard, OnboardingRecord, OnboardingTemplate } from './rules/types.ts';
import type { OnboardingListed } from './rules/waiting.ts';

/** Of an agency, and of a region: what is due first stands first. */
const IN_AGENCY = listIn('index1', (rootUnitId: string, open: boolean) => `ONBOARDINGS#${rootUnitId}#${open ? 'OPEN' : 'CLOSED'}`);
const IN_REGION = listIn('index2', (region: string, open: boolean) => `ONBOARDINGS#${region}#${open ? 'OPEN' : 'CLOSED'}`);
const MENTORED = listIn('index3', (mentorId: string) => `ONBOARDINGS_MENTORED#${mentorId}`);

/** Accounts are opened in the first days: of those under way few wait for one. */
const AT_ONCE = 100;

/** Sorts behind every day. */
const NOTHING_DUE = '9999-12-31';

const cardOf = (onboarding: Onboarding, listed: OnboardingListed): OnboardingCard => ({
  id: onboarding.id,
  employeeId: onboarding.employeeId,
  kind: onboarding.kind,
  status: onboarding.status,
  startsOn: onboarding.startsOn,
  unitId: onboarding.place.unitId,
  unitPath: onboarding.place.unitPath,
  tasks: onboarding.tasks.length,
  done: onboarding.tasks.filter(({ status }) => status !== 'OPEN').length,
  hasMentor: presentMentor(onboarding)?.answer === 'ACCEPTED',
  servesUntil: onboarding.servesUntil,
  probationEndsOn: onboarding.probation?.endsOn ?? null,
  ...listed,
});

export const OnboardingItem = itemKind<Onboarding, OnboardingCard>()({
  type: 'Onboarding',
  key: head,
  of: ({ id }) => [id],
  words: [
    ...(['tasks.deeds.note', 'checkPoints.words.text', 'mentors.why', 'mentors.reason', 'replans.reason', 'closures.reason'] as const),
    ...(['probation.extension.reason', 'probation.outcome.reason', 'probation.withdrawn.reason', 'probation.withdrawn.why'] as const),
  ],
});
export type OnboardingRow = RowOf<typeof OnboardingItem>;

/** Closed ones are listed by their first day. */
export function onboardingItem(region: string, onboarding: Onboarding, listed: OnboardingListed) {
  const open = onboarding.status === 'OPEN';
  const sk = `${open ? (listed.nextDueOn ?? NOTHING_DUE) : onboarding.startsOn}#${onboarding.id}`;
  const mentor = presentMentor(onboarding);
  const index = {
    ...IN_AGENCY.at(sk, onboarding.place.rootUnitId, open),
    ...IN_REGION.at(sk, region, open),
    ...(open && mentor && MENTORED.at(`${onboarding.startsOn}#${onboarding.id}`, mentor.employeeId)),
  };
  return OnboardingItem.put(region, onboarding, { card: cardOf(onboarding, listed), index });
}

/** Beside the employee: which onboardings there are is decided on its version. */
export const RecordItem = itemKind<OnboardingRecord>()({
  type: 'OnboardingRecord',
  key: (employeeId: string) => ({ pk: employeeId, sk: 'ONBOARDINGS' }),
  of: ({ employeeId }) => [employeeId],
});
export type RecordRow = RowOf<typeof RecordItem>;

/** What a region has written itself, a kind of newcomer each; its versions are in the audit. */
export const TemplateItem = placedKind<OnboardingTemplate>()({
  type: 'OnboardingTemplate',
  key: (region: string, kind: string) => ({ pk: `ONBOARDING_TEMPLATES#${region}`, sk: kind }),
});
export type KeptTemplateRow = RowOf<typeof TemplateItem>;

export type OnboardingCardRow = Row<OnboardingCard>;

/** AP-260: onboardings of a unit with all below it, or of a region: open ones by what is due first, closed ones by their first day. */
export async function onboardingsIn(
  table: Table,
  within: { region: string } | { rootUnitId: string; path: string },
  open: boolean,
  slice: Slice,
): Promise<Page<OnboardingCardRow>> {
  if ('region' in within) return OnboardingItem.cards(await fillPage(table, { ...IN_REGION.range(within.region, open), ...slice }));
  const keep = (row: Row): row is OnboardingRow => OnboardingItem.is(row) && (row.card?.unitPath.startsWith(within.path) ?? false);
  return OnboardingItem.cards(await fillPage(table, { ...IN_AGENCY.range(within.rootUnitId, open), ...slice }, keep));
}

/** AP-265: open onboardings of a region in which something waits for a unit that serves IT, by what is due first in each. */
export async function waitingForIt(table: Table, region: string, slice: Slice): Promise<Page<OnboardingCardRow>> {
  const keep = (row: Row): row is OnboardingRow => OnboardingItem.is(row) && (row.card?.it ?? null) !== null;
  return OnboardingItem.cards(await fillPage(table, { ...IN_REGION.range(region, true), ...slice }, keep, AT_ONCE));
}

/** AP-261: open onboardings that somebody was asked to mentor, the earliest first day first. */
export const mentoredBy = async (table: Table, mentorId: string, slice: Slice): Promise<Page<OnboardingCardRow>> =>
  OnboardingItem.cards(await fillPage(table, { ...MENTORED.range(mentorId), ...slice }));
