// The mutations on results: how to get there, who may, what each costs.
import { COMMITTEE_REASON, shownSelectionObjection } from '../support/actions/inputs.ts';
import { REGION } from '../support/city.ts';
import { answer, OBJECTION, objected, refusing } from '../support/contested.ts';
import { listed, OFFERING, ranked } from '../support/offers.ts';
import { done } from '../support/people.ts';
import type { Season } from '../support/scenarios/stages.ts';
import type { Carried } from '../support/selected.ts';
import { givenSelectionObjection } from './given.ts';
import type { Operations } from './operation.ts';

/** An objection to the final list that was accepted, and no edition says so. */
async function due(city: Season): Promise<{ of: Carried; id: string }> {
  const of = await listed(city, [{ quota: 1, people: ranked(2) }]);
  const second = of.people[0]?.[1];
  if (!second) throw new Error('Nobody objects.');
  city.setNow('2026-03-02T02:00:00.000Z');
  const id = await objected(second, 'FINAL_OBJECTION');
  city.setNow(OFFERING);
  await answer(of.budi, id, true);
  return { of, id };
}

const SELECTION = `objection { ${OBJECTION} }`;

export const outcomes = {
  selectionObjectionRefusalPropose: {
    scenario: async (city) => {
      const { of, id } = await due(city);
      return { ask: of.budi, input: refusing(id, 2), selection: SELECTION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: (ids, versions) => ({ ...givenSelectionObjection(ids, versions), reason: 'Uji' }),
    ownCase: 'OWN_CASE',
    tried: { selectionObjection: (one) => [shownSelectionObjection(one, { reason: COMMITTEE_REASON })] },
  },
  selectionObjectionRefusalWithdraw: {
    scenario: async (city) => {
      const { of, id } = await due(city);
      await done(of.budi, 'selectionObjectionRefusalPropose', refusing(id, 2), 'objection { id }');
      return { ask: of.budi, input: { objectionId: id, expectedVersion: 3 }, selection: SELECTION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: givenSelectionObjection,
    ownCase: 'OWN_CASE',
    tried: { selectionObjection: (one) => [shownSelectionObjection(one)] },
  },
  selectionObjectionRefusalConfirm: {
    scenario: async (city) => {
      const { of, id } = await due(city);
      const other = await city.login({ sub: 'pansel-tono', region: REGION, roles: ['RECRUITMENT_OFFICER'] });
      await done(of.budi, 'selectionObjectionRefusalPropose', refusing(id, 2), 'objection { id }');
      return { ask: other, input: { objectionId: id, expectedVersion: 3 }, selection: SELECTION };
    },
    access: { otherwise: 'role', nobody: 'login', recruiter: 'yes' },
    cost: { reads: 2, writes: 1, units: 30 },
    ids: givenSelectionObjection,
    ownCase: 'OWN_CASE',
    tried: { selectionObjection: (one) => [shownSelectionObjection(one)] },
  },
} satisfies Operations;
