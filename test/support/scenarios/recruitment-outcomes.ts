// Scenarios of the mutations on results: corrections refused in words.
import { REGION } from '../city.ts';
import { answer, OBJECTION, objected, refusing } from '../contested.ts';
import { listed, OFFERING, ranked } from '../offers.ts';
import { done } from '../people.ts';
import type { Carried } from '../selected.ts';
import type { Scenario, Season } from './stages.ts';

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

export const outcomes: Record<string, Scenario> = {
  selectionObjectionRefusalPropose: async (city) => {
    const { of, id } = await due(city);
    return { ask: of.budi, input: refusing(id, 2), selection: SELECTION };
  },
  selectionObjectionRefusalWithdraw: async (city) => {
    const { of, id } = await due(city);
    await done(of.budi, 'selectionObjectionRefusalPropose', 'SelectionObjectionRefusalProposeInput', refusing(id, 2), 'objection { id }');
    return { ask: of.budi, input: { objectionId: id, expectedVersion: 3 }, selection: SELECTION };
  },
  selectionObjectionRefusalConfirm: async (city) => {
    const { of, id } = await due(city);
    const other = await city.login({ sub: 'pansel-tono', region: REGION, roles: ['RECRUITMENT_OFFICER'] });
    await done(of.budi, 'selectionObjectionRefusalPropose', 'SelectionObjectionRefusalProposeInput', refusing(id, 2), 'objection { id }');
    return { ask: other, input: { objectionId: id, expectedVersion: 3 }, selection: SELECTION };
  },
};
