// Internships of a region as a gateway may tell them.
import type { InternshipsFragment } from '../../../examples/provincial-dashboard/generated/graphql.ts';

const small = (count: number) => ({ count, suppressed: false });

export const internshipsOf = (used: number, isWithheld: boolean): InternshipsFragment => ({
  ...{ partners: 4, placesOffered: used + 12 },
  internships: {
    ...{ placesUsed: small(used), toCome: small(0), running: small(10), completed: small(used - 15) },
    endedEarly: isWithheld ? { count: null, suppressed: true } : small(5),
  },
  applications: { received: small(used * 3), waiting: small(12) },
});
