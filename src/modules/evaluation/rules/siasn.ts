// Codes of the national form for performance (SIASN, kinerja periodik dan tahunan). Dated.
import { shippedOn } from '../../../platform/rules/policy/overlay.ts';
import type { Predicate, Rating } from './types.ts';

export interface SiasnPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** hasilKinerjaNilai and perilakuKerjaNilai. */
  rating: Readonly<Record<Rating, number>>;
  /** kuadranKinerjaNilai. */
  predicate: Readonly<Record<Predicate, number>>;
}

const POLICIES: readonly SiasnPolicy[] = [
  {
    version: 'siasn-2023.1',
    effectiveFrom: '2023-01-01',
    source:
      'House mapping after public clients of the SIASN web service (reference lists perilakuDanKinerja and kuadranNilai: 1 di atas ekspektasi … 3 di bawah ekspektasi; 1 sangat baik … 5 sangat kurang). BKN publishes no list without a login: confirm with BKN',
    rating: { ABOVE: 1, MEETS: 2, BELOW: 3 },
    predicate: { VERY_GOOD: 1, GOOD: 2, NEEDS_IMPROVEMENT: 3, POOR: 4, VERY_POOR: 5 },
  },
];

/** The codes in force on a legal day. */
export const siasnPolicy = (day: string): SiasnPolicy => shippedOn({ name: 'codes of SIASN', shipped: POLICIES }, day);
