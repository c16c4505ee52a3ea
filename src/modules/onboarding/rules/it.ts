// Tasks of the unit that serves IT: which they are, and what of an onboarding whoever does them sees. Pure.
import type { Onboarding, OnboardingTask } from './types.ts';

export const isIt = ({ owner }: Pick<OnboardingTask, 'owner'>): boolean => owner === 'IT';

/** Named for tasks of IT. */
export const namedForIt = ({ tasks }: Onboarding): string[] => tasks.filter(isIt).flatMap(({ ownerId }) => ownerId ?? []);

/** The unit that serves IT in it, where there is anything to serve. */
export const itUnitOf = ({
  tasks,
  itUnitId,
}: {
  tasks: readonly Pick<OnboardingTask, 'owner'>[];
  itUnitId: string | null;
}): string | null => (tasks.some(isIt) ? itUnitId : null);

/** No more than is needed to open an account: whose, where, from when, and their own tasks. */
export const shownToIt = (onboarding: Onboarding): Onboarding => ({
  ...onboarding,
  tasks: onboarding.tasks.filter(isIt),
  ...{ mentors: [], checkPoints: [], probation: null, replans: [] },
  closures: onboarding.closures.map((closure) => ({ ...closure, reason: null })),
});
