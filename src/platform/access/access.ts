// Relations between the viewer and the person a record is about, read from data on each request; and the two questions asked of them.

import { actsFor } from '../../modules/organisation/rules/lent.ts';
import { currentAssignments, definitiveOn } from '../../modules/organisation/rules/types.ts';
import { employeeById, headsOf, leaderOfUnit, lineAbove, superiorsOf } from '../../modules/organisation/superiors.ts';
import { unitTree } from '../../modules/organisation/tree.ts';
import { viewerCompetes } from '../../modules/recruitment/campaigns/competing.ts';
import type { ReadContext } from '../context.ts';
import { type Grant, isRelation, type NamedGrant, type RelationGrant, type Subject } from '../rules/access.ts';
import { legalDay } from '../rules/calendar.ts';
import { fail } from '../rules/errors.ts';
import type { Row } from '../store/table.ts';
import type { Role } from '../viewer.ts';
import { holdsRole, mayLead } from './leading.ts';
import { noteAsked, type Permit } from './permit.ts';

const today = (ctx: ReadContext): string => legalDay(ctx.now);

async function unitPathsOf(ctx: ReadContext, subject: Subject): Promise<string[]> {
  if (subject.unitId) {
    const unit = (await unitTree(ctx)).byId.get(subject.unitId);
    return unit ? [unit.path] : [];
  }
  const employee = await employeeById(ctx, subject.employeeId);
  return employee ? currentAssignments(employee, today(ctx)).map((assignment) => assignment.unitPath) : [];
}

/** What the record itself says: no read. */
const named =
  (part: NamedGrant) =>
  async (ctx: ReadContext, { names }: Subject): Promise<boolean> =>
    ctx.viewer.employeeId !== null && (names?.[part]?.includes(ctx.viewer.employeeId) ?? false);

/** An applicant belongs to no region and is no employee: the login itself is what the record names. */
const owns = ({ viewer }: ReadContext, { names }: Subject): boolean => names?.OWNER?.includes(viewer.id) ?? false;

/** The superiors of the record's assignment, as they are today; the heads of the unit named ride in the person's batch. */
async function ledBy(ctx: ReadContext, { employeeId, assignmentId, unitId, superiorIds }: Subject): Promise<readonly string[]> {
  if (superiorIds) return superiorIds;
  // Waited for together: a promise that nobody waits for would end the process when the table does not answer.
  const [employee] = await Promise.all([employeeById(ctx, employeeId), unitId ? headsOf(ctx, unitId) : null]);
  return employee ? superiorsOf(ctx, employee, assignmentId) : [];
}

/** Leads the unit that serves IT for the person today, or acts for who does: nobody for themself. */
async function servesIt(ctx: ReadContext, { employeeId, itUnitId }: Subject): Promise<boolean> {
  const me = ctx.viewer.employeeId;
  if (!itUnitId || me === null || me === employeeId) return false;
  const leaderId = await leaderOfUnit(ctx, itUnitId, employeeId);
  if (leaderId === null || leaderId === me) return leaderId === me;
  const [delegate, leader] = await Promise.all([employeeById(ctx, me), employeeById(ctx, leaderId)]);
  return delegate !== null && leader !== null && actsFor(delegate, leader, today(ctx));
}

type Relation = (ctx: ReadContext, subject: Subject) => Promise<boolean>;

/** Who was never given anybody to lead stands in no such relation, whoever the record is about. */
const ofLeaders =
  (relation: Relation): Relation =>
  async (ctx, subject) =>
    (await mayLead(ctx)) && relation(ctx, subject);

/** Each relation as one question. Answers come from `ctx.loader`, so several of them share one batch. */
const relations: Record<RelationGrant, Relation> = {
  SELF: async (ctx, subject) => subject.employeeId === ctx.viewer.employeeId,
  SUPERIOR: ofLeaders(async (ctx, subject) => {
    const me = ctx.viewer.employeeId;
    return me !== null && (await ledBy(ctx, subject)).includes(me);
  }),
  DELEGATE: ofLeaders(async (ctx, subject) => {
    const me = ctx.viewer.employeeId;
    if (!me || me === subject.employeeId) return false;
    const [delegate, ...superiors] = await Promise.all([me, ...(await ledBy(ctx, subject))].map((id) => employeeById(ctx, id)));
    return superiors.some((superior) => delegate && superior && actsFor(delegate, superior, today(ctx)));
  }),
  LINE_ABOVE: ofLeaders(async (ctx, subject) => {
    const me = ctx.viewer.employeeId;
    return me !== null && (await lineAbove(ctx, subject.employeeId)).slice(1).flat().includes(me);
  }),
  UNIT_HEAD: ofLeaders(async (ctx, subject) => {
    const [me, paths] = await Promise.all([employeeById(ctx, ctx.viewer.employeeId), unitPathsOf(ctx, subject)]);
    if (!me || me.id === subject.employeeId) return false;
    return currentAssignments(me, today(ctx)).some((mine) => mine.isHead && paths.some((path) => path.startsWith(mine.unitPath)));
  }),
  UNIT_ADMIN: async (ctx, subject) => {
    if (!ctx.viewer.roles.has('UNIT_ADMIN')) return false;
    const [me, paths] = await Promise.all([employeeById(ctx, ctx.viewer.employeeId), unitPathsOf(ctx, subject)]);
    const post = me && definitiveOn(me, today(ctx));
    return post !== null && post !== undefined && paths.some((path) => path.startsWith(`${post.rootUnitId}/`));
  },
  AUTHOR: named('AUTHOR'),
  REVIEWER: named('REVIEWER'),
  RATER: named('RATER'),
  DECIDER: named('DECIDER'),
  MEMBER: named('MEMBER'),
  COACH: named('COACH'),
  ASKED: named('ASKED'),
  OWNER: async (ctx, subject) => owns(ctx, subject),
  IT: async (ctx, subject) => (await named('IT')(ctx, subject)) || ofLeaders(servesIt)(ctx, subject),
};

/** From the cheapest question to the dearest: a line is walked only for somebody whom nothing nearer lets in. */
const BY_COST: readonly (readonly RelationGrant[])[] = [
  ['SELF', 'AUTHOR', 'REVIEWER', 'RATER', 'DECIDER', 'MEMBER', 'COACH', 'ASKED'],
  ['SUPERIOR', 'UNIT_HEAD', 'UNIT_ADMIN'],
  ['DELEGATE', 'IT'],
  ['LINE_ABOVE'],
];

/** By a role alone, of a record that is of no selection. Who is not granted so may be by a relation. */
export const grantedByRole = (ctx: ReadContext, to: readonly Grant[], { region, campaignId }: Subject): boolean =>
  !campaignId && region === ctx.viewer.region && holdsRole(ctx, to);

/**
 * Whether the viewer holds one of the grants for this record. What needs no read, or was read for an earlier row of the list, is answered
 * at once: a list asks this of every row. Nothing but `true` lets anybody in.
 */
export function decided(ctx: ReadContext, to: readonly Grant[], subject: Subject): boolean | Promise<boolean> {
  if (to.includes('OWNER') && owns(ctx, subject)) return true;
  if (subject.region !== ctx.viewer.region) return false;
  if (!holdsRole(ctx, to)) return to.some(isRelation) && grantedByRelation(ctx, to, subject);
  const competes = subject.campaignId ? viewerCompetes(ctx, subject.campaignId) : false;
  return competes instanceof Promise ? competes.then((found) => !found) : !competes;
}

/** The same, to be waited for. */
export const granted = async (...asked: Parameters<typeof decided>): Promise<boolean> => decided(...asked);

const grantedByRelation = async (ctx: ReadContext, to: readonly Grant[], subject: Subject): Promise<boolean> =>
  (await holdsRelation(ctx, to, subject)) && !(subject.campaignId && (await viewerCompetes(ctx, subject.campaignId)));

/** To somebody in service. Relations of equal cost are asked at once, in one batch. */
async function holdsRelation(ctx: ReadContext, to: readonly Grant[], subject: Subject): Promise<boolean> {
  for (const equal of BY_COST) {
    const answers = await Promise.all(equal.filter((grant) => to.includes(grant)).map((grant) => relations[grant](ctx, subject)));
    if (answers.includes(true)) return true;
  }
  return false;
}

export const hasRelation = (ctx: ReadContext, relation: RelationGrant, subject: Subject): Promise<boolean> =>
  relations[relation](ctx, subject);

function ruleOf(ctx: ReadContext, type: string): readonly Grant[] {
  const to = ctx.rules.types.get(type);
  if (!to) throw new Error(`Type ${type} has no @access rule.`);
  return to;
}

/** May the viewer see a record of this type? By the type's rule in the schema. */
export const canSee = (ctx: ReadContext, type: string, subject: Subject): Promise<boolean> => granted(ctx, ruleOf(ctx, type), subject);

/** The same where nothing has to be asked for it: by a role, or of whom the subject says that the viewer leads them. False: nobody knows yet. */
export function canSeeAtOnce(ctx: ReadContext, type: string, subject: Subject): boolean {
  const [to, me] = [ruleOf(ctx, type), ctx.viewer.employeeId];
  if (grantedByRole(ctx, to, subject)) return true;
  const isLed = me !== null && subject.superiorIds?.includes(me) && subject.region === ctx.viewer.region;
  return isLed === true && !subject.campaignId && to.includes('SUPERIOR');
}

/** May the viewer see records of this type at all? For types that are about nobody: their rule names roles only, who loads checks the region. */
export const canSeeType = (ctx: ReadContext, type: string): boolean =>
  ruleOf(ctx, type).some((grant) => !isRelation(grant) && ctx.viewer.roles.has(grant));

function draftRuleOf({ rules }: ReadContext, type: string): readonly Grant[] {
  const to = rules.drafts.get(type);
  if (!to) throw new Error(`Type ${type} has no rule of who sees its drafts.`);
  return to;
}

/** May the viewer see this draft? By what the rule of its type says of drafts. */
export const canSeeDraft = (ctx: ReadContext, type: string, subject: Subject): Promise<boolean> =>
  granted(ctx, draftRuleOf(ctx, type), subject);

/** May the viewer see drafts of this type at all? For types that are about nobody: every role that is named counts, who loads checks the region. */
export const canSeeDraftsOf = (ctx: ReadContext, type: string): boolean =>
  draftRuleOf(ctx, type).some((grant) => ctx.viewer.roles.has(grant as Role));

/** Does a role of the viewer alone open this field, whoever it is about? By the roles that its rule names. @param field `Employee.birthDate` … */
export function opensByRole({ rules, viewer }: ReadContext, field: string): boolean {
  const to = rules.fields.get(field);
  if (!to) throw new Error(`${field} has no @access rule.`);
  return to.some((grant) => !isRelation(grant) && viewer.roles.has(grant));
}

/** What the committee of a campaign may read by their roles: null to whoever has none, and to who competes there. */
export async function readable<R extends Row<{ campaignId: string }>>(ctx: ReadContext, type: string, row: R | null): Promise<R | null> {
  return row && (await canSee(ctx, type, { region: row.region, employeeId: '', campaignId: row.body.campaignId })) ? row : null;
}

/** May the viewer's roles call a mutation at all? For lists of what can be done next, from the same rules that the gate enforces. */
export const mayCall = ({ viewer, rules }: ReadContext, mutation: string): boolean =>
  rules.fields.get(`Mutation.${mutation}`)?.some((grant) => viewer.roles.has(grant as Role)) ?? false;

/** May the viewer do this to the record? By the rule of the mutation, as `authorise` asks it when it is called. */
export const mayDo = (ctx: ReadContext, mutation: string, subject: Subject): Promise<boolean> =>
  granted(ctx, ctx.rules.fields.get(`Mutation.${mutation}`) ?? [], subject);

/** Whether the rule of the present root field lets the viewer in, for queries that answer null to whom it does not. */
export async function permitted(ctx: ReadContext, subject: Subject): Promise<boolean> {
  noteAsked(ctx);
  return granted(ctx, ctx.rule?.to ?? [], subject);
}

/**
 * May the viewer do what the present root field does, to this record? By that field's rule in the schema.
 * @throws RuleError FORBIDDEN to somebody who may see the record, else NOT_FOUND: a stranger does not learn that it exists.
 */
export async function authorise(ctx: ReadContext, type: string, subject: Subject, field: readonly string[]): Promise<Permit> {
  if (!ctx.rule) throw new Error('No root field is being answered.');
  const permit = noteAsked(ctx);
  // Who competes is told OWN_CASE, by `impartial`.
  const { campaignId: _, ...whose } = subject;
  if (await granted(ctx, ctx.rule.to, whose)) return permit;
  return fail((await canSee(ctx, type, whose)) ? 'FORBIDDEN' : 'NOT_FOUND', { field });
}

/** Refuses a change of something that somebody else has changed since it was read. */
export function expectVersion(row: Pick<Row, 'version'>, expected: number): void {
  if (row.version !== expected) fail('VERSION_CONFLICT', { field: ['expectedVersion'], data: { currentVersion: row.version } });
}

/** For operations whose rule names roles of the whole region only: the gate has checked the role, the region is the viewer's own. */
export function authoriseRegion(ctx: ReadContext): { permit: Permit; region: string } {
  if (!ctx.rule || !ctx.viewer.region) return fail('FORBIDDEN');
  return { permit: noteAsked(ctx), region: ctx.viewer.region };
}
