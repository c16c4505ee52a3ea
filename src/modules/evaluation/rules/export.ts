// A version as records of the national form (SIASN): each with one coefficient and the months it is for. Pure.
import type { FunctionalLevel } from '../../organisation/rules/types.ts';
import { runsOf } from './credit.ts';
import { evaluationPolicyOf } from './policy.ts';
import type { VersionDraft } from './types.ts';

export interface ExportRecord {
  /** Calendar months, 1 to 12; null where none counts. */
  monthFrom: number | null;
  monthTo: number | null;
  months: number;
  level: FunctionalLevel | null;
  coefficient: string | null;
  creditPoints: string | null;
}

const NOTHING = { level: null, coefficient: null, creditPoints: null };

/** Of who has no credit points: one record for all months. */
function whole({ segments }: Pick<VersionDraft, 'segments'>): ExportRecord {
  const months = segments.flatMap(({ counted }) => counted).toSorted((a, b) => a - b);
  return { monthFrom: months[0] ?? null, monthTo: months.at(-1) ?? null, months: months.length, ...NOTHING };
}

/** At least one; in the order of months, and no month in two. Months without a functional post have a record of their own. */
export function exportRecords(version: Pick<VersionDraft, 'segments' | 'credit' | 'policyVersion' | 'policyTerms'>): ExportRecord[] {
  const { segments, credit } = version;
  const runs = runsOf(segments, evaluationPolicyOf(version));
  if (!credit || runs.length === 0) return [whole(version)];
  return runs.map(({ monthFrom, monthTo }) => {
    const part = credit.parts.find((one) => one.monthFrom === monthFrom);
    const fed = part ? { level: part.level, coefficient: part.coefficient, creditPoints: part.points } : NOTHING;
    return { monthFrom, monthTo, months: monthTo - monthFrom + 1, ...fed };
  });
}
