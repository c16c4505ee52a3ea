// The mutations of plan templates, and of plans that begin from one or from an own other plan: how to get there, who may, what each costs.
import { shownPlan } from '../support/actions/inputs.ts';
import { sourcesOf, templatesOf } from '../support/actions/sources.ts';
import { publishedTemplate, type Saved, savedTemplate, secondPlan, templateOf } from '../support/scenarios/performance-templates.ts';
import { opened, PLAN, proposed } from '../support/scenarios/stages.ts';
import { BAD_NAME, BAD_TEXT } from './bad-text.ts';
import { givenPlan } from './given.ts';
import { type Operations, STAFF_ONLY } from './operation.ts';
import type { Ids, Versions } from './subjects/index.ts';
import { WORDS } from './subjects/performance-templates.ts';

const TEMPLATE = 'template { id version status allowedActions }';
const ofTemplate = ({ id, version }: Saved) => ({ templateId: id, expectedVersion: version });
const TAKEN = `taken { fromTargetId target { id origin { kind } } } left { title reason } ${PLAN}`;

const givenTemplate = (ids: Ids, versions: Versions) => ({ templateId: ids.planTemplate, expectedVersion: versions.planTemplate });

export const performanceTemplates = {
  planTemplateSave: {
    scenario: async ({ people }) => ({ ask: people.hr.ask, input: templateOf(), selection: TEMPLATE }),
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'no', foreignAdmin: 'no', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 0, writes: 1, units: 14 },
    ids: (ids, versions) => ({ ...givenTemplate(ids, versions), ...WORDS }),
    repeated: 'MADE_ANEW',
    // A title beside a level is refused whatever it says.
    badText: Object.keys({ ...BAD_TEXT, ...BAD_NAME }).map((kind) => `positionTitle ${kind}: INVALID@level`),
  },
  planTemplatePublish: {
    scenario: async (city) => {
      const input = ofTemplate(await savedTemplate(city));
      return { ask: city.people.hr.ask, input, selection: TEMPLATE };
    },
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'no', foreignAdmin: 'no', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 16 },
    ids: givenTemplate,
  },
  planTemplateWithdraw: {
    scenario: async (city) => {
      const input = ofTemplate(await publishedTemplate(city));
      return { ask: city.people.hr.ask, input, selection: TEMPLATE };
    },
    access: { otherwise: 'role', nobody: 'login', unitAdmin: 'no', foreignAdmin: 'no', hr: 'yes', otherRegion: 'none' },
    cost: { reads: 2, writes: 1, units: 16 },
    ids: givenTemplate,
  },
  planUseTemplate: {
    scenario: async (city) => {
      const [{ person, plan }, template] = [await opened(city), await publishedTemplate(city)];
      const input = { planId: plan.id, expectedVersion: plan.version, templateId: template.id, edition: 1 };
      return { ask: person.ask, input, selection: TAKEN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', foreignAdmin: 'none' },
    cost: { reads: 5, writes: 1, units: 19 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), templateId: ids.planTemplate, edition: 1 }),
    tried: { plan: (one) => templatesOf(one).map((template) => shownPlan(one, template)) },
  },
  planCopy: {
    scenario: async (city) => {
      const { person, plan: from } = await proposed(city);
      const plan = await secondPlan(city, person);
      const input = { planId: plan.id, expectedVersion: plan.version, fromPlanId: from.id };
      return { ask: person.ask, input, selection: TAKEN };
    },
    access: { ...STAFF_ONLY, otherwise: 'no', self: 'yes', colleague: 'none', foreignAdmin: 'none' },
    cost: { reads: 9, writes: 1, units: 28 },
    ids: (ids, versions) => ({ ...givenPlan(ids, versions), fromPlanId: ids.plan }),
    tried: { plan: (one) => sourcesOf(one).map(({ id }) => shownPlan(one, { fromPlanId: id })) },
  },
} satisfies Operations;
