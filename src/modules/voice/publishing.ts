// Publishes what citizens have said of a period once it is over, by the clock: each period once, the same to everybody, and never changed.

import type { ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { projected } from '../../platform/stream/projected.ts';
import { answering } from '../organisation/rules/units.ts';
import { unitTree } from '../organisation/tree.ts';
import { servicesEver, talliesOf } from './items.ts';
import { satisfactionIn } from './rules/period.ts';
import { arrivedOn, halvesIn, type PeriodOf, periodKey, periodsOver } from './rules/periods.ts';
import { voicePolicy } from './rules/policy.ts';
import { NO_SUMS, plus, spanOf } from './rules/satisfaction.ts';
import { nameOf, type PublicService } from './rules/service.ts';
import {
  clocksOfYear,
  clocksTold,
  isGiven,
  type ServiceTold,
  sumOfClocks,
  togetherTold,
  type UnitClocks,
  type VoiceClocksView,
  type VoiceSummaryView,
} from './rules/summary.ts';
import { clocksInPublic, type PeriodPlaces, PeriodPlacesItem, PublishedItem, publishedOf } from './summary-items.ts';

async function serviceTold(ctx: ReadContext, service: PublicService, of: PeriodOf): Promise<ServiceTold> {
  const months = await talliesOf(ctx.loader.loadRange, service.id, spanOf(of.year, of.period).months);
  const shown = satisfactionIn(months, { ...of, servedAYear: service.servedAYear }, legalDay(ctx.now));
  return {
    shown: { ...shown, serviceId: service.id, name: nameOf(service) },
    sums: months.reduce((all, { counted }) => plus(all, counted), NO_SUMS),
  };
}

interface UnitTold {
  unitId: string;
  unitName: string;
  services: ServiceTold[];
  clocks: UnitClocks;
  /** The unit itself, and those that it came after. */
  answersFor: string[];
}

const servicesOf = async (ctx: ReadContext, region: string, of: PeriodOf): Promise<PublicService[]> => {
  const { from, until } = spanOf(of.year, of.period);
  const all = await servicesEver(ctx.table, region);
  return all.filter(({ openedOn, closedOn }) => openedOn <= until && (closedOn === null || closedOn >= from));
};

/**
 * Who answers for what is decided once a period, before anything of it is published: of a publication that was cut short and went on after a service had
 * moved, or a unit was closed, it would be in two sums, and their difference would tell it.
 */
async function placesOf(ctx: ReadContext, region: string, of: PeriodOf): Promise<PeriodPlaces> {
  await projected(ctx, async () => {
    const before = await PeriodPlacesItem.load(ctx.table.get, region, of);
    if (before) return null;
    const [{ byId }, services] = await Promise.all([unitTree(ctx), servicesOf(ctx, region, of)]);
    const today = legalDay(ctx.now);
    const unitOf = (id: string): string => answering(id, today, byId);
    const body: PeriodPlaces = {
      day: today,
      services: Object.fromEntries(services.map(({ id, unitId }) => [id, unitOf(unitId)])),
      successors: Object.fromEntries([...byId.keys()].flatMap((id) => (unitOf(id) === id ? [] : [[id, unitOf(id)]]))),
    };
    return { tallies: [{ before, after: PeriodPlacesItem.putAt([region, of], region, body) }] };
  });
  const row = await PeriodPlacesItem.load(ctx.table.get, region, of);
  if (!row) throw new Error(`Nothing says who answers for ${periodKey(of)} in ${region}.`);
  return row.body;
}

/** By the unit that answers for them on the day of publication, and what units before it have given is its own. */
async function unitsTold(ctx: ReadContext, region: string, of: PeriodOf, places: PeriodPlaces): Promise<UnitTold[]> {
  const [{ byId }, services] = await Promise.all([unitTree(ctx), servicesOf(ctx, region, of)]);
  const unitOf = (id: string): string => places.successors[id] ?? id;
  const told = await Promise.all(
    services.map(async (service) => [places.services[service.id], await serviceTold(ctx, service, of)] as const),
  );
  // Of a year too: a unit that only answers cases has a page of it.
  const given = await Promise.all(
    [...byId.keys()].flatMap((id) => halvesIn(of).map(async (half) => [unitOf(id), await clocksInPublic(ctx, region, id, half)] as const)),
  );
  const answeredBy = Map.groupBy(byId.keys(), unitOf);
  // In the order of ids: what is withheld beside a few must be the same when it goes on.
  const units = [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return units.flatMap(({ id: unitId, name: unitName }) => {
    const own = told.flatMap(([unit, service]) => (unit === unitId ? [service] : []));
    const clocks = sumOfClocks(given.flatMap(([unit, one]) => (unit === unitId ? [one] : [])));
    const answersFor = answeredBy.get(unitId) ?? [];
    return own.length > 0 || isGiven(clocks) ? [{ unitId, unitName, services: own, clocks, answersFor }] : [];
  });
}

/** Of a year: of the half-years as they were published, also of a unit that was closed after its own. */
async function yearsClocks(ctx: ReadContext, region: string, unitIds: readonly string[], of: PeriodOf): Promise<VoiceClocksView[]> {
  const halves = await Promise.all(unitIds.flatMap((id) => halvesIn(of).map((half) => publishedOf(ctx, region, id, half))));
  return clocksOfYear(halves.map((half) => half?.clocks ?? []));
}

async function summariesOf(ctx: ReadContext, region: string, of: PeriodOf): Promise<VoiceSummaryView[]> {
  const { from, until } = spanOf(of.year, of.period);
  const { survey, version } = voicePolicy(until);
  const places = await placesOf(ctx, region, of);
  const units = await unitsTold(ctx, region, of, places);
  const head = { regionCode: region, ...of, from, until, publishedOn: places.day, policy: version };
  const clocksOf = clocksTold(
    units.map(({ clocks }) => clocks),
    survey.leastTold,
  );
  const told = await Promise.all(
    units.map(async ({ unitId, unitName, services, answersFor }, i): Promise<VoiceSummaryView> => {
      const clocks = of.period === 'YEAR' ? await yearsClocks(ctx, region, answersFor, of) : (clocksOf[i] ?? []);
      const shown = services.map((service) => service.shown);
      return { ...head, unitId, unitName, ...togetherTold(services, survey), services: shown, units: [], clocks };
    }),
  );
  const { name = region } = (await ctx.reference.regions(ctx.table)).get(region) ?? {};
  const all = units.flatMap(({ services }) => services);
  const parts = told.map(({ unitId, unitName, answers, index, band }) => ({ unitId: unitId ?? '', unitName, answers, index, band }));
  // Last: where it stands, all others do. Where nothing was said too, so that nobody looks again. How the clocks went is told by unit alone.
  return [...told, { ...head, unitId: null, unitName: name, ...togetherTold(all, survey), services: [], units: parts, clocks: [] }];
}

/** Of one region. May be run at any time, as often as one likes and twice at once: what was published stays. */
export async function publishPeriods(contextFor: () => ReadContext, isOver: () => boolean): Promise<number> {
  let published = 0;
  // What is published never changes, and the page of a service goes on being counted: who came in between would be told by the difference.
  for (const of of periodsOver(arrivedOn(contextFor().now))) {
    const ctx = contextFor();
    const region = ctx.viewer.region ?? '';
    if (await publishedOf(ctx, region, null, of)) continue;
    if (isOver()) break;
    for (const summary of await summariesOf(ctx, region, of))
      await projected(ctx, async () => {
        const before = await PublishedItem.load(ctx.table.get, region, summary.unitId, of);
        if (before) return null;
        published += 1;
        return { tallies: [{ before, after: PublishedItem.putAt([region, summary.unitId, of], region, summary) }] };
      });
  }
  return published;
}
