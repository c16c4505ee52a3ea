// What refusals of the organisation tell besides their code: merged into the platform's facts of errors.
import type { Resting } from './entries.ts';
import type { AssignmentCard, Unit } from './types.ts';

declare module '../../../platform/rules/errors.ts' {
  interface ErrorData {
    /** Who and what keeps a unit from closing: all of it counted, some of it named. */
    inside?: {
      people: number;
      laterAssignments: number;
      units: number;
      assignments: readonly AssignmentCard[];
      openUnits: readonly Unit[];
    };
    /** What keeps an entry from being taken back. */
    rests?: readonly Resting[];
  }
}
