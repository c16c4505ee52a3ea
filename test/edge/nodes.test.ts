// `node` for applicants, the public and strangers: what they may see on its own road, and nothing else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../support/city.ts';
import { done } from '../support/people.ts';
import { type Campaigning, draft, FIRST_INSTANT, person, published } from '../support/registration.ts';
import { approved, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
let open: Campaigning;
beforeAll(async () => {
  city = await startSeason();
  open = await published(city);
});
afterAll(() => city.stop());

const typesOf = async (ask: Ask, ids: readonly string[]): Promise<(string | undefined)[]> => {
  const { data, errors } = await ask(`{ nodes(ids: ${JSON.stringify(ids)}) { __typename id } }`);
  expect(errors).toBeUndefined();
  return data.nodes.map((found: { __typename: string } | null) => found?.__typename);
};

describe('node', () => {
  it('answers the public the campaign and its posts, never the request behind them', async () => {
    const query = 'query($id: ID!) { openings(campaignId: $id, first: 1) { edges { node { id formationId } } } }';
    const { id, formationId } = (await city.nobody(query, { id: open.campaign.id })).data.openings.edges[0].node;
    expect(await typesOf(city.nobody, [open.campaign.id, id, formationId])).toEqual(['Campaign', 'Opening', undefined]);
  });

  it('answers applicants their own profile and application, and nobody else', async () => {
    city.setNow(FIRST_INSTANT);
    const ask = await person(city);
    const { id } = await draft(ask, open.campaign.id, open.formationIds[0] ?? '');
    const { me } = (await ask('{ me { id applicant { id } } }')).data;
    const ids = [id, me.applicant.id, me.id];
    expect(await typesOf(ask, ids)).toEqual(['Application', 'Applicant', 'Me']);
    const others = [city.nobody, await person(city), city.people.hr.ask, open.rina];
    for (const other of others) expect(await typesOf(other, ids)).toEqual([undefined, undefined, undefined]);
  });

  it('answers the parts of a plan and of a record to whoever sees the whole, and a colleague only what is public in the house', async () => {
    const { person: staff, plan } = await approved(city);
    const lend = { employeeId: staff.employeeId, expectedVersion: 1, toEmployeeId: city.people.superior2.employeeId, reason: 'Cuti' };
    const dates = { validFrom: '2026-02-01', validTo: '2026-02-28' };
    const { employee } = await done(
      city.people.hr.ask,
      'delegationGrant',
      { ...lend, ...dates },
      'employee { delegations { id } entries { id } }',
    );
    const ids = [plan.targetId, plan.indicatorId, staff.assignmentId, employee.delegations[0].id, employee.entries[0].id];
    const all = ['Target', 'Indicator', 'Assignment', 'Delegation', 'Entry'];
    expect(await typesOf(city.people.hr.ask, ids)).toEqual(all);
    expect(await typesOf(staff.ask, ids)).toEqual([...all.slice(0, 4), undefined]);
    expect(await typesOf(city.people.superior2.ask, ids.slice(3))).toEqual(['Delegation', undefined]);
    expect(await typesOf(city.people.colleague.ask, ids)).toEqual([undefined, undefined, 'Assignment', undefined, undefined]);
    for (const outside of [city.nobody, city.people.otherHr.ask]) expect(await typesOf(outside, ids)).toEqual(ids.map(() => undefined));
  });
});
