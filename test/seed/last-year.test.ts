// Who is evaluated in last year's demo: everybody whom the unit's distribution counts, or it could not be made final.
import { expect, it } from 'vitest';
import { planCity } from '../../seed/city.ts';
import { castOf } from '../../seed/last-year.ts';
import { personOf } from '../../seed/people.ts';
import { REGION } from '../support/city.ts';

/** In the larger ones the unit has superiors beside the persona. */
it.each([150, 800, 16_000, 20_000])(
  'in a city of %i nobody of the unit is left out, and superiors come before their reports',
  async (employees) => {
    const city = await planCity({ region: REGION, employees, seed: 3374 });
    const head = personOf({ city }, 'superior2');
    const cast = castOf({ city }).map(({ person }) => person);
    const unit = city.people.filter(({ unitHandle }) => unitHandle === head.unitHandle || unitHandle.startsWith(`${head.unitHandle}-`));
    expect(cast.map(({ handle }) => handle).toSorted()).toEqual(unit.map(({ handle }) => handle).toSorted());
    const late = cast.filter(({ supervisorHandle }, i) => cast.slice(i + 1).some(({ handle }) => handle === supervisorHandle));
    expect(late).toEqual([]);
    // Who came only this year has no plan of last year.
    expect(cast.filter(({ validFrom }) => validFrom > '2025-12-31')).toEqual([]);
  },
);
