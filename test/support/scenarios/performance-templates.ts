// Scenarios of plan templates, and of plans that begin from one or from an own other plan.
import { done, type Person } from '../people.ts';
import { counted, type OpenPlan } from '../season.ts';
import { elsewhere, nextSerial, opened, PLAN, proposed, type Scenario, type Season } from './stages.ts';

export const templateOf = (more: object = {}): object => ({
  expectedVersion: 0,
  name: `Analis ${nextSerial()}`,
  level: 'AHLI_MUDA',
  isHead: false,
  targets: [{ kind: 'MAIN', title: 'Tersusunnya analisis', weight: 10_000, indicators: [counted(false)] }],
  ...more,
});

interface Saved {
  id: string;
  version: number;
  edition: { number: number } | null;
}

const SAVED = 'template { id version edition { number } }';

/** By the staffing agency, for the whole city. */
export const savedTemplate = async ({ people }: Season, more: object = {}): Promise<Saved> =>
  (await done(people.hr.ask, 'planTemplateSave', 'PlanTemplateSaveInput', templateOf(more), SAVED)).template;

export async function publishedTemplate(city: Season, more: object = {}): Promise<Saved> {
  const { id: templateId, version: expectedVersion } = await savedTemplate(city, more);
  return (await done(city.people.hr.ask, 'planTemplatePublish', 'PlanTemplatePublishInput', { templateId, expectedVersion }, SAVED))
    .template;
}

/** A second post beside the definitive one, and its plan. */
export async function secondPlan(city: Season, { employeeId, ask }: Person): Promise<OpenPlan> {
  const assignment = { ...(await elsewhere(city)), validFrom: '2026-01-05' };
  const input = { employeeId, expectedVersion: 1, holding: 'ADDITIONAL', assignment };
  const { employee } = await done(city.setup, 'assignmentStart', 'AssignmentStartInput', input, 'employee { assignments { id holding } }');
  const post = employee.assignments.find(({ holding }: { holding: string }) => holding === 'ADDITIONAL');
  return (await done(ask, 'planOpen', 'PlanOpenInput', { assignmentId: post.id, year: 2026 }, 'plan { id version }')).plan;
}

const TAKEN = `taken { fromTargetId target { id origin { kind } } } left { title reason } ${PLAN}`;
const TEMPLATE = 'template { id version status allowedActions }';
const ofTemplate = ({ id, version }: Saved) => ({ templateId: id, expectedVersion: version });

export const performanceTemplates: Record<string, Scenario> = {
  planTemplateSave: async ({ people }) => ({ ask: people.hr.ask, input: templateOf(), selection: TEMPLATE }),
  planTemplatePublish: async (city) => {
    const input = ofTemplate(await savedTemplate(city));
    return { ask: city.people.hr.ask, input, selection: TEMPLATE };
  },
  planTemplateWithdraw: async (city) => {
    const input = ofTemplate(await publishedTemplate(city));
    return { ask: city.people.hr.ask, input, selection: TEMPLATE };
  },
  planUseTemplate: async (city) => {
    const [{ person, plan }, template] = [await opened(city), await publishedTemplate(city)];
    const input = { planId: plan.id, expectedVersion: plan.version, templateId: template.id, edition: 1 };
    return { ask: person.ask, input, selection: TAKEN };
  },
  planCopy: async (city) => {
    const { person, plan: from } = await proposed(city);
    const plan = await secondPlan(city, person);
    const input = { planId: plan.id, expectedVersion: plan.version, fromPlanId: from.id };
    return { ask: person.ask, input, selection: TAKEN };
  },
};
