// Scenarios of the mutations of appointments that never began.
import { hireAs, OFFER, ofOffer } from '../offers.ts';
import { complete } from './recruitment-offers.ts';
import type { Scenario } from './stages.ts';

/** The second day on which nobody came. */
const MISSED = '2026-04-02T02:00:00.000Z';

export const annulments: Record<string, Scenario> = {
  appointmentAnnul: async (city) => {
    const { offer } = await complete(city);
    const hired = await hireAs(city, city.people.hr.ask, offer);
    city.setNow(MISSED);
    const input = ofOffer(hired, { ground: 'DID_NOT_COME', letter: 'SK 810/77/2026' });
    return { ask: city.people.hr.ask, input, selection: `offer { ${OFFER} annulment { ground letter annulledAt } allowedActions }` };
  },
};
