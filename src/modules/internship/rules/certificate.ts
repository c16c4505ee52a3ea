// The certificate of an internship: that somebody was there, and when; nothing of how they were. Pure.
import { type InternshipPlacement, lastDayOf } from './placement-types.ts';

/** All that whoever checks it reads, and whose it is. */
export interface InternCertificate {
  placementId: string;
  number: string;
  name: string;
  programmeTitle: string;
  unitName: string;
  from: string;
  until: string;
}

/** The year in which it ended, and what tells it from others: it follows from the internship, so that there is one. */
export const internCertificateNumber = (placement: InternshipPlacement): string =>
  `MAGANG/${(lastDayOf(placement) ?? placement.until).slice(0, 4)}/${placement.id.slice(4, 16).toUpperCase()}`;

/** @throws Error for one that has no number yet. */
export function certificateOf(placement: InternshipPlacement, unitName: string): InternCertificate {
  const { id, certificate, said, title, from, until } = placement;
  if (certificate === null) throw new Error(`${id} has no certificate.`);
  return {
    placementId: id,
    number: certificate,
    name: said.name,
    programmeTitle: title,
    unitName,
    from,
    until: lastDayOf(placement) ?? until,
  };
}
