// What the scenarios of records changed and put right stand on.
import { makeNip } from '../../../src/platform/rules/identifiers.ts';

export const PROOF = { number: '823/145/2026', issuedOn: '2026-01-05' };
export const GROUND = { reason: 'Surat keputusan terlampir', proof: PROOF };

/** A number of somebody born as the people of people.ts are. */
export const nipOf = (serial: number, born: string = '1980-05-17'): string =>
  makeNip({ birthDate: born, appointedIn: '2007-03', sex: 'FEMALE', serial });
