// A swearing-in through the API: posts change hands by the hundred on one day, as the staffing agency enters it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGION } from '../support/city.ts';
import { newKey } from '../support/mutations.ts';
import { type Agency, done, hire, openUnitAs, type Person, startAgency } from '../support/people.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
  city.setNow('2026-03-02T02:00:00.000Z');
});
afterAll(() => city.stop());

let serial = 0;
interface Section {
  unitId: string;
  head: Person;
  staff: Person;
}

/** A section with its head and one member of staff, whose superior is by the post. */
async function section(): Promise<Section> {
  serial += 1;
  const unitId = await openUnitAs(city.setup, `seksi-${serial}`, 'SECTION', city.units.diskominfo ?? null);
  const one = (name: string, isHead: boolean) =>
    hire(
      city,
      city.setup,
      unitId,
      `${name}-${serial}`,
      { unit: '', title: `${name} ${serial}`, name: `${name} ${serial}`, supervisor: null, isHead },
      null,
      REGION,
    );
  return { unitId, head: await one('Kepala', true), staff: await one('Staf', false) };
}

const OUTCOME =
  'outcomes { employee { id version } left { validTo } entered { positionTitle } superior { id } successor { id } reports { employee { id } } userErrors { code field } }';
interface Row {
  employee: { id: string; version: number } | null;
  userErrors: { code: string; field: string[] }[];
}

async function swear(moves: object[], more: object = {}, key = newKey()) {
  const query = `mutation($input: EmployeeTransferManyInput!) { employeeTransferMany(input: $input) { ${OUTCOME} userErrors { code field } } }`;
  const { data, errors, line } = await city.people.hr.ask(query, { input: { idempotencyKey: key, moves, ...more } });
  if (errors) throw new Error(JSON.stringify(errors));
  return { ...data.employeeTransferMany, line };
}

const to = (who: Person, post: Person | string, validFrom = '2026-03-16', expectedVersion = 1) => ({
  employeeId: who.employeeId,
  expectedVersion,
  assignment: { positionId: typeof post === 'string' ? post : post.positionId, validFrom },
});
const codes = (rows: Row[]) => rows.map(({ userErrors }) => userErrors.map(({ code }) => code).join());
const superiorOf = async (who: Person) =>
  (await city.people.hr.ask('query($id: ID!) { employee(id: $id) { assignments { supervisor { id } } } }', { id: who.employeeId })).data
    .employee.assignments[0].supervisor.id;

describe('a swearing-in', () => {
  it('lets two heads change places in one call, from a day in the future; their staff has the right superior on that day', async () => {
    const [a, b] = [await section(), await section()];
    const { outcomes } = await swear([to(a.head, b.head), to(b.head, a.head)]);
    expect(codes(outcomes)).toEqual(['', '']);
    expect(outcomes[0]).toMatchObject({
      employee: { id: a.head.employeeId, version: 2 },
      left: { validTo: '2026-03-15' },
      superior: { id: city.people.unitHead.employeeId },
      successor: { id: b.head.employeeId },
      reports: [{ employee: { id: a.staff.employeeId } }],
    });
    expect([await superiorOf(a.staff), await superiorOf(b.staff)]).toEqual([a.head.employeeId, b.head.employeeId]);
    city.setNow('2026-03-16T02:00:00.000Z');
    expect([await superiorOf(a.staff), await superiorOf(b.staff)]).toEqual([b.head.employeeId, a.head.employeeId]);
    city.setNow('2026-03-02T02:00:00.000Z');
  });

  it('moves a chain in whatever order it is listed, and a circle of three with somebody who follows into it', async () => {
    const [a, b, c] = [await section(), await section(), await section()];
    const vacant = await openUnitAs(city.setup, `seksi-kosong-${serial}`, 'SECTION', city.units.diskominfo ?? null);
    const input = { unitId: vacant, title: 'Kepala Seksi', kind: 'MANAGERIAL', isHead: true };
    const { position } = await done(city.setup, 'positionCreate', input, 'position { id }');
    const chain = await swear([to(a.head, b.head), to(b.head, c.head), to(c.head, position.id)]);
    expect(codes(chain.outcomes)).toEqual(['', '', '']);
    const round = await swear([
      to(a.head, c.head, '2026-04-01', 2),
      to(b.head, position.id, '2026-04-01', 2),
      to(c.head, b.head, '2026-04-01', 2),
      to(a.staff, a.head, '2026-04-01'),
    ]);
    expect(codes(round.outcomes)).toEqual(['', '', '', '']);
  });

  it('goes on where it stopped when it is repeated: what was made is not made again, in a circle neither', async () => {
    const [a, b, c] = [await section(), await section(), await section()];
    const moves = [to(a.head, b.head), to(b.head, a.head), to(c.head, 'pos_none')];
    const key = newKey();
    const first = await swear(moves, {}, key);
    expect(codes(first.outcomes)).toEqual(['', '', 'NOT_FOUND']);
    const again = await swear(moves, {}, key);
    expect(again.outcomes).toEqual(first.outcomes);
    expect(again.line.writes).toBe(0);
    const other = await swear([to(b.head, a.head), to(a.head, b.head)], {}, key);
    expect(other.outcomes).toEqual([first.outcomes[1], first.outcomes[0]]);
  });

  it('is one entry for those who changed places: taken back together', async () => {
    const [a, b] = [await section(), await section()];
    await swear([to(a.head, b.head), to(b.head, a.head)]);
    const of = async (who: Person) =>
      (
        await city.people.hr.ask('query($id: ID!) { employee(id: $id) { version history { validTo } entries { id allowedActions } } }', {
          id: who.employeeId,
        })
      ).data.employee;
    const [entry] = (await of(b.head)).entries;
    expect(entry.allowedActions).toEqual(['entryUndo']);
    const input = { subjectId: b.head.employeeId, expectedVersion: 2, entryId: entry.id, reason: 'Petikan keputusan keliru' };
    await done(city.people.hr.ask, 'entryUndo', input, 'entry { id }');
    for (const who of [a.head, b.head])
      expect(await of(who)).toMatchObject({ version: 3, history: [{ validTo: null }], entries: [{ allowedActions: [] }] });
    expect(codes((await swear([to(a.head, b.head, '2026-03-20', 3), to(b.head, a.head, '2026-03-20', 3)])).outcomes)).toEqual(['', '']);
  });

  it('keeps an entry from being taken back once somebody else holds the head post', async () => {
    const [a, b] = [await section(), await section()];
    await swear([to(a.head, (await freePost()).id), to(b.head, a.head)]);
    const employee = (
      await city.people.hr.ask('query($id: ID!) { employee(id: $id) { entries { blockedBy { kind } allowedActions } } }', {
        id: a.head.employeeId,
      })
    ).data.employee;
    expect(employee.entries).toEqual([{ blockedBy: [{ kind: 'ASSIGNMENT' }], allowedActions: [] }]);
  });
});

const freePost = async (): Promise<{ id: string }> =>
  (await done(city.setup, 'positionCreate', { unitId: city.units.bkpp, title: 'Analis', kind: 'IMPLEMENTING' }, 'position { id }'))
    .position;

describe('a preview', () => {
  it('tells what the call would do, problems included, and writes nothing', async () => {
    const [a, b, c] = [await section(), await section(), await section()];
    const moves = [to(a.head, b.head), to(b.head, a.head), to(c.staff, b.head), to(c.head, (await freePost()).id)];
    const seen = await swear(moves, { preview: true });
    expect(seen.line.writes).toBe(0);
    expect(codes(seen.outcomes)).toEqual(['', '', 'POST_OCCUPIED', '']);
    expect(seen.outcomes[0]).toMatchObject({ successor: { id: b.head.employeeId }, reports: [{ employee: { id: a.staff.employeeId } }] });
    expect(seen.outcomes[3]).toMatchObject({
      superior: { id: city.people.hrHead.employeeId },
      successor: { id: city.people.unitHead.employeeId },
    });
    const key = newKey();
    const made = await swear(moves, {}, key);
    expect(codes(made.outcomes)).toEqual(codes(seen.outcomes));
    const strip = (rows: Row[]) => rows.map((row) => ({ ...row, employee: null }));
    expect(strip(made.outcomes)).toEqual(strip(seen.outcomes));
  });
});

describe('the list', () => {
  it('names each person once, holds 400 at most, and is not empty', async () => {
    const { head } = await section();
    expect((await swear([to(head, head), to(head, head)])).userErrors).toEqual([
      { code: 'ALREADY_EXISTS', field: ['moves', '1', 'employeeId'] },
    ]);
    expect((await swear([])).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    expect((await swear(Array.from({ length: 401 }, () => to(head, head)))).userErrors).toMatchObject([{ code: 'LIMIT_REACHED' }]);
  });

  it('of more who change places in a circle than one transaction holds is refused row by row; five may', async () => {
    const all: Section[] = [];
    for (let i = 0; i < 12; i += 1) all.push(await section());
    const round = (of: Section[]) => of.map(({ head }, i) => to(head, of[(i + 1) % of.length]?.head ?? head));
    expect(new Set(codes((await swear(round(all), { preview: true })).outcomes))).toEqual(new Set(['LIMIT_REACHED']));
    expect(new Set(codes((await swear(round(all))).outcomes))).toEqual(new Set(['LIMIT_REACHED']));
    expect(codes((await swear(round(all.slice(0, 5)))).outcomes)).toEqual(['', '', '', '', '']);
  });
});
