// Service medals as the agency works on them: who is due, proposed, looked at, sent off, granted, refused, revoked; what the person reads.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { medalStandings } from '../../src/modules/awards/medal-standing.ts';
import { makeNip } from '../../src/platform/rules/identifiers.ts';
import { leaves, officers } from '../support/awards.ts';
import type { Ask } from '../support/city.ts';
import {
  DECREE,
  LETTER,
  medal,
  medalChecked,
  medalGranted,
  medalOf,
  medalProposed,
  medalSubmitted,
  ofMedal,
  REASON,
} from '../support/medals.ts';
import { done, type Person, refused } from '../support/people.ts';
import { newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';
import { PLANNING_DAY } from '../support/season.ts';
import { type Followed, follow } from '../support/stream.ts';

let city: Season;
let by: [Ask, Ask];
let stream: Followed;
beforeAll(async () => {
  city = await startSeason();
  by = await officers(city);
  stream = await follow(city, (projector) => projector, [medalStandings]);
});
afterAll(() => city.stop());

interface Due {
  employee: { id: string };
  medalClass: string;
  reachedOn: string;
  since: string;
  source: string;
  lowerClasses: string[];
}

async function due(until: string): Promise<Due[]> {
  await stream.drain();
  expect(stream.faults).toEqual([]);
  const found: Due[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query($after: String) { serviceMedalsDue(until: "${until}", first: 20, after: $after) {
      edges { node { employee { id } medalClass reachedOn since source lowerClasses } } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await by[0](query, { after });
    if (errors) throw new Error(JSON.stringify(errors));
    found.push(...data.serviceMedalsDue.edges.map(({ node }: { node: Due }) => node));
    if (!data.serviceMedalsDue.pageInfo.hasNextPage) return found;
    after = data.serviceMedalsDue.pageInfo.endCursor;
  }
}

const dueOf = async ({ employeeId }: Person, until = '2026-01-12') =>
  (await due(until)).filter(({ employee }) => employee.id === employeeId);

let serial = 600;
/** The number on record was a mistake, and with it the month of the appointment. */
async function appointed({ employeeId }: Person, appointedIn: string): Promise<void> {
  serial += 1;
  const { data } = await city.setup('query($id: ID!) { employee(id: $id) { version } }', { id: employeeId });
  const identifier = makeNip({ birthDate: '1980-05-17', appointedIn, sex: 'FEMALE', serial });
  const input = { employeeId, expectedVersion: data.employee.version, identifier, reason: 'Salah ketik' };
  await done(city.people.hr.ask, 'identifierCorrect', input, 'employee { id }');
}

const OWN = '{ me { employee { medalService { since source years nextClass nextOn medals { id status } } } } }';

it('lists of whom one is due until a day, follows record, leave and medals, and tells the person their own', async () => {
  const person = await newcomer(city);
  expect(await dueOf(person, '2015-02-28')).toEqual([]);
  expect(await dueOf(person, '2015-03-01')).toMatchObject([{ medalClass: 'YEARS_10', reachedOn: '2015-03-01', lowerClasses: [] }]);
  const now = { medalClass: 'YEARS_20', reachedOn: '2025-03-01', since: '2005-03-01', source: 'NUMBER', lowerClasses: ['YEARS_10'] };
  expect(await dueOf(person)).toMatchObject([now]);
  const { data } = await person.ask(OWN);
  expect(data.me.employee.medalService).toEqual({
    ...{ since: '2005-03-01', source: 'NUMBER', years: 20, nextClass: 'YEARS_10', nextOn: '2015-03-01', medals: [] },
  });
  const seen = async (ask: Ask) =>
    (await ask('query($id: ID!) { employee(id: $id) { medalService { years } } }', { id: person.employeeId })).data.employee.medalService;
  expect(await seen(city.people.superior.ask)).toBeNull();
  expect(await seen(by[0])).toEqual({ years: 20 });
  const one = await medalProposed(by[0], person);
  expect(await dueOf(person)).toEqual([]);
  expect(await dueOf(person, '2035-03-01')).toMatchObject([{ medalClass: 'YEARS_30', lowerClasses: [] }]);
  expect((await person.ask(OWN)).data.me.employee.medalService).toMatchObject({ nextClass: 'YEARS_30', medals: [{ id: one.id }] });
  const away = await newcomer(city);
  const absence = {
    employeeId: away.employeeId,
    year: 2026,
    kind: 'UNPAID',
    from: '2026-01-01',
    to: '2026-01-05',
    reason: 'Cuti di luar tanggungan',
  };
  await done(city.people.hr.ask, 'absenceRecord', absence as never, 'sheet { id }');
  expect(await dueOf(away)).toEqual([]);
  expect(await dueOf(away, '2036-01-06')).toMatchObject([{ medalClass: 'YEARS_10', since: '2026-01-06', source: 'RECORD' }]);
  const left = await newcomer(city);
  await leaves(city, left, '2025-02-27');
  expect(await dueOf(left)).toMatchObject([{ medalClass: 'YEARS_10' }]);
});

it('is proposed once a person and class, looked at, sent off by another and granted by the decree that comes', async () => {
  const person = await newcomer(city);
  expect(await refused(city.people.superior.ask, 'serviceMedalPropose', { employeeId: person.employeeId, medalClass: 'YEARS_20' })).toEqual(
    ['!FORBIDDEN'],
  );
  expect(await refused(by[0], 'serviceMedalPropose', { employeeId: person.employeeId, medalClass: 'YEARS_30' })).toEqual(['NOT_ELIGIBLE']);
  const twice = await Promise.all(
    by.map((ask) => refused(ask, 'serviceMedalPropose', { employeeId: person.employeeId, medalClass: 'YEARS_20' })),
  );
  expect(twice.flat()).toHaveLength(1);
  expect(['ALREADY_EXISTS', 'VERSION_CONFLICT']).toContain(twice.flat()[0]);
  const other = await newcomer(city);
  const one = await medalChecked(by[0], other);
  expect(await medalOf(other.ask, one)).toMatchObject({ status: 'CHECKED', missingChecks: [], ticks: null, allowedActions: [] });
  expect(await medalOf(city.people.superior.ask, one)).toBeNull();
  const officer = await city.login({ sub: 'petugas-satya', roles: ['EMPLOYEE', 'HR_OFFICER'], employeeId: other.employeeId });
  expect(await medalOf(officer, one)).toMatchObject({ status: 'CHECKED', ticks: null });
  const { data } = await by[1]('{ serviceMedalsFile { rowCount text } }');
  expect(data.serviceMedalsFile.rowCount).toBeGreaterThanOrEqual(1);
  expect(data.serviceMedalsFile.text).toContain(';20;2005-03-01;2025-03-01');
  // A spreadsheet takes eighteen digits for a number and drops the last three.
  expect(data.serviceMedalsFile.text).toMatch(/;\d{8} 200503 \d \d{3};/);
  expect(data.serviceMedalsFile.text).not.toMatch(/\d{15}/);
  expect(await refused(by[0], 'serviceMedalSubmit', ofMedal(one, LETTER))).toEqual(['OWN_CASE']);
  const sent = await medal(by[1], 'serviceMedalSubmit', one, LETTER);
  expect(await refused(by[0], 'serviceMedalGrant', ofMedal(sent, { ...DECREE, on: '2026-01-11' }))).toEqual(['OUT_OF_RANGE']);
  const granted = await medal(by[0], 'serviceMedalGrant', sent, DECREE);
  expect(await medalOf(other.ask, granted)).toMatchObject({ status: 'GRANTED', decreeNumber: DECREE.decreeNumber, grantedOn: DECREE.on });
  expect(await refused(by[0], 'serviceMedalPropose', { employeeId: other.employeeId, medalClass: 'YEARS_20' })).toEqual(['ALREADY_EXISTS']);
  const revoked = await medal(by[0], 'serviceMedalRevoke', granted, { reason: REASON, decreeNumber: '13/TK/2026' });
  expect(await medalOf(other.ask, revoked)).toMatchObject({ status: 'REVOKED', revokedBecause: REASON, allowedActions: [] });
});

it('is refused with a reason that the person reads, and may be proposed anew with nothing ticked', async () => {
  const person = await newcomer(city);
  const sent = await medalSubmitted(by, person);
  const no = await medal(by[0], 'serviceMedalRefuse', sent, { reason: REASON });
  expect(await medalOf(person.ask, no)).toMatchObject({ status: 'REFUSED', refusedBecause: REASON, submittedOn: null });
  // What was refused is held by nobody: the person stays on the list, for all that is due.
  expect(await dueOf(person)).toMatchObject([{ medalClass: 'YEARS_20', lowerClasses: ['YEARS_10'] }]);
  expect((await person.ask(OWN)).data.me.employee.medalService).toMatchObject({ nextClass: 'YEARS_10', medals: [{ status: 'REFUSED' }] });
  const again = await medalProposed(by[1], person);
  expect(await dueOf(person)).toEqual([]);
  expect(again.id).toBe(no.id);
  expect(await medalOf(by[0], again)).toMatchObject({ status: 'PROPOSED', ticks: [], refusedBecause: null });
});

it('goes off with the days of the record as it was corrected since, in the file and on its own record', async () => {
  const [person, late] = [await newcomer(city), await newcomer(city)];
  const [one, other] = [await medalChecked(by[0], person), await medalChecked(by[0], late)];
  await appointed(person, '2004-04');
  await appointed(late, '2006-04');
  const { text, rowCount, leftOut } = (await by[1]('{ serviceMedalsFile { text rowCount leftOut } }')).data.serviceMedalsFile;
  const { data } = await by[1]('{ serviceMedals(status: CHECKED, first: 100) { edges { node { id } } } }');
  expect([leftOut, rowCount]).toEqual([1, data.serviceMedals.edges.length - 1]);
  expect(text).toMatch(/ 200404 .*;20;2004-04-01;2024-04-01/);
  expect(text).not.toContain(' 200604 ');
  const sent = await medal(by[1], 'serviceMedalSubmit', one, LETTER);
  expect(await medalOf(person.ask, sent)).toMatchObject({ since: '2004-04-01', source: 'NUMBER', reachedOn: '2024-04-01' });
  expect(await refused(by[1], 'serviceMedalSubmit', ofMedal(other, LETTER))).toEqual(['NOT_ELIGIBLE']);
  await medal(by[0], 'serviceMedalRefuse', other, { reason: REASON });
});

it('of who has left waits until somebody has looked at how', async () => {
  const person = await newcomer(city);
  const one = await medalChecked(by[0], person);
  await leaves(city, person, '2026-01-11');
  expect(await refused(by[1], 'serviceMedalSubmit', ofMedal(one, LETTER))).toEqual(['NOT_IN_SERVICE']);
  const looked = await medal(by[0], 'serviceMedalTick', one, { check: 'LEAVING', holds: true, note: 'Meninggal dunia' });
  await medal(by[1], 'serviceMedalSubmit', looked, LETTER);
});

it('of an officer is others’ to work on', async () => {
  const { hr } = city.people;
  expect(await refused(hr.ask, 'serviceMedalPropose', { employeeId: hr.employeeId, medalClass: 'YEARS_20' })).toEqual(['OWN_CASE']);
  const one = await medalProposed(by[0], hr);
  expect(await refused(hr.ask, 'serviceMedalTick', ofMedal(one, { check: 'ENTRY', holds: true }))).toEqual(['OWN_CASE']);
  // Whatever the state and the version, and nothing of it is listed.
  expect(await refused(hr.ask, 'serviceMedalGrant', { ...ofMedal(one, DECREE), expectedVersion: 9 })).toEqual(['OWN_CASE']);
  expect(await medalOf(hr.ask, one)).toMatchObject({ status: 'PROPOSED', allowedActions: [], blockers: [] });
  const granted = await medalGranted(by, await newcomer(city));
  city.setNow(PLANNING_DAY);
  const { data } = await by[0]('{ serviceMedals(status: GRANTED, first: 50) { edges { node { id } } } }');
  expect(data.serviceMedals.edges).toContainEqual({ node: { id: granted.id } });
});
