// What scenarios stand on: a planning season, newcomers, and plans at each stage of their life.
import { makeNip } from '../../../src/platform/rules/identifiers.ts';
import { type Ask, REGION } from '../city.ts';
import { copiesOf } from '../copies.ts';
import { type Agency, done, hire, openUnitAs, type Person, type Staffed, staff, staffed } from '../people.ts';
import { approvedPlanOf, type OpenPlan, openCycle, PLANNING_DAY, type Proposed, propose, step } from '../season.ts';

/** Within execution, when plans are changed and progress is written down. */
export const EXECUTION_DAY = '2026-03-10T02:00:00.000Z';

export interface Season extends Agency {
  cycle: { id: string; version: number };
  /** The approved plan of `superior`, whose target the others serve. */
  boss: Proposed;
}

/** Of one season: a worker plays one after the other. */
let serial = 0;

const seasons = copiesOf<Staffed & Pick<Season, 'cycle' | 'boss'>>(async (city) => {
  const agency = await staff(city);
  const cycle = await openCycle(agency);
  const { people, units, serial: last } = agency;
  return { people, units, serial: last, cycle, boss: await approvedPlanOf(agency, 'superior', 'superior2', true) };
});

export async function startSeason(): Promise<Season> {
  serial = 0;
  const { city, told } = await seasons();
  city.setNow(PLANNING_DAY);
  return { ...(await staffed(city, told)), cycle: told.cycle, boss: told.boss };
}

/** A request that is ready to be sent; the city's clock stands where it needs it. */
export interface Actor {
  ask: Ask;
  input: object;
  /** What the payload shows beside `userErrors`. */
  selection: string;
}

export type Scenario = (city: Season) => Promise<Actor>;

/** A number that no other scenario has. */
export const nextSerial = (): number => {
  serial += 1;
  return serial;
};

/** Somebody new in the section, so that every scenario has a subject of its own. */
export async function newcomer(city: Season): Promise<Person> {
  serial += 1;
  const post = { unit: 'aptika', title: `Analis ${serial}`, name: `Pegawai Baru ${serial}`, supervisor: 'superior' };
  const { employeeId } = city.people.superior;
  return hire(city, city.setup, city.units.aptika, `newcomer-${serial}`, post, employeeId, REGION);
}

export const freshUnit = (city: Season): Promise<string> => {
  serial += 1;
  return openUnitAs(city.setup, `unit-${serial}`, 'OFFICE', null);
};

export const freshPost = async (city: Season): Promise<string> => {
  const input = { unitId: city.units.bkpp, title: 'Analis Kebijakan', kind: 'FUNCTIONAL', level: 'AHLI_MUDA' };
  return (await done(city.setup, 'positionCreate', input, 'position { id }')).position.id;
};

export const newNip = (): string => {
  serial += 1;
  return makeNip({ birthDate: '1980-05-17', appointedIn: '2006-03', sex: 'FEMALE', serial: 400 + serial });
};

export const elsewhere = async (city: Season) => ({
  positionId: await freshPost(city),
  supervisorId: city.people.hrHead.employeeId,
  validFrom: '2026-02-01',
});

export interface Planned {
  person: Person;
  plan: OpenPlan;
}

export interface Worded extends Planned {
  plan: Proposed;
}

export async function opened(city: Season): Promise<Planned> {
  city.setNow(PLANNING_DAY);
  const person = await newcomer(city);
  const input = { assignmentId: person.assignmentId, year: 2026 };
  return { person, plan: (await done(person.ask, 'planOpen', input, 'plan { id version }')).plan };
}

export const served = ({ boss }: Season) => ({ parent: { state: 'LINKED', planId: boss.id, targetId: boss.targetId } });

export async function proposed(city: Season): Promise<Worded> {
  const { person, plan } = await opened(city);
  return { person, plan: await propose(person.ask, plan, false, served(city)) };
}

export async function submitted(city: Season): Promise<Worded> {
  const { person, plan } = await proposed(city);
  return { person, plan: { ...plan, ...(await step(person.ask, 'planSubmit', plan)) } };
}

export async function approved(city: Season): Promise<Worded> {
  const { person, plan } = await submitted(city);
  return { person, plan: { ...plan, ...(await step(city.people.superior.ask, 'planApprove', plan)) } };
}

export async function changing(city: Season): Promise<Worded> {
  const { person, plan } = await approved(city);
  city.setNow(EXECUTION_DAY);
  return { person, plan: { ...plan, ...(await step(person.ask, 'planChange', plan, { reason: 'Anggaran berubah' })) } };
}

export const PLAN = 'plan { id version status targets { id title } }';
export const EMPLOYEE = 'employee { id version history { id validFrom validTo positionTitle } delegations { id } }';
