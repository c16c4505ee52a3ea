// Whom the demo asks for a 360-degree review: colleagues, as many as a round takes, also in a city whose teams are larger.
import { expect, it } from 'vitest';
import { planCity } from '../../seed/city.ts';
import { personOf, reportsOf } from '../../seed/people.ts';
import { peersOf } from '../../seed/reviews.ts';
import { REGION } from '../support/city.ts';

it.each([
  [150, 4],
  [16_000, 6],
  [20_000, 6],
])('in a city of %i these are %i, and never oneself', async (employees, asked) => {
  const city = await planCity({ region: REGION, employees, seed: 3374 });
  const staff = personOf({ city }, 'staff');
  const team = reportsOf({ city }, personOf({ city }, 'superior'));
  const peers = peersOf(team, staff, '2025-10-05').map(({ handle }) => handle);
  expect(peers).toHaveLength(asked);
  expect(peers).not.toContain(staff.handle);
  expect(new Set(team.map(({ handle }) => handle)).isSupersetOf(new Set(peers))).toBe(true);
});
