// Development plans as people make them.

import type { Ask } from './city.ts';
import { type FieldsOf, type MutationName, whole } from './mutations.ts';
import { answered, done, type Person } from './people.ts';

export interface Developed {
  id: string;
  version: number;
}

export const DEVELOPMENT = 'developmentPlan { id version status }';

/** A change of a plan by its mutation; answers it with its next version, where the viewer still sees it. */
export async function develop<Name extends MutationName>(
  ask: Ask,
  name: Name,
  { id, version }: Developed,
  more: FieldsOf<Name> = {},
): Promise<Developed> {
  const input = whole(name, { developmentPlanId: id, expectedVersion: version, ...more });
  const { developmentPlan } = await answered<{ developmentPlan: Developed | null }>(done(ask, name, input, DEVELOPMENT));
  return developmentPlan ?? { id, version: version + 1 };
}

export const begun = async (
  ask: Ask,
  { employeeId }: Pick<Person, 'employeeId'>,
  goal = 'Memimpin rapat dengan tenang',
): Promise<Developed> => (await done(ask, 'developmentPlanOpen', { employeeId, goal }, DEVELOPMENT)).developmentPlan;

export const STEP = { kind: 'TRAINING', text: 'Pelatihan komunikasi publik', dueOn: '2027-06-30' } as const;

/** Begun by the person, with one step that the superior is asked to agree to. */
export const stepped = async (person: Person): Promise<Developed> =>
  develop(person.ask, 'developmentPlanStepAdd', await begun(person.ask, person), STEP);

export const activated = async (person: Person, superior: Ask): Promise<Developed> =>
  develop(superior, 'developmentPlanAgree', await stepped(person));

export const coached = async (person: Person, superior: Ask, coach: Person): Promise<Developed> => {
  const asked = await develop(superior, 'developmentCoachName', await activated(person, superior), { coachId: coach.employeeId });
  return develop(coach.ask, 'developmentCoachAnswer', asked, { accepts: true });
};

const WHOLE = `id version status openedAt goal openedBy { name } ground { evaluationId year period withdrawnAt }
  steps { stepId kind text dueOn state agreedAs { text } endedAt endWords } agreedAt awaitsAgreementOf
  coach { employee { name } acceptedAt leavesOn } formerCoaches { employee { name } ending words }
  reviews { number dueOn words { voice author { name } text } } suggestions { text why } closing { outcome words by { name } }
  allowedActions blockers { action code }`;

/** As somebody is shown it; null to whom it is hidden. */
export async function developmentOf(ask: Ask, { id }: Pick<Developed, 'id'>) {
  const { data, errors } = await ask(`query($id: ID!) { node(id: $id) { ... on DevelopmentPlan { ${WHOLE} } } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}
