// Asks the gateway for what a page shows; the token is held here, and never reaches a browser.
import { type AnyVariables, Client, fetchExchange, type TypedDocumentNode } from '@urql/core';
import { CampaignsDocument, GrowthDocument, OneRegionDocument, OverviewDocument, SpreadsDocument } from '../generated/graphql.ts';
import type { City } from './city.ts';
import { besideOf, campaignsOf, regionsOf, silenceOf, spreadsIn, spreadsOf } from './figures.ts';
import type { Province } from './province.ts';

export interface Gateway {
  url: string;
  /** A token of a viewer of the province: asked for each time, as it expires. */
  token(): Promise<string>;
}

/** The gateway did not answer, or refused all of it. */
export class NoAnswer extends Error {}

export interface Source {
  province(year: number): Promise<Province>;
  /** Null: there is no such region in the province. */
  city(code: string, year: number): Promise<City | null>;
}

interface Fault {
  message: string;
  path?: readonly (string | number)[] | undefined;
}

export function sourceOf({ url, token }: Gateway): Source {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });

  async function ask<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<{ data: Data; faults: readonly Fault[] }> {
    const headers = { authorization: `Bearer ${await token()}`, 'accept-language': 'id' };
    const { data, error } = await client.query(document, variables, { fetchOptions: { headers } }).toPromise();
    if (!data) throw new NoAnswer(error?.message ?? 'The gateway answered nothing.');
    return { data, faults: error?.graphQLErrors ?? [] };
  }

  /** What the page can do without: without it the rest is still told. */
  const orNull = <T>(answer: Promise<T>): Promise<T | null> => answer.catch(() => null);

  return {
    async province(year) {
      const [now, before, growth, growthBefore, spreads, campaigns, campaignsBefore] = await Promise.all([
        ask(OverviewDocument, { year }),
        orNull(ask(OverviewDocument, { year: year - 1 })),
        orNull(ask(GrowthDocument, { year })),
        orNull(ask(GrowthDocument, { year: year - 1 })),
        orNull(ask(SpreadsDocument, { year })),
        orNull(ask(CampaignsDocument, { year })),
        orNull(ask(CampaignsDocument, { year: year - 1 })),
      ]);
      const beside = (answer: typeof growth) => besideOf(answer?.data ?? null, answer?.faults ?? []);
      return {
        regions: regionsOf({ now: now.data, before: before?.data ?? null }, now.faults, {
          now: beside(growth),
          before: beside(growthBefore),
        }),
        spreads: spreads && spreadsOf(spreads.data),
        campaigns: campaigns && campaignsOf(campaigns.data),
        campaignsBefore: campaignsBefore && campaignsOf(campaignsBefore.data),
      };
    },
    async city(code, year) {
      const { data, faults } = await ask(OneRegionDocument, { code, year, yearBefore: year - 1 });
      const all = data.regions
        .toSorted((a, b) => a.code.localeCompare(b.code))
        .map((one) => ({ code: one.code, name: one.name ?? one.code }));
      const place = all.findIndex((one) => one.code === code);
      const found = all[place];
      if (!found) return null;
      const { now = null, before = null, citizensNow = null, citizensBefore = null } = data.region ?? {};
      const failed = (...names: string[]): boolean => faults.some(({ path }) => path?.some((step) => names.includes(String(step))));
      const served = new Set(data.regionsServed.map((one) => one.code));
      return {
        region: {
          ...found,
          state: now ? 'joined' : silenceOf(code, { served, fails: faults.length > 0 }),
          now: now && {
            ...{ ...now, growth: now },
            ...(!failed('citizensNow') && { citizens: citizensNow }),
            ...(!failed('internshipSummary') && { internships: data.region?.internshipSummary ?? null }),
          },
          before: before && { ...before, growth: before, citizens: citizensBefore },
        },
        spreads: spreadsIn(now?.predicates ?? null),
        campaigns: failed('recruitmentSummary') ? null : (data.region?.recruitmentSummary?.campaigns ?? []),
        campaignsBefore: data.region?.recruitmentBefore?.campaigns ?? [],
        neighbours: { previous: all[place - 1] ?? null, next: all[place + 1] ?? null },
      };
    },
  };
}
