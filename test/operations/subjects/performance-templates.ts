// What the questions of plan templates are asked about.
import { done } from '../../support/people.ts';
import type { PerformanceIds } from './performance.ts';
import type { About, Asked, Subjects } from './subjects.ts';

export interface TemplateIds {
  planTemplate: string;
}

export type TemplateVersions = Record<'planTemplate', number>;

const TARGET = {
  kind: 'MAIN',
  title: 'Layanan aplikasi',
  indicators: [{ text: 'Ketepatan', aspect: 'QUANTITY', qualitative: { standard: 'Tepat waktu' } }],
};
export const WORDS = { name: 'Analis', level: 'AHLI_MUDA', isHead: false, targets: [TARGET] };

export const performanceTemplatesSubjects: Subjects<TemplateIds, TemplateVersions, PerformanceIds> = {
  never: { planTemplate: 'ptm_000000000000000000000000' },
  stale: { planTemplate: 999 },
  subjects,
};

async function subjects(_: About['city'], { hr }: About): Promise<Asked<TemplateIds, TemplateVersions>> {
  const SAVED = 'template { id version }';
  const made = await done(hr, 'planTemplateSave', { expectedVersion: 0, ...WORDS }, SAVED);
  const of = { templateId: made.template.id, expectedVersion: made.template.version };
  const { template } = await done(hr, 'planTemplatePublish', of, SAVED);
  return { ids: { planTemplate: template.id }, versions: { planTemplate: template.version } };
}
