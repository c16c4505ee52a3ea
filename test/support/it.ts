// Onboardings of a city that has named the unit that serves IT.
import { candidate, open, REASON } from './onboarding.ts';
import { type Agency, done } from './people.ts';

type OfCity = Pick<Agency, 'setup'>;

const words = (text: string) => ({ indonesian: text, english: `${text} (en)` });
const task = (owner: string, days: number, title: string) => ({ owner, days, title: words(title), instruction: words(`${title}.`) });

/** Two of IT, one of the newcomer, one of the administrator. */
export const IT_TASKS = [
  task('IT', 1, 'Buka akun'),
  task('IT', 2, 'Buka surel'),
  task('NEWCOMER', 5, 'Lengkapi data'),
  task('UNIT_ADMIN', 0, 'Meja'),
];

/** The next version of a template. */
export async function templateOf({ setup }: OfCity, more: object, kind = 'CPNS') {
  const { data } = await setup('{ onboardingTemplates { kind version } }');
  const { version } = data.onboardingTemplates.find((one: { kind: string }) => one.kind === kind);
  return { kind, expectedVersion: version, tasks: IT_TASKS, reason: REASON, ...more } as never;
}

export const servedBy = async (city: OfCity, itUnitId: string, kind = 'CPNS') =>
  done(city.setup, 'onboardingTemplateChange', await templateOf(city, { itUnitId }, kind), 'template { itUnit { id } }');

/** Somebody who has come, where a unit serves IT. */
export async function comes(city: Agency, itUnitId: string) {
  await servedBy(city, itUnitId);
  const person = await candidate(city, '2026-01-12');
  return { person, onboarding: await open(city, person) };
}
