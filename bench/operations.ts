// The hot operations: what each screen of the clients asks for, with the variables this city needs.

import { randomUUID } from 'node:crypto';
import { legalYear } from '../src/platform/rules/calendar.ts';
import type { BenchCity } from './city.ts';
import type { Shell } from './load.ts';

/** Its name is that of the document, and in the log. */
export interface Operation extends Shell {
  title: string;
  holds: string;
  /** Read budget: most calls to the table one request may take; null where none is set. */
  budget: number | null;
}

const ME = `query MeWithPlan {
  me {
    roles
    region { code name }
    employee { id name }
    plan { id version year status nextStep { side action } counts { targets agreed waitingForEmployee waitingForSuperior } }
  }
}`;

/** Deadline and actions depend on the cycle and the person's extensions, which is one batch more. */
const MY_WORK = `query MyWork {
  me {
    roles
    region { code name }
    employee { id name assignments { id positionTitle unit { id name } supervisor { id name } } }
    plan { id version year status deadlineAt allowedActions nextStep { side action } counts { targets agreed waitingForEmployee waitingForSuperior } }
  }
}`;

const INDICATORS = `indicators {
  id text aspect perspective
  measure { ... on QuantitativeMeasure { unit baseline target targetHigh direction accumulation } ... on QualitativeMeasure { standard } }
}`;

const PLAN = `query PlanInFull($id: ID!) {
  plan(id: $id) {
    id version year status positionTitle deadlineAt nextStep { side action } allowedActions
    cycle { id year phases { kind opensAt closesAt } }
    employee { id name }
    unit { id name }
    targets { id kind title weight state waitingFor parent { state title owner { name } } ${INDICATORS} }
    frame { resourceSupport accountabilityScheme consequences expectations { value text } }
    dialogue { step targetId by at kind }
    versions { number validFrom approvedAt }
    progress(first: 20) { edges { node { id day value text note } } pageInfo { hasNextPage endCursor } }
    suggestion { indicatorId percent reason }
  }
}`;

const ROW = 'node { id employeeName positionTitle holding plan { id status counts { targets agreed waitingForSuperior } } }';

const TEAM = `query Team {
  me { employee { id reports(first: 50) { edges { ${ROW} } pageInfo { hasNextPage endCursor } } } }
}`;

const UNIT = `query UnitPage($id: ID!) {
  unit(id: $id) { id name staff(first: 50, subtree: true) { edges { ${ROW} } pageInfo { hasNextPage endCursor } } }
}`;

const TASKS = `query MyTasks {
  myTasks { kind text since count assignment { id employeeName positionTitle } plan { id version status } }
}`;

const ENTITIES = `query Entities($of: [_Any!]!) {
  _entities(representations: $of) { ... on Employee { id name kind } }
}`;

const PROGRESS = `mutation AddProgress($input: ProgressAddInput!) {
  progressAdd(input: $input) { entry { id day value planVersion } userErrors { code message field } }
}`;

/** Named: in January a plan without a year is last year's, and progress is written to this one. */
const YEAR = legalYear(new Date().toISOString());
const SETUP_ME = `query Setup {
  me { plan(year: ${YEAR}) { id targets { id indicators { id measure { __typename } } } } }
}`;
const SETUP_TEAM = 'query Setup { me { employee { reports(first: 50) { edges { node { id } } } } } }';
const SETUP_UNITS = 'query Setup { region { units { id name staff(first: 25, subtree: true) { edges { node { employee { id } } } } } } }';
const setupUnit = (id: string) => `query Setup {
  unit(id: "${id}") { staff(first: 50, subtree: true) { edges { node { id employee { id } plan(year: ${YEAR}) { status } } } } }
}`;
const SETUP_TASKS = 'query Setup { myTasks { kind } }';

interface Edges<T> {
  edges: { node: T }[];
}

interface Plan {
  id: string;
  targets: { id: string; indicators: { id: string; measure: { __typename: string } }[] }[];
}

/** A day of the demo's year that has passed. */
const PROGRESS_DAY = `${YEAR}-01-01`;
const REFERENCES = 35;

interface Placed {
  employee: { id: string };
  plan: { status: string } | null;
}

interface Writer {
  headers: Record<string, string>;
  entry: object;
}

/** At least how many write, none of whom is asked about: a plan that is read and grows would make a run slower from second to second. */
const WRITERS = 60;

/** Each request is the next one's, with a fresh idempotency key. */
function inTurn(writers: readonly Writer[]): Shell['next'] {
  let turn = 0;
  return () => {
    const { headers, entry } = writers[turn++ % writers.length] as Writer;
    return { headers, body: JSON.stringify({ query: PROGRESS, variables: { input: { idempotencyKey: randomUUID(), ...entry } } }) };
  };
}

/** An entry for the first counted indicator of a plan; null where it has none. */
function entryFor({ id, targets }: Plan): object | null {
  const target = targets.find(({ indicators }) => indicators[0]?.measure.__typename === 'QuantitativeMeasure');
  return target ? { planId: id, targetId: target.id, indicatorId: target.indicators[0]?.id, day: PROGRESS_DAY, value: '1' } : null;
}

export async function operationsOf(city: Pick<BenchCity, 'url' | 'token' | 'employeeToken'>): Promise<Operation[]> {
  const as = async (persona: string): Promise<Record<string, string>> => ({ authorization: `Bearer ${await city.token(persona)}` });
  const [staff, superior, officer, router] = await Promise.all([as('staff'), as('superior'), as('hr-officer'), city.token('router')]);

  const ask = async <T>(headers: Record<string, string>, query: string): Promise<T> => {
    const answer = await fetch(`${city.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
    if (errors) throw new Error(`Preparing the bench: ${JSON.stringify(errors)}`);
    return data;
  };

  const mine = async (headers: Record<string, string>): Promise<Plan | null> =>
    (await ask<{ me: { plan: Plan | null } }>(headers, SETUP_ME)).me.plan;

  const plan = await mine(staff);
  if (!plan) throw new Error('The persona "staff" has no plan.');
  const { reports } = (await ask<{ me: { employee: { reports: Edges<object> } } }>(superior, SETUP_TEAM)).me.employee;
  const { units } = (await ask<{ region: { units: { id: string; staff: Edges<{ employee: { id: string } }> }[] } }>(officer, SETUP_UNITS))
    .region;
  const { myTasks } = await ask<{ myTasks: object[] }>(superior, SETUP_TASKS);
  const bySize = units.toSorted((a, b) => b.staff.edges.length - a.staff.edges.length);
  const [largest] = bySize;
  if (!largest) throw new Error('The city has no units.');
  const people = [...new Set(units.flatMap(({ staff }) => staff.edges.map(({ node }) => node.employee.id)))].slice(0, REFERENCES);
  const rowsOf = async (unitId: string): Promise<Placed[]> =>
    (await ask<{ unit: { staff: Edges<Placed> } }>(officer, setupUnit(unitId))).unit.staff.edges.map(({ node }) => node);
  const rows = (await rowsOf(largest.id)).length;

  const writers = new Map<string, Writer>();
  for (const { id } of bySize) {
    for (const { employee, plan: theirs } of await rowsOf(id)) {
      if (theirs?.status !== 'APPROVED' || writers.has(employee.id)) continue;
      const headers = { authorization: `Bearer ${await city.employeeToken(employee.id)}` };
      const whole = await mine(headers);
      const entry = whole && whole.id !== plan.id ? entryFor(whole) : null;
      if (entry) writers.set(employee.id, { headers, entry });
    }
    if (writers.size >= WRITERS) break;
  }
  if (writers.size === 0) throw new Error('Nobody beside the persona "staff" has an agreed plan with a counted indicator.');

  return [
    query('MeWithPlan', '`me` with plan', 'person, plan, next step', 3, staff, ME, {}, '"status"'),
    query('MyWork', 'the same with posts, deadline and actions', 'person, posts, plan', null, staff, MY_WORK, {}, '"deadlineAt"'),
    query(
      'PlanInFull',
      'one plan in full',
      `${plan.targets.length} targets, dialogue, progress`,
      3,
      staff,
      PLAN,
      { id: plan.id },
      '"targets":[{',
    ),
    query('Team', "a superior's team", peopleText(reports.edges.length), 3, superior, TEAM, {}, '"employeeName"'),
    query('UnitPage', "a unit's page of 50", peopleText(rows), 2, officer, UNIT, { id: largest.id }, '"employeeName"'),
    query('MyTasks', 'my tasks', `${myTasks.length} tasks`, 4, superior, TASKS, {}, '"myTasks":['),
    query(
      'Entities',
      'batch of 35 entity references',
      peopleText(people.length),
      null,
      { ...officer, 'router-authorization': `Bearer ${router}` },
      ENTITIES,
      { of: people.map((id) => ({ __typename: 'Employee', id })) },
      '"_entities":[{',
    ),
    {
      name: 'AddProgress',
      title: 'add a progress entry',
      holds: 'one entry',
      budget: null,
      next: inTurn([...writers.values()]),
      isRight: (answer) => answer.includes('"entry":{') && answer.includes('"userErrors":[]'),
    },
  ];
}

const peopleText = (count: number): string => `${count} people`;

function query(
  name: string,
  title: string,
  holds: string,
  budget: number | null,
  headers: Record<string, string>,
  document: string,
  variables: object,
  /** Stands in every right answer. */
  sign: string,
): Operation {
  const text = JSON.stringify({ query: document, variables });
  return {
    name,
    title,
    holds,
    budget,
    next: () => ({ headers, body: text }),
    isRight: (answer) => answer.includes(sign) && !answer.includes('"errors":'),
  };
}
