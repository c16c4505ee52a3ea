// May the viewer read a field that is narrower than its object, where what it tells stands elsewhere too?
import type { ReadContext } from '../context.ts';
import type { Subject } from '../rules/access.ts';
import { granted } from './access.ts';

/** By that field's own rule in the schema, so that two roads to one fact cannot differ. @param field `Employee.identifiers` … */
export function mayRead(ctx: ReadContext, field: string, subject: Subject): Promise<boolean> {
  const to = ctx.rules.fields.get(field);
  if (!to) throw new Error(`${field} has no @access rule.`);
  return granted(ctx, to, subject);
}
