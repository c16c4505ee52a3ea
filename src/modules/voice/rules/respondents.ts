// Who has answered, in coarse classes as the form of PermenPANRB 14/2017 asks them: counted each by itself, never with what was answered. Pure.
import type { Numbers } from '../../../platform/rules/counts.ts';
import { partsTold } from '../../../platform/rules/small-counts/parts.ts';
import type { AnswerSums } from './satisfaction.ts';

/** Each may be left out. */
export interface RespondentFacts {
  age?: 'TO_25' | 'FROM_26_TO_40' | 'FROM_41_TO_55' | 'FROM_56' | null | undefined;
  sex?: 'FEMALE' | 'MALE' | null | undefined;
  education?: 'PRIMARY' | 'LOWER_SECONDARY' | 'UPPER_SECONDARY' | 'DIPLOMA' | 'BACHELOR' | 'POSTGRADUATE' | null | undefined;
  work?: 'PUBLIC_SERVICE' | 'PRIVATE_SECTOR' | 'SELF_EMPLOYED' | 'STUDENT' | 'OTHER' | null | undefined;
}

type RespondentFact = 'AGE' | 'SEX' | 'EDUCATION' | 'WORK';
type RespondentClass = NonNullable<RespondentFacts[keyof RespondentFacts]> | 'NOT_SAID';

const CLASSES_OF: Readonly<Record<RespondentFact, readonly RespondentClass[]>> = {
  AGE: ['TO_25', 'FROM_26_TO_40', 'FROM_41_TO_55', 'FROM_56'],
  SEX: ['FEMALE', 'MALE'],
  EDUCATION: ['PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'DIPLOMA', 'BACHELOR', 'POSTGRADUATE'],
  WORK: ['PUBLIC_SERVICE', 'PRIVATE_SECTOR', 'SELF_EMPLOYED', 'STUDENT', 'OTHER'],
};

const FACTS = Object.keys(CLASSES_OF) as RespondentFact[];

const nameOf = (fact: RespondentFact, of: RespondentClass): string => `${fact}:${of}`;

/** How one answer is counted. */
export function factsOf({ age, sex, education, work }: RespondentFacts): Numbers {
  const given = { AGE: age, SEX: sex, EDUCATION: education, WORK: work };
  return Object.fromEntries(
    FACTS.flatMap((fact) => {
      const of = given[fact];
      return of ? [[nameOf(fact, of), 1] as const] : [];
    }),
  );
}

export interface RespondentCountView {
  fact: RespondentFact;
  class: RespondentClass;
  /** Null: not told. */
  count: number | null;
}

/** Of a half: how many there are in all is told, so a few of a class must not follow from it. Where all are of one class it is not told of which. */
function countsOf({ n, facts = {} }: AnswerSums, fact: RespondentFact, least: number): RespondentCountView[] {
  const said = CLASSES_OF[fact].map((of) => ({ of, count: facts[nameOf(fact, of)] ?? 0 }));
  const rest = n - said.reduce((sum, { count }) => sum + count, 0);
  const all = [...said, { of: 'NOT_SAID' as const, count: rest }];
  const isUniform = rest < n && all.filter(({ count }) => count > 0).length === 1;
  const told = partsTold(
    all.map(({ count }) => count),
    least,
  );
  return all.map(({ of }, i) => ({ fact, class: of, count: isUniform ? null : (told[i] ?? null) }));
}

const plusTold = (a: number | null | undefined, b: number | null): number | null => (a === null || b === null ? null : (a ?? 0) + b);

/** Of a period that is told: of a year what both halves tell, so that it tells none by the other. Nothing where nobody has said anything. */
export function respondentsOf(halves: readonly AnswerSums[], least: number): RespondentCountView[] {
  return FACTS.flatMap((fact) => {
    if (!halves.some(({ facts = {} }) => CLASSES_OF[fact].some((of) => facts[nameOf(fact, of)]))) return [];
    const [first = [], ...others] = halves.map((half) => countsOf(half, fact, least));
    return first.map((one, i) => ({ ...one, count: others.reduce((sum, half) => plusTold(sum, half[i]?.count ?? null), one.count) }));
  });
}
