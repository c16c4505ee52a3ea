// Competences through the API: the dictionary in both languages, what a position asks for, levels as they are entered, corrected and shown.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { competenceAdded, levelled, STANDARD, sheetOf, TECHNICAL } from '../support/competences.ts';
import { begun, developmentOf } from '../support/development.ts';
import { done, refused } from '../support/people.ts';
import { EXECUTION_DAY, newcomer, type Season, startSeason } from '../support/scenarios/stages.ts';

let city: Season;
beforeAll(async () => {
  city = await startSeason();
  city.setNow(EXECUTION_DAY);
});
afterAll(() => city.stop());

const boss = () => city.people.superior.ask;
const hr = () => city.people.hr.ask;

const OTHER = { ...TECHNICAL, name: 'Kearsipan' };

it('the dictionary is the regulation’s nine, then what the city has added, each with five levels', async () => {
  const id = await competenceAdded(hr());
  const { data } = await city.people.staff.ask('{ competences { code kind name levels isRetired } }');
  expect(data.competences).toHaveLength(10);
  expect(data.competences.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...Array(8).fill('MANAGERIAL'),
    'SOCIOCULTURAL',
    'TECHNICAL',
  ]);
  for (const { levels } of data.competences) expect(new Set(levels).size).toBe(5);
  expect(data.competences.at(-1)).toEqual({ code: id, kind: 'TECHNICAL', isRetired: false, ...TECHNICAL });
  expect(await refused(hr(), 'competenceAdd', { ...OTHER, levels: ['satu'] })).toEqual(['INVALID']);
  expect(await refused(hr(), 'competenceAdd', { ...OTHER, levels: ['a', 'b', ' ', 'd', 'e'] })).toEqual(['REQUIRED']);
  await done(hr(), 'competenceRetire', { competenceId: id }, 'competence { isRetired }');
  expect(await refused(city.people.otherHr.ask, 'competenceRetire', { competenceId: id })).toEqual(['NOT_FOUND']);
  const person = await newcomer(city);
  const found = { competenceId: id, level: 2, source: 'SUPERIOR', on: '2026-03-01', basis: 'Pengamatan' } as const;
  expect(await refused(boss(), 'competenceLevelRecord', { employeeId: person.employeeId, expectedVersion: 0, ...found })).toEqual([
    'NOT_FOUND',
  ]);
});

it('a gap is told competence by competence, from the day on which the position asks, to the person, who leads them, and the agency', async () => {
  const person = await newcomer(city);
  await levelled(boss(), person);
  const set = { positionId: person.positionId, expectedVersion: 0, ...STANDARD };
  await done(hr(), 'competenceStandardSet', set, 'position { id }');
  const later = { ...set, expectedVersion: 1, validFrom: '2026-03-11', standards: [{ competenceId: 'INTEGRITY', level: 2 }] };
  expect(await refused(hr(), 'competenceStandardSet', { ...later, validFrom: '2026-01-01' })).toEqual(['OUT_OF_RANGE']);
  expect(await refused(hr(), 'competenceStandardSet', { ...later, expectedVersion: 0 })).toEqual(['VERSION_CONFLICT']);
  await done(hr(), 'competenceStandardSet', later, 'position { id }');
  for (const ask of [person.ask, boss(), hr()])
    expect(await sheetOf(ask, person)).toMatchObject({
      version: 1,
      standings: [
        { competence: { code: 'INTEGRITY' }, standard: 4, level: 3, gap: 1, source: 'SUPERIOR' },
        { competence: { code: 'NATION' }, standard: 2, level: null, gap: null },
      ],
    });
  for (const { ask } of [city.people.colleague, city.people.superior2, city.people.auditor]) expect(await sheetOf(ask, person)).toBeNull();
  const plan = await begun(person.ask, person);
  expect((await developmentOf(person.ask, plan)).suggestions).toMatchObject([
    { text: expect.stringMatching(/^Integritas: /), why: expect.stringContaining('level 4') },
  ]);
  // Midnight in WIB: another edition.
  city.setNow('2026-03-10T17:00:00.000Z');
  expect((await sheetOf(person.ask, person)).standings).toMatchObject([{ standard: 2, level: 3, gap: -1 }]);
  city.setNow(EXECUTION_DAY);
});

it('an edition that has not begun gives way, so that a wrong year bars nothing', async () => {
  const person = await newcomer(city);
  const set = (expectedVersion: number, validFrom: string, level: number) => {
    const standards = [{ competenceId: 'INTEGRITY', level }];
    return refused(hr(), 'competenceStandardSet', { positionId: person.positionId, expectedVersion, ...STANDARD, validFrom, standards });
  };
  expect(await set(0, '2026-01-01', 1)).toEqual([]);
  expect(await set(1, '2062-03-01', 2)).toEqual([]);
  expect(await set(2, '2026-01-01', 3)).toEqual(['OUT_OF_RANGE']);
  expect(await set(2, '2026-03-01', 3)).toEqual([]);
  expect((await sheetOf(person.ask, person)).standings).toMatchObject([{ standard: 3 }]);
});

it('what is retired is asked of nobody any more', async () => {
  const [person, competenceId] = [await newcomer(city), await competenceAdded(hr())];
  const standards = [{ competenceId, level: 4 }];
  await done(
    hr(),
    'competenceStandardSet',
    { positionId: person.positionId, expectedVersion: 0, ...STANDARD, standards },
    'position { id }',
  );
  const found = { competenceId, level: 2, source: 'SUPERIOR', on: '2026-03-01', basis: 'Pengamatan' } as const;
  await done(boss(), 'competenceLevelRecord', { employeeId: person.employeeId, expectedVersion: 0, ...found }, 'employee { id }');
  const plan = await begun(person.ask, person);
  expect((await developmentOf(person.ask, plan)).suggestions).toHaveLength(1);
  await done(hr(), 'competenceRetire', { competenceId }, 'competence { isRetired }');
  expect((await sheetOf(person.ask, person)).standings).toMatchObject([{ standard: null, level: 2, gap: null }]);
  expect((await developmentOf(person.ask, plan)).suggestions).toEqual([]);
});

it('superiors enter their word, the agency what an instrument found; nobody their own', async () => {
  const person = await newcomer(city);
  const found = {
    employeeId: person.employeeId,
    expectedVersion: 0,
    competenceId: 'CHANGE',
    level: 3,
    on: '2026-03-01',
    basis: 'Asesmen 2026',
  };
  const record = (ask: typeof person.ask, more: object) =>
    refused(ask, 'competenceLevelRecord', { ...found, source: 'ASSESSMENT', ...more });
  expect(await record(boss(), {})).toEqual(['INVALID']);
  expect(await record(hr(), { source: 'SUPERIOR' })).toEqual(['INVALID']);
  expect(await record(person.ask, { source: 'SUPERIOR' })).toEqual(['FORBIDDEN']);
  expect(await record(hr(), { employeeId: city.people.hr.employeeId })).toEqual(['OWN_CASE']);
  expect(await record(hr(), { level: 6, on: '2026-03-11', basis: '' })).toEqual(['OUT_OF_RANGE', 'OUT_OF_RANGE', 'REQUIRED']);
  expect(await record(hr(), { on: '2016-12-31' })).toEqual(['OUT_OF_RANGE']);
  expect(await record(hr(), {})).toEqual([]);
  expect(await record(hr(), { competenceId: 'DECISIONS' })).toEqual(['VERSION_CONFLICT']);
  expect(await record(boss(), { source: 'SUPERIOR', expectedVersion: 1, level: 4, on: '2026-02-01' })).toEqual([]);
  // The later finding counts, not the later entry.
  expect((await sheetOf(person.ask, person)).standings).toMatchObject([{ level: 3, source: 'ASSESSMENT', foundOn: '2026-03-01' }]);
});

it('a correction stays beside what it corrects', async () => {
  const person = await newcomer(city);
  const entryId = await levelled(boss(), person);
  const wrong = { employeeId: person.employeeId, expectedVersion: 1, entryId, reason: 'Tertukar orang' };
  expect(await refused(boss(), 'competenceLevelCorrect', { ...wrong, level: 3 })).toEqual(['INVALID']);
  expect(await refused(hr(), 'competenceLevelCorrect', { ...wrong, level: 2 })).toEqual(['FORBIDDEN']);
  await done(boss(), 'competenceLevelCorrect', { ...wrong, level: 2 }, 'employee { id }');
  const sheet = await sheetOf(person.ask, person);
  expect(sheet).toMatchObject({
    standings: [{ level: 2 }],
    entries: [
      { level: 3, correctedBecause: 'Tertukar orang' },
      { level: 2, correctedBecause: null, enteredBy: { name: 'Bambang Wijaya' } },
    ],
  });
  expect(await refused(boss(), 'competenceLevelCorrect', { ...wrong, expectedVersion: 2, level: 1 })).toEqual(['TRANSITION_REFUSED']);
  await done(boss(), 'competenceLevelCorrect', { ...wrong, expectedVersion: 2, entryId: sheet.entries[1].entryId }, 'employee { id }');
  expect((await sheetOf(person.ask, person)).standings).toEqual([]);
});

it('what is corrected counts from its own place: a later finding of the same day still goes before it', async () => {
  const person = await newcomer(city);
  const entryId = await levelled(boss(), person);
  const found = { competenceId: 'INTEGRITY', level: 4, source: 'ASSESSMENT', on: '2026-01-02', basis: 'Asesmen' } as const;
  await done(hr(), 'competenceLevelRecord', { employeeId: person.employeeId, expectedVersion: 1, ...found }, 'employee { id }');
  const correction = { employeeId: person.employeeId, expectedVersion: 2, entryId, level: 2, reason: 'Salah ketik' };
  await done(boss(), 'competenceLevelCorrect', correction, 'employee { id }');
  const sheet = await sheetOf(person.ask, person);
  expect(sheet.standings).toMatchObject([{ level: 4, source: 'ASSESSMENT' }]);
  expect(sheet.entries.map(({ level }: { level: number }) => level)).toEqual([3, 2, 4]);
});
