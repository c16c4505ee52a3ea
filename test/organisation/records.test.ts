// Records changed and put right through the API, each time as somebody.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNik, makeNiPppk } from '../../src/platform/rules/identifiers.ts';
import type { Ask } from '../support/city.ts';
import type { InputOf, MutationName } from '../support/mutations.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, done, hire, type Person, refused, startAgency } from '../support/people.ts';
import { GROUND, nipOf, PROOF } from '../support/scenarios/organisation-records.ts';
import { openCycle } from '../support/season.ts';

const NOW = '2026-01-12T02:00:00.000Z';
let city: Agency;
let hr: Ask;
let serial = 600;
beforeAll(async () => {
  city = await startAgency();
  hr = city.people.hr.ask;
  await openCycle(city);
});
afterAll(() => city.stop());

/** Somebody new in the section, born 1980-05-17, III/d since 2024. */
async function member(): Promise<Person> {
  city.setNow(NOW);
  serial += 1;
  const post = { unit: 'aptika', title: 'Analis', name: `Sulastri Melati ${serial}`, supervisor: 'superior' };
  return hire(city, city.setup, city.units.aptika, `member-${serial}`, post, city.people.superior.employeeId, '33.74');
}
const act = <Name extends MutationName>(name: Name, input: InputOf<Name>, selection = 'employee { version }', ask = hr) =>
  done(ask, name, input, selection);
const codes = <Name extends MutationName>(name: Name, input: InputOf<Name>, ask = hr) => refused(ask, name, input);
const read = async (ask: Ask, id: string, fields: string) =>
  (await ask(`query($id: ID!) { employee(id: $id) { ${fields} } }`, { id })).data.employee;
const of = ({ employeeId }: Person, expectedVersion = 1) => ({ employeeId, expectedVersion });
const HISTORY = 'recordHistory { id: entryId kind validFrom reason proof { number issuedOn } changes { field before after } withdrawn }';

describe('a grade from a day on', () => {
  it('is told from that day, to the person, the superior and the form of the plan alike', async () => {
    const one = await member();
    const input = { assignmentId: one.assignmentId, year: 2026 };
    const { plan } = await act('planOpen', input, 'plan { id }', one.ask);
    const form = async () =>
      (await one.ask('query($id: ID!) { planForm(id: $id) { rated { grade position } } }', { id: plan.id })).data.planForm.rated;
    await act('employeeRecordChange', { ...of(one), validFrom: '2026-04-01', grade: 'IV/a', ...GROUND });
    const title = { positionId: one.positionId, expectedVersion: 1, title: 'Analis Utama', validFrom: '2026-04-01' };
    await act('positionRename', { ...title, ...GROUND }, 'position { id }');
    expect(await form()).toEqual({ grade: 'III/d', position: 'Analis' });
    expect([await read(one.ask, one.employeeId, 'grade'), await read(city.people.superior.ask, one.employeeId, 'grade')]).toEqual([
      { grade: 'III/d' },
      { grade: 'III/d' },
    ]);
    city.setNow('2026-03-31T17:00:00.000Z');
    expect(await read(city.people.superior.ask, one.employeeId, 'grade')).toEqual({ grade: 'IV/a' });
    expect(await form()).toEqual({ grade: 'IV/a', position: 'Analis Utama' });
    const [entry] = (await read(one.ask, one.employeeId, HISTORY)).recordHistory;
    expect(entry).toMatchObject({ kind: 'CHANGED', validFrom: '2026-04-01', reason: GROUND.reason, proof: PROOF, withdrawn: false });
    expect(entry.changes).toEqual([{ field: 'GRADE', before: 'III/d', after: 'IV/a' }]);
  });

  it('is the staffing agency’s to write, never one’s own, and nobody’s of another region', async () => {
    const one = await member();
    const input = { ...of(one), validFrom: '2026-01-10', grade: 'IV/a', ...GROUND };
    expect(await codes('employeeRecordChange', input, one.ask)).toEqual(['!FORBIDDEN']);
    expect(await codes('employeeRecordChange', input, city.people.unitAdmin.ask)).toEqual(['!FORBIDDEN']);
    expect(await codes('employeeRecordChange', input, city.people.otherHr.ask)).toEqual(['NOT_FOUND']);
    expect(await codes('employeeRecordChange', { ...input, ...of(city.people.hr) })).toEqual(['OWN_CASE']);
    expect(await codes('employeeRecordChange', { ...input, expectedVersion: 2 })).toEqual(['VERSION_CONFLICT']);
  });

  it('is taken back with a reason, and stays in the history', async () => {
    const one = await member();
    await act('employeeRecordChange', { ...of(one), validFrom: '2026-01-10', grade: 'IV/a', ...GROUND });
    const [{ id }] = (await read(hr, one.employeeId, HISTORY)).recordHistory;
    await act('recordEntryWithdraw', { ...of(one, 2), entryId: id, reason: 'SK milik orang lain' });
    const { grade, recordHistory } = await read(hr, one.employeeId, `grade ${HISTORY}`);
    expect([grade, recordHistory.map((entry: { kind: string; withdrawn: boolean }) => [entry.kind, entry.withdrawn])]).toEqual([
      'III/d',
      [
        ['WITHDRAWN', false],
        ['CHANGED', true],
      ],
    ]);
  });
});

describe('a correction of a record', () => {
  it('is found under the right name at once, and no more under the wrong one', async () => {
    const one = await member();
    await act('employeeRecordCorrect', { ...of(one), name: 'Sulistri Kenanga, S.Kom.', ...GROUND });
    const find = async (text: string) => {
      const { data } = await hr(
        'query($t: String!) { employeeSearch(text: $t, first: 50) { edges { node { employeeName employee { id } } } } }',
        { t: text },
      );
      return data.employeeSearch.edges.map(({ node }: { node: { employee: { id: string } } }) => node.employee.id).includes(one.employeeId);
    };
    expect([await find('kenanga'), await find('melati')]).toEqual([true, false]);
    const { data } = await hr('query($id: ID!) { unit(id: $id) { staff(first: 100) { edges { node { employeeName } } } } }', {
      id: city.units.aptika,
    });
    expect(data.unit.staff.edges).toContainEqual({ node: { employeeName: 'Sulistri Kenanga, S.Kom.' } });
  });

  it('of a date of birth is told to the person and the agency, to the auditor without the dates, and to nobody else', async () => {
    const one = await member();
    await act('employeeRecordCorrect', { ...of(one), birthDate: '1980-05-18', ...GROUND });
    const changesAs = async (ask: Ask) => (await read(ask, one.employeeId, HISTORY)).recordHistory?.[0].changes ?? null;
    const whole = [{ field: 'BIRTH_DATE', before: '1980-05-17', after: '1980-05-18' }];
    expect([await changesAs(one.ask), await changesAs(hr)]).toEqual([whole, whole]);
    expect(await changesAs(city.people.auditor.ask)).toEqual([{ field: 'BIRTH_DATE', before: null, after: null }]);
    for (const who of ['superior', 'colleague', 'unitAdmin', 'unitHead'] as const) expect(await changesAs(city.people[who].ask)).toBeNull();
    expect((await read(one.ask, one.employeeId, 'warnings')).warnings).toEqual(['BIRTH_DATE_DIFFERS']);
    const trail = 'query($id: ID!) { auditTrail(subject: $id, first: 5) { edges { node { operation detail } } } }';
    const { data } = await city.people.auditor.ask(trail, { id: one.employeeId });
    expect(JSON.stringify(data)).not.toContain('1980-05');
  });
});

describe('promotions of many', () => {
  it('are tried first without a write, then done row by row, and done once however often they are sent', async () => {
    const [one, two] = [await member(), await member()];
    const rows = [of(one), { ...of(two), grade: 'III/a' }].map((row) => ({ grade: 'IV/a', proof: PROOF, ...row }));
    const input = { idempotencyKey: newKey(), validFrom: '2026-04-01', reason: 'Kenaikan pangkat April', promotions: rows };
    const shown = 'outcomes { before after employee { id version } userErrors { code field message } }';
    const [first, second] = (await act('promotionMany', { ...input, idempotencyKey: newKey(), preview: true }, shown)).outcomes;
    expect(first).toEqual({ before: 'III/d', after: 'IV/a', employee: { id: one.employeeId, version: 1 }, userErrors: [] });
    expect(second).toMatchObject({ before: null, after: null, employee: null, userErrors: [{ code: 'OUT_OF_RANGE', field: ['grade'] }] });
    expect(second?.userErrors[0].message).toContain('IV/a sampai IV/e');
    const done = await act('promotionMany', input, shown);
    expect(done.outcomes[0].employee.version).toBe(2);
    expect(await act('promotionMany', input, shown)).toEqual(done);
    expect(
      await codes('promotionMany', { ...input, idempotencyKey: newKey(), promotions: rows.slice(0, 1).flatMap((row) => [row, row]) }),
    ).toEqual(['ALREADY_EXISTS']);
  });

  it('of three hundred are one call, and nobody promotes themself in it', async () => {
    const one = await member();
    const rows = [one, city.people.hr].map((who) => ({ ...of(who), grade: 'IV/a', proof: PROOF }));
    const input = { validFrom: '2026-04-01', reason: 'Kenaikan pangkat', promotions: rows };
    const { outcomes } = await act('promotionMany', input, 'outcomes { userErrors { code } }');
    expect(outcomes.map(({ userErrors }: { userErrors: object[] }) => userErrors)).toEqual([[], [{ code: 'OWN_CASE' }]]);
    const many = Array.from({ length: 301 }, (_, i) => ({ employeeId: `emp_${i}`, expectedVersion: 1, grade: 'IV/a', proof: PROOF }));
    expect(await codes('promotionMany', { ...input, promotions: many })).toEqual(['LIMIT_REACHED']);
    expect(
      (await act('promotionMany', { ...input, promotions: many.slice(0, 300) }, 'outcomes { userErrors { code } }')).outcomes,
    ).toHaveLength(300);
  });
});

describe('a number', () => {
  it('of somebody else, once corrected, is free: of two who take it at once one has it, and the other is told who', async () => {
    const [wrong, owner, other] = [await member(), await member(), await member()];
    const number = (await read(hr, wrong.employeeId, 'identifiers { value }')).identifiers[0].value;
    const claim = (who: Person) => ({ ...of(who), identifier: number, reason: 'Salah ketik' });
    const errors = 'employee { identifiers { value } }';
    const query = `mutation($input: IdentifierCorrectInput!) { identifierCorrect(input: $input) { ${errors} userErrors { code ... on IdentifierTaken { employeeId } } } }`;
    const sent = async (who: Person) => (await hr(query, { input: { idempotencyKey: newKey(), ...claim(who) } })).data.identifierCorrect;
    expect((await sent(owner)).userErrors).toEqual([{ code: 'IDENTIFIER_TAKEN', employeeId: wrong.employeeId }]);
    await act('identifierCorrect', { ...of(wrong), identifier: nipOf(901), reason: 'Tertukar' });
    const both = [await Promise.all([sent(owner), sent(other)])].flat();
    const won = both.findIndex(({ userErrors }) => userErrors.length === 0);
    const [winner, loser] = won === 0 ? [owner, both[1]] : [other, both[0]];
    expect(both[won].employee.identifiers).toEqual([{ value: number }]);
    expect(loser.userErrors).toEqual([{ code: 'IDENTIFIER_TAKEN', employeeId: winner.employeeId }]);
  });

  it('and the NIK are recorded and corrected without ever being shown; the wrong one is free', async () => {
    const [one, other] = [await member(), await member()];
    const nik = (n: number) => makeNik({ district: '33.74.10', birthDate: '1980-05-17', sex: 'FEMALE', serial: n });
    await act('nikCorrect', { ...of(one), nik: nik(7101), ...GROUND });
    expect(await codes('nikCorrect', { ...of(other), nik: nik(7101), ...GROUND })).toEqual(['IDENTIFIER_TAKEN']);
    expect(await codes('nikCorrect', { ...of(one, 2), nik: nik(7101), ...GROUND })).toEqual(['ALREADY_EXISTS']);
    await act('nikCorrect', { ...of(one, 2), nik: nik(7102), ...GROUND });
    await act('nikCorrect', { ...of(other), nik: nik(7101), ...GROUND });
    const { recordHistory } = await read(hr, one.employeeId, HISTORY);
    expect(recordHistory.map((entry: { kind: string; changes: object[] }) => [entry.kind, entry.changes])).toEqual(
      ['CORRECTED', 'CHANGED'].map((kind) => [kind, [{ field: 'NIK', before: null, after: null }]]),
    );
  });

  it('of which a spreadsheet has left fifteen digits is none, of either kind', async () => {
    const one = await member();
    const add = (identifier: string) => codes('identifierAdd', { ...of(one), identifier, validFrom: '2026-01-01' });
    expect([await add('197504122001011000'), await add('197504122022211000')]).toEqual([['IDENTIFIER_INVALID'], ['IDENTIFIER_INVALID']]);
  });
});

describe('a former employee', () => {
  it('is found by number, named where somebody registers them again, and taken back as the same person', async () => {
    const one = await member();
    const number = (await read(hr, one.employeeId, 'identifiers { value }')).identifiers[0].value;
    await act('assignmentEnd', { ...of(one), assignmentId: one.assignmentId, validTo: '2025-12-31' });
    const search = 'query($t: String!) { employeeSearch(text: $t, first: 5) { edges { node { employee { id } } } } }';
    const found = async (ask: Ask) => (await ask(search, { t: number })).data.employeeSearch.edges;
    expect([await found(hr), await found(city.people.otherHr.ask)]).toEqual([[{ node: { employee: { id: one.employeeId } } }], []]);
    const assignment = { positionId: one.positionId, supervisorId: city.people.superior.employeeId, validFrom: '2026-02-01' };
    const contract = makeNiPppk({ birthDate: '1980-05-17', firstYear: 2026, contract: 21, sex: 'FEMALE', serial: 31 });
    const back = { ...of(one, 2), kind: 'PPPK', grade: 'IX', identifier: contract, assignment, validTo: '2027-01-31', ...GROUND };
    expect(await codes('employeeRehire', { ...back, identifier: null })).toEqual(['IDENTIFIER_INVALID']);
    const { employee } = await act('employeeRehire', back, 'employee { id kind history { validFrom validTo } identifiers { validTo } }');
    expect(employee).toEqual({
      ...{ id: one.employeeId, kind: 'PNS', identifiers: [{ validTo: '2026-01-31' }, { validTo: null }] },
      history: [
        { validFrom: '2026-02-01', validTo: '2027-01-31' },
        { validFrom: '2024-01-01', validTo: '2025-12-31' },
      ],
    });
    const renewed = { ...of(one, 3), kind: 'PPPK', grade: 'X', assignment: { ...assignment, validFrom: '2027-02-01' }, ...GROUND };
    expect(await codes('employeeRehire', { ...renewed, assignment })).toContain('DEFINITIVE_EXISTS');
    await act('employeeRehire', renewed);
    city.setNow('2027-02-01T02:00:00.000Z');
    expect(await read(hr, one.employeeId, 'kind grade')).toEqual({ kind: 'PPPK', grade: 'X' });
  });
});

describe('a post or unit under another name', () => {
  it('is called so from its day: in the present, not in a career that had ended before', async () => {
    const [one, gone] = [await member(), await member()];
    await act('assignmentEnd', { ...of(gone), assignmentId: gone.assignmentId, validTo: '2025-12-31' });
    for (const { positionId } of [one, gone])
      await act(
        'positionRename',
        { positionId, expectedVersion: 1, title: 'Analis Data', validFrom: '2026-02-01', ...GROUND },
        'position { title }',
      );
    const unit = { unitId: city.units.aptika, expectedVersion: 1, name: 'Bidang Pemerintahan Digital', validFrom: '2026-02-01', ...GROUND };
    await act('unitRename', unit, 'unit { name }', hr);
    const told = async () => {
      const [a, b] = await Promise.all(
        [one, gone].map(({ employeeId }) => read(hr, employeeId, 'history { positionTitle unit { name } }')),
      );
      return [a.history[0].positionTitle, b.history[0].positionTitle, a.history[0].unit.name];
    };
    expect(await told()).toEqual(['Analis', 'Analis', 'Unit aptika']);
    city.setNow('2026-02-01T02:00:00.000Z');
    expect(await told()).toEqual(['Analis Data', 'Analis', 'Bidang Pemerintahan Digital']);
  });
});

describe('a correction request about personal data', () => {
  it('is passed on by the administrator, and resolved only by a change of that person’s record', async () => {
    const [one, other] = [await member(), await member()];
    const filed = { kind: 'PERSONAL_DATA', text: 'Pangkat saya IV/a sejak 10 Januari.' };
    const { id } = (await act('correctionFile', filed, 'correction { id }', one.ask)).correction;
    const answer = { correctionId: id, expectedVersion: 1, resolved: true, answer: 'Sudah diperbaiki' };
    expect(await codes('correctionAnswer', answer, city.people.unitAdmin.ask)).toEqual(['CHANGE_MISSING']);
    const note = { correctionId: id, expectedVersion: 1, note: 'SK terlampir.' };
    const shown = 'correction { waitsFor passedOnNote allowedActions }';
    const passed = await act('correctionPassOn', note, shown, city.people.unitAdmin.ask);
    expect(passed.correction).toEqual({ waitsFor: 'HR_OFFICER', passedOnNote: 'SK terlampir.', allowedActions: [] });
    const again = { ...answer, expectedVersion: 2 };
    expect(await codes('correctionAnswer', again, city.people.unitAdmin.ask)).toEqual(['FORBIDDEN']);
    for (const who of [other, one]) {
      expect(await codes('correctionAnswer', again)).toEqual(['CHANGE_MISSING']);
      await act('employeeRecordChange', { ...of(who), validFrom: '2026-01-10', grade: 'IV/a', ...GROUND });
      const change = { subjectId: other.employeeId, version: 2 };
      expect(await codes('correctionAnswer', { ...again, change })).toEqual(['CHANGE_MISSING']);
    }
    await act('correctionAnswer', again, 'correction { status }');
    const { data } = await one.ask('{ me { corrections(first: 1) { edges { node { status change { version operation } } } } } }');
    expect(data.me.corrections.edges[0].node).toEqual({ status: 'RESOLVED', change: { version: 2, operation: 'employeeRecordChange' } });
  });

  it('is not answered by a change that was withdrawn since, nor by one of a unit that is not the person’s', async () => {
    const one = await member();
    const file = async (kind: string) =>
      (await act('correctionFile', { kind, text: 'Mohon diperbaiki.' }, 'correction { id }', one.ask)).correction;
    const answer = ({ id }: { id: string }) => ({ correctionId: id, expectedVersion: 1, resolved: true, answer: 'Sudah diperbaiki' });
    const [data, unit] = [await file('PERSONAL_DATA'), await file('UNIT')];
    await act('employeeRecordChange', { ...of(one), validFrom: '2026-01-10', grade: 'IV/a', ...GROUND });
    const [{ id: entryId }] = (await read(hr, one.employeeId, HISTORY)).recordHistory;
    await act('recordEntryWithdraw', { ...of(one, 2), entryId, reason: 'SK milik orang lain' });
    const withdrawn = { subjectId: one.employeeId, version: 2 };
    expect(await codes('correctionAnswer', { ...answer(data), change: withdrawn })).toEqual(['CHANGE_MISSING']);
    const bkpp = city.units.bkpp;
    const rename = { unitId: bkpp, name: 'Badan Kepegawaian Kota', validFrom: '2026-01-12', ...GROUND };
    const { version } = (await hr('query($id: ID!) { unit(id: $id) { version } }', { id: bkpp })).data.unit;
    await act('unitRename', { ...rename, expectedVersion: version }, 'unit { version }');
    const change = { subjectId: bkpp, version: version + 1 };
    expect(await codes('correctionAnswer', { ...answer(unit), change })).toEqual(['CHANGE_MISSING']);
  });
});
