// What a plan can be begun from: templates for any plan, and the other plans of the person.
import { publishedTemplate } from '../scenarios/performance-templates.ts';
import type { Season } from '../scenarios/stages.ts';
import { counted } from '../season.ts';
import type { Shown } from './kinds.ts';

/** By city: templates that any plan can be begun from, one for heads and one for all others. */
const templates = new WeakMap<Season['cycle'], Promise<object[]>>();

const makeTemplates = (city: Season): Promise<object[]> =>
  Promise.all(
    [true, false].map(async (isHead) => {
      const [only] = [{ kind: 'MAIN', title: 'Tertatanya arsip', indicators: [counted(isHead)] }];
      const { id } = await publishedTemplate(city, { isHead, level: null, positionTitle: 'Pengelola Arsip', targets: [only] });
      return { templateId: id, edition: 1 };
    }),
  );

/** Made on first use: a template is nobody's plan, and changes none. */
export function templatesOf(city: Season): Promise<object[]> {
  const known = templates.get(city.cycle) ?? makeTemplates(city);
  templates.set(city.cycle, known);
  return known;
}

/** The person's other plans that have something which this one has not. */
export function sourcesOf({ id, targets, employee }: Shown): Shown[] {
  const titles = targets.map(({ title }: Shown) => title);
  const others = (employee?.assignments ?? []).flatMap((one: Shown) => (one.plan && one.plan.id !== id ? [one.plan] : []));
  return others.filter((other: Shown) => other.targets.some(({ title }: Shown) => !titles.includes(title)));
}
