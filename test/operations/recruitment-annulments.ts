// The mutations of appointments that never began: how to get there, who may, what each costs.
import { COMMITTEE_REASON, shownOffer } from '../support/actions/inputs.ts';
import { hireAs, OFFER, ofOffer } from '../support/offers.ts';
import { complete } from '../support/scenarios/recruitment-offers.ts';
import { givenOffer } from './given.ts';
import type { Operations } from './operation.ts';

/** The second day on which nobody came. */
const MISSED = '2026-04-02T02:00:00.000Z';

export const annulments = {
  appointmentAnnul: {
    scenario: async (city) => {
      const { offer } = await complete(city);
      const hired = await hireAs(city, city.people.hr.ask, offer);
      city.setNow(MISSED);
      const input = ofOffer(hired, { ground: 'DID_NOT_COME', letter: 'SK 810/77/2026' });
      return { ask: city.people.hr.ask, input, selection: `offer { ${OFFER} annulment { ground letter annulledAt } allowedActions }` };
    },
    access: { otherwise: 'role', nobody: 'login', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 9, writes: 1, units: 107.5 },
    ids: (ids, versions) => ({ ...givenOffer(ids, versions), ground: 'WITHDREW', letter: 'Uji' }),
    ownCase: 'OWN_CASE',
    servesFrom: '2026-04-02T02:00:00.000Z',
    tried: { offer: (one) => ['WITHDREW', 'DID_NOT_COME'].map((ground) => shownOffer(one, { ground, letter: COMMITTEE_REASON })) },
  },
} satisfies Operations;
