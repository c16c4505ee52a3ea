// Who counts in a unit's distribution: the definitive holders of its subtree who served in the period, whether somebody opened their evaluation or not. Pure.
import type { AssignmentCard } from '../../organisation/rules/types.ts';
import type { DaySpan } from '../../performance/rules/types.ts';
import type { CountedEvaluation } from '../../unit-achievement/rules/distribution.ts';
import type { EvaluationCard, EvaluationStatus, Predicate } from './types.ts';
import { isHandedOver } from './views.ts';

/** An evaluation as counting needs it. */
export type CountedCard = Pick<
  EvaluationCard,
  'id' | 'employeeId' | 'employeeName' | 'positionTitle' | 'unitId' | 'holding' | 'isHead' | 'status' | 'predicate' | 'ratedBy'
>;

/** Somebody who counts. Who is exempt is among them, to be told apart. */
export interface CountedPerson {
  employeeId: string;
  employeeName: string;
  positionTitle: string;
  /** Null where nobody has opened it. */
  evaluationId: string | null;
  status: EvaluationStatus | 'UNOPENED';
  /** By the ratings as they stand, whoever may see them. */
  predicate: Predicate | null;
  /** Employee id of who rated. */
  ratedBy: string | null;
}

export interface UnitRoll {
  unitId: string;
  span: DaySpan;
  /** Those who hold a post in the subtree today. */
  holders: readonly AssignmentCard[];
  /** The evaluations that stand in the subtree. */
  cards: readonly CountedCard[];
  /** Evaluations of people who came in the period and which stand in another unit so far, by employee id. */
  elsewhere: ReadonlyMap<string, CountedCard>;
  /** People whose evaluation stands here, but whose rated post is in another unit by now. */
  gone: ReadonlySet<string>;
}

const ofCard = ({ id, status, predicate, ratedBy, employeeId, employeeName, positionTitle }: CountedCard): CountedPerson => ({
  employeeId,
  employeeName,
  positionTitle,
  evaluationId: id,
  status,
  predicate,
  ratedBy,
});

const unopened = ({ employeeId, employeeName, assignment }: AssignmentCard): CountedPerson => ({
  employeeId,
  employeeName,
  positionTitle: assignment.positionTitle,
  evaluationId: null,
  status: 'UNOPENED',
  predicate: null,
  ratedBy: null,
});

/** Those who would count and have no evaluation here: present definitive holders who served in the period, without the unit's head. */
export function unopenedHolders({ unitId, span, holders, cards }: Omit<UnitRoll, 'elsewhere' | 'gone'>): AssignmentCard[] {
  const known = new Set(cards.flatMap(({ employeeId, holding }) => (holding === 'DEFINITIVE' ? [employeeId] : [])));
  return holders.filter(
    ({ employeeId, assignment }) =>
      assignment.holding === 'DEFINITIVE' &&
      assignment.validFrom <= span.to &&
      !(assignment.isHead && assignment.unitId === unitId) &&
      !known.has(employeeId),
  );
}

/** Everybody who counts, each evaluation once; an evaluation that was handed over counts where it was. */
export function whoCounts(roll: UnitRoll): CountedPerson[] {
  const heads = new Set(
    roll.holders.flatMap(({ employeeId, assignment: { isHead, unitId, holding } }) =>
      isHead && unitId === roll.unitId && holding === 'DEFINITIVE' ? [employeeId] : [],
    ),
  );
  const opened = roll.cards.filter(({ holding, isHead, unitId, employeeId, status }) => {
    const head = (isHead && unitId === roll.unitId) || heads.has(employeeId);
    return holding === 'DEFINITIVE' && !head && (isHandedOver(status) || !roll.gone.has(employeeId));
  });
  const coming = unopenedHolders(roll).flatMap((card) => {
    const known = roll.elsewhere.get(card.employeeId);
    if (!known) return [unopened(card)];
    return isHandedOver(known.status) ? [] : [{ ...ofCard(known), positionTitle: card.assignment.positionTitle }];
  });
  return [...opened.map(ofCard), ...coming];
}

/** As a distribution takes it; `told` says whose rating may speak. */
export const countedOf = (people: readonly CountedPerson[], told: (person: CountedPerson) => boolean): CountedEvaluation[] =>
  people.map((one) => ({ status: one.status, predicate: told(one) ? one.predicate : null, isUnitHead: false, isDefinitive: true }));

/** Whom the finalisation waits for. */
export const missing = (people: readonly CountedPerson[]): CountedPerson[] =>
  people.filter(({ status, predicate }) => status !== 'EXEMPT' && predicate === null);
