// Who may see what, read a second time: the grants of the schema's directives, and an organisation made of nothing but the rows of the table. No code of the gate.
import type { ConstDirectiveNode, GraphQLObjectType } from 'graphql';
import type { Row } from '../../../src/platform/store/table.ts';
import { schema } from './selections.ts';

/** What a token says of somebody. */
export interface Person {
  /** As the service names a login: pool and sub. */
  id: string;
  roles: readonly string[];
  region: string | null;
  employeeId: string | null;
}

interface Post {
  id: string;
  isHead: boolean;
  unitPath: string;
  rootUnitId: string;
  validFrom: string;
  validTo?: string | null;
  supervisors: { employeeId: string | null; unitId: string | null; validFrom: string; validTo?: string | null }[];
}
interface Staff {
  assignments: Post[];
  delegations: { toEmployeeId: string; validFrom: string; validTo: string }[];
}

const grantsIn = (directives: readonly ConstDirectiveNode[] | undefined, of = 'to'): string[] | null => {
  const given = directives?.find(({ name }) => name.value === 'access')?.arguments?.find(({ name }) => name.value === of)?.value;
  if (!given) return null;
  if (given.kind === 'EnumValue') return [given.value];
  return given.kind === 'ListValue' ? given.values.flatMap((one) => (one.kind === 'EnumValue' ? [one.value] : [])) : [];
};

/** Of a type, of its field where that is narrower, of a root field. */
export function grantsOf(name: string): string[] | null {
  const [type = '', field] = name.split('.');
  const of = schema.getType(type) as GraphQLObjectType;
  if (field) return grantsIn(of.getFields()[field]?.astNode?.directives);
  return [of.astNode, ...of.extensionASTNodes].map((node) => grantsIn(node?.directives)).find((found) => found !== null) ?? null;
}

/** Who sees a record of the type whatever it has come to: drafts are shown to fewer. */
export function certainOf(name: string): string[] | null {
  const of = schema.getType(name) as GraphQLObjectType;
  const drafts = [of.astNode, ...of.extensionASTNodes].map((node) => grantsIn(node?.directives, 'drafts')).find((found) => found !== null);
  return grantsOf(name)?.filter((one) => !drafts || drafts.includes(one)) ?? null;
}

const RELATIONS = new Set(['SELF', 'SUPERIOR', 'DELEGATE', 'LINE_ABOVE', 'UNIT_HEAD', 'UNIT_ADMIN', 'IT', 'OWNER']);
/** What a record itself says of somebody. */
const NAMED = new Set(['AUTHOR', 'REVIEWER', 'RATER', 'DECIDER', 'MEMBER', 'COACH', 'ASKED', 'IT']);
/** What one can be to a unit of which a record is. */
const OF_A_UNIT = new Set(['UNIT_HEAD', 'UNIT_ADMIN']);
/** Whose accounts are of no region. */
const ANYWHERE = new Set(['PUBLIC', 'APPLICANT', 'STUDENT', 'LIAISON', 'PROVINCE_VIEWER']);

const isValid = (day: string, { validFrom, validTo }: { validFrom: string; validTo?: string | null }): boolean =>
  validFrom <= day && (!validTo || day <= validTo);

export class Records {
  readonly #rows: ReadonlyMap<string, Row[]>;
  readonly #texts: { pk: string; text: string }[];
  readonly #sessions: { text: string }[];
  readonly #staff = new Map<string, Staff>();
  /** What was looked for, by id. */
  readonly #parts = new Map<string, Row[]>();
  #day = '';

  constructor(rows: readonly Row[]) {
    this.#rows = Map.groupBy(rows, ({ pk }) => pk);
    this.#texts = rows.map((row) => ({ pk: row.pk, text: JSON.stringify([row.sk, row.body]) }));
    this.#sessions = this.#texts.filter((_, i) => rows[i]?.type.startsWith('Calibration'));
    for (const { pk, sk, type, body } of rows) if (type === 'Employee' && sk === '#') this.#staff.set(pk, body as Staff);
  }

  /** From now on they are read as of that day. */
  on(day: string): this {
    this.#day = day;
    return this;
  }

  /** Its own rows; of a part those of whatever holds it. */
  rowsOf(id: string): Row[] {
    const found = this.#rows.get(id) ?? this.#parts.get(id) ?? this.#holding(id);
    this.#parts.set(id, found);
    return found;
  }

  #holding(id: string): Row[] {
    const holders = new Set(this.#texts.filter(({ text }) => text.includes(id)).map(({ pk }) => pk));
    return [...holders].flatMap((pk) => this.#rows.get(pk) ?? []);
  }

  #posts(id: string): Post[] {
    return this.#staff.get(id)?.assignments.filter((one) => isValid(this.#day, one)) ?? [];
  }

  /** By name, or by the post: the head of the unit, of the one above for its head. Also of what has ended: whoever led in it last. */
  #superiors(id: string, isToday = false): string[] {
    const begun = (this.#staff.get(id)?.assignments ?? []).filter(({ validFrom }) => validFrom <= this.#day);
    const posts = isToday ? begun.filter((one) => isValid(this.#day, one)) : begun;
    return posts.flatMap((post) => {
      const span = post.supervisors.find((one) => isValid(this.#day, one)) ?? post.supervisors.at(-1);
      return span?.employeeId ?? this.#head(id, post, span?.unitId ?? null) ?? [];
    });
  }

  #head(id: string, { unitPath }: Post, named: string | null): string | null {
    const units = unitPath.split('/').filter(Boolean);
    for (const unit of named ? [named] : units.toReversed()) {
      const head = [...this.#staff.keys()].find(
        (one) => one !== id && this.#posts(one).some((post) => post.isHead && post.unitPath.endsWith(`${unit}/`)),
      );
      if (head) return head;
    }
    return null;
  }

  #above(id: string): Set<string> {
    const found = new Set<string>();
    for (let next = this.#superiors(id); next.length > 0; ) {
      const fresh = next.filter((one) => !found.has(one));
      for (const one of fresh) found.add(one);
      next = fresh.flatMap((one) => this.#superiors(one));
    }
    return found;
  }

  /** The relations of one to another; `isToday`: without whoever led where they no longer serve. */
  relations(me: string, of: string, roles: readonly string[], isToday = false): Set<string> {
    const found = new Set<string>();
    if (me === of) return found.add('SELF');
    const superiors = this.#superiors(of, isToday);
    if (superiors.includes(me)) found.add('SUPERIOR');
    if (superiors.some((one) => this.#staff.get(one)?.delegations.some((lent) => lent.toEmployeeId === me && isValid(this.#day, lent))))
      found.add('DELEGATE');
    const direct = new Set(superiors);
    if (superiors.flatMap((one) => [...this.#above(one)]).includes(me) && !direct.has(me)) found.add('LINE_ABOVE');
    const [mine, theirs] = [this.#posts(me), isToday ? this.#posts(of) : (this.#staff.get(of)?.assignments ?? [])];
    if (mine.some((post) => post.isHead && theirs.some(({ unitPath }) => unitPath.startsWith(post.unitPath)))) found.add('UNIT_HEAD');
    if (roles.includes('UNIT_ADMIN') && mine.some((post) => theirs.some(({ rootUnitId }) => rootUnitId === post.rootUnitId)))
      found.add('UNIT_ADMIN');
    return found;
  }

  /** Of a record that is a unit's: who heads it or one above it, acts for who does, or administers its agency. */
  #ofUnit(me: string, unit: string, roles: readonly string[]): Set<string> {
    const found = new Set<string>();
    const of = this.#rows.get(unit)?.find(({ sk }) => sk === '#')?.body as { path?: string; rootId?: string } | undefined;
    if (!of?.path) return found;
    const leads = (id: string): boolean => this.#posts(id).some(({ isHead, unitPath }) => isHead && of.path?.startsWith(unitPath) === true);
    if (leads(me)) found.add('UNIT_HEAD').add('SUPERIOR');
    for (const [id, { delegations }] of this.#staff)
      if (leads(id) && delegations.some((lent) => lent.toEmployeeId === me && isValid(this.#day, lent))) found.add('DELEGATE');
    if (roles.includes('UNIT_ADMIN') && this.#posts(me).some(({ rootUnitId }) => rootUnitId === of.rootId)) found.add('UNIT_ADMIN');
    return found;
  }

  /** Whether any of the grants can be held by the person for a record: of relations whoever the record names counts. @param named whom it is about, as it says itself, where no row of it stands */
  may(grants: readonly string[], person: Person, id: string, named?: string): boolean {
    const rows = this.rowsOf(id);
    if (grants.includes('PUBLIC')) return true;
    const byRole = grants.filter((one) => !RELATIONS.has(one) && person.roles.includes(one));
    if (byRole.some((one) => ANYWHERE.has(one))) return true;
    const isOwn = rows.some(({ pk, body, index }) => [pk, JSON.stringify([body, index])].some((text) => text.includes(person.id)));
    if (grants.includes('OWNER') && isOwn) return true;
    if (rows.length > 0 && !rows.some(({ region }) => region === person.region || region === '')) return false;
    if (byRole.length > 0) return true;
    const me = person.employeeId;
    if (me === null) return false;
    const texts = rows.map(({ pk, sk, body }) => `${pk} ${sk} ${JSON.stringify(body)}`).join(' ');
    if (texts.includes(me) && grants.some((one) => NAMED.has(one))) return true;
    // Whom a calibration seats is named by the session, not by what it compares.
    if (grants.includes('MEMBER') && this.#sessions.some(({ text }) => text.includes(me))) return true;
    const about = new Set([...(named ? [named] : []), ...(texts.match(/\bemp_[0-9a-f]{24}\b/g) ?? [])]);
    const units = new Set(texts.match(/\bunt_[0-9a-f]{24}\b/g));
    if ([...units].some((unit) => [...this.#ofUnit(me, unit, person.roles)].some((one) => grants.includes(one)))) return true;
    return [...about].some((of) => [...this.relations(me, of, person.roles)].some((one) => grants.includes(one)));
  }

  /** Whether a grant is held for certain: an office of the region of a record, or a relation to the one whom it is about, or to its unit. */
  must(grants: readonly string[], person: Person, id: string): boolean {
    const row = this.#rows.get(id)?.find(({ sk }) => sk === '#');
    if (!row || row.region !== person.region) return false;
    if (grants.some((one) => !RELATIONS.has(one) && !ANYWHERE.has(one) && person.roles.includes(one))) return true;
    const { employeeId, unitId, assignmentId } = row.body as { employeeId?: string; unitId?: string; assignmentId?: string };
    const [me, of] = [person.employeeId, row.type === 'Employee' ? id : employeeId];
    if (me === null) return false;
    if (!of)
      return unitId !== undefined && [...this.#ofUnit(me, unitId, person.roles)].some((one) => OF_A_UNIT.has(one) && grants.includes(one));
    const held = this.relations(me, of, person.roles, true);
    // Of whoever moves a record may be of another post, which is another's to lead.
    const isOfAnother = assignmentId !== undefined && !this.#posts(of).some((post) => post.id === assignmentId);
    const hasMoved = isOfAnother || (this.#staff.get(of)?.assignments ?? []).filter(({ validFrom }) => validFrom <= this.#day).length > 1;
    return [...held].some((one) => (one === 'SELF' || !hasMoved) && grants.includes(one));
  }
}
