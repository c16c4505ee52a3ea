// Onboardings as what follows the record reads and writes them.

import type { ReadContext } from '../../platform/context.ts';
import type { WorkCalendar } from '../../platform/rules/calendar.ts';
import type { SubjectChange } from '../../platform/store/commit.ts';
import { OnboardingItem, type OnboardingRow, onboardingItem } from './items.ts';
import type { Onboarding, OnboardingOwner, OnboardingRecord } from './rules/types.ts';
import { listedOf, type OnboardingLeaders } from './rules/waiting.ts';

/** All that a person has. */
export async function knownOf(ctx: ReadContext, { onboardings }: Pick<OnboardingRecord, 'onboardings'>): Promise<OnboardingRow[]> {
  const rows = await ctx.table.batchGet(onboardings.map(({ id }) => OnboardingItem.key(id)));
  return OnboardingItem.among(rows.filter((row) => row !== null));
}

/** As of the last change, or when it began: whoever changes it looks again. */
function leadersBefore(row: OnboardingRow | undefined, { tasks }: Onboarding): OnboardingLeaders {
  if (row?.card) return row.card;
  const asked = (of: OnboardingOwner) => tasks.find(({ owner, askedId }) => owner === of && askedId !== null)?.askedId ?? null;
  return { superiorId: asked('SUPERIOR'), itId: asked('IT') };
}

/** What of these is new or another than it was. */
export function changesOf(
  region: string,
  known: readonly OnboardingRow[],
  made: readonly Onboarding[],
  calendar: WorkCalendar,
): SubjectChange[] {
  const rows = new Map(known.map((row) => [row.body.id, row]));
  return made
    .filter((onboarding) => rows.get(onboarding.id)?.body !== onboarding)
    .map((onboarding) => ({
      before: rows.get(onboarding.id) ?? null,
      after: onboardingItem(region, onboarding, listedOf(onboarding, calendar, leadersBefore(rows.get(onboarding.id), onboarding))),
      detail: { kind: onboarding.kind, status: onboarding.status, startsOn: onboarding.startsOn },
    }));
}
