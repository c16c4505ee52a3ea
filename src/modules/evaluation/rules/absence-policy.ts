// What each kind of absence does to the months of a year. Dated: a part of the evaluation policy, whose version a result keeps.
import type { AbsenceKind } from './types.ts';

export interface AbsencePolicy {
  source: string;
  /** Kinds whose days count as not served, so that months, and with them credit points, are lost. All others keep them. */
  takesMonths: Readonly<Record<AbsenceKind, boolean>>;
}

/*
 * Leave that the law grants with pay keeps its months: no regulation takes credit points for it, and nobody loses any for a birth or an
 * illness. Who is on unpaid leave, studies or serves elsewhere is released from the functional post, and is rated there or not at all.
 */
export const ABSENCES_2023: AbsencePolicy = {
  source:
    'Kinds of leave: PP 11/2017 art. 310–340 as amended by PP 17/2020, Peraturan BKN 24/2017. Release from the functional post by unpaid leave and by study of more than six months: PermenPANRB 1/2023. Shorter study, secondment and other absences: house rule until a decree says otherwise',
  takesMonths: {
    ANNUAL: false,
    SICK: false,
    MATERNITY: false,
    IMPORTANT_REASON: false,
    BIG: false,
    UNPAID: true,
    STUDY: true,
    SECONDMENT: true,
    OTHER: true,
  },
};
