// Every root field of plan templates, asked with given ids.
import { done } from '../../support/people.ts';
import type { About, Asked, Module } from './module.ts';
import type { PerformanceIds } from './performance.ts';

export interface TemplateIds {
  planTemplate: string;
}

export type TemplateVersions = Record<'planTemplate', number>;

const TARGET = {
  kind: 'MAIN',
  title: 'Layanan aplikasi',
  indicators: [{ text: 'Ketepatan', aspect: 'QUANTITY', qualitative: { standard: 'Tepat waktu' } }],
};
const WORDS = { name: 'Analis', level: 'AHLI_MUDA', isHead: false, targets: [TARGET] };

export const performanceTemplates: Module<TemplateIds, TemplateVersions, PerformanceIds> = {
  never: { planTemplate: 'ptm_000000000000000000000000' },
  stale: { planTemplate: 999 },
  queries: (ids) => ({
    planTemplate: `planTemplate(id: "${ids.planTemplate}") { id status edition { targets { title } } }`,
    planTemplates: 'planTemplates(first: 10) { edges { node { id status } } }',
  }),
  inputs: (ids, versions) => {
    const template = { templateId: ids.planTemplate, expectedVersion: versions.planTemplate };
    const plan = { planId: ids.plan, expectedVersion: versions.plan };
    return {
      planTemplateSave: { ...template, ...WORDS },
      planTemplatePublish: template,
      planTemplateWithdraw: template,
      planUseTemplate: { ...plan, templateId: ids.planTemplate, edition: 1 },
      planCopy: { ...plan, fromPlanId: ids.plan },
    };
  },
  subjects,
};

async function subjects(_: About['city'], { hr }: About): Promise<Asked<TemplateIds, TemplateVersions>> {
  const SAVED = 'template { id version }';
  const made = await done(hr, 'planTemplateSave', 'PlanTemplateSaveInput', { expectedVersion: 0, ...WORDS }, SAVED);
  const of = { templateId: made.template.id, expectedVersion: made.template.version };
  const { template } = await done(hr, 'planTemplatePublish', 'PlanTemplatePublishInput', of, SAVED);
  return { ids: { planTemplate: template.id }, versions: { planTemplate: template.version } };
}
