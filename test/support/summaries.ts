// A region's year in numbers as the clock would have made it, for tests of who reads it.
import { regionYear } from '../../src/modules/dashboards/rules/region-year.ts';
import { RegionCampaignsItem, RegionYearItem } from '../../src/modules/dashboards/summary-items.ts';
import { InternshipYearItem } from '../../src/modules/internship/region-year-items.ts';
import { internshipYear } from '../../src/modules/internship/rules/region-year.ts';
import { evaluationUnitsPolicy } from '../../src/modules/unit-achievement/rules/policy.ts';
import { VoiceYearItem } from '../../src/modules/voice/region-year-items.ts';
import { partsApart } from '../../src/parts.ts';
import { SHIPPED } from '../../src/platform/rules/policy/overlay.ts';
import { projected } from '../../src/platform/stream/projected.ts';
import { contextOfProjector } from '../../src/projections.ts';
import type { RunningCity } from './city.ts';

/** Of nobody yet. */
export function tellYear({ app }: RunningCity, region: string, year: number): Promise<void> {
  const ctx = contextOfProjector(partsApart(app.parts), region);
  const asOf = ctx.now;
  const law = { leastCount: 5, policyVersion: 'retention-2024.1', policy: evaluationUnitsPolicy(`${year}-01-01`, SHIPPED) };
  const nothing = { agencies: [], months: [], expected: 4, people: 0, hoursAsked: 0, periods: [] };
  const told = regionYear(null, { year, asOf, ...law, ...nothing, reviews: { rounds: 0, invited: 0, answered: 0 } });
  const states = { toCome: 0, running: 0, completed: 0, endedEarly: 0 };
  const interns = {
    year,
    asOf,
    leastCount: 5,
    policyVersion: '',
    placesOffered: 0,
    partners: 0,
    states,
    applied: { received: 0, waiting: 0 },
  };
  return projected(ctx, async () => ({
    tallies: [
      { before: null, after: RegionYearItem.putAt([region, year], region, told) },
      { before: null, after: RegionCampaignsItem.putAt([region, year], region, { year, asOf, campaigns: [] }) },
      { before: null, after: InternshipYearItem.putAt([region, year], region, internshipYear(null, interns)) },
      {
        before: null,
        after: VoiceYearItem.putAt([region, year], region, {
          year,
          asOf,
          leastCount: 5,
          policyVersion: '',
          satisfaction: [],
          complaints: {},
        }),
      },
    ],
  }));
}
