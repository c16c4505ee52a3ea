// What a plan can be begun from, as the API shows it: templates of its post, and the other plans of the person.
import type { Shown } from './inputs.ts';

export const templatesOf = ({ templates }: Shown): object[] =>
  templates.map(({ id, edition }: Shown) => ({ templateId: id, edition: edition.number }));

/** The person's other plans in which there is anything of the same form. */
export function sourcesOf({ id, isHead, employee }: Shown): Shown[] {
  const others = (employee?.assignments ?? []).flatMap((one: Shown) => (one.plan && one.plan.id !== id ? [one.plan] : []));
  return others.filter((other: Shown) => other.isHead === isHead && other.targets.length > 0);
}
