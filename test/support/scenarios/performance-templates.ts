// What the scenarios of plan templates, and of plans that begin from one or from another, stand on.
import { done, type Person } from '../people.ts';
import { counted, type OpenPlan } from '../season.ts';
import { elsewhere, nextSerial, type Season } from './stages.ts';

export const templateOf = <More extends object>(more: More = {} as More) => ({
  expectedVersion: 0,
  name: `Analis ${nextSerial()}`,
  level: 'AHLI_MUDA',
  isHead: false,
  targets: [{ kind: 'MAIN', title: 'Tersusunnya analisis', weight: 10_000, indicators: [counted(false)] }],
  ...more,
});

export interface Saved {
  id: string;
  version: number;
  edition: { number: number } | null;
}

const SAVED = 'template { id version edition { number } }';

/** By the staffing agency, for the whole city. */
export const savedTemplate = async ({ people }: Season, more: object = {}): Promise<Saved> =>
  (await done(people.hr.ask, 'planTemplateSave', templateOf(more), SAVED)).template;

export async function publishedTemplate(city: Season, more: object = {}): Promise<Saved> {
  const { id: templateId, version: expectedVersion } = await savedTemplate(city, more);
  return (await done(city.people.hr.ask, 'planTemplatePublish', { templateId, expectedVersion }, SAVED)).template;
}

/** A second post beside the definitive one, and its plan. */
export async function secondPlan(city: Season, { employeeId, ask }: Person): Promise<OpenPlan> {
  const assignment = { ...(await elsewhere(city)), validFrom: '2026-01-05' };
  const input = { employeeId, expectedVersion: 1, holding: 'ADDITIONAL', assignment };
  const { employee } = await done(city.setup, 'assignmentStart', input, 'employee { assignments { id holding } }');
  const post = employee.assignments.find(({ holding }: { holding: string }) => holding === 'ADDITIONAL');
  return (await done(ask, 'planOpen', { assignmentId: post?.id ?? '', year: 2026 }, 'plan { id version }')).plan;
}
