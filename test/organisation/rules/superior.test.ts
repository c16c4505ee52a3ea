// Who is the superior now: recorded while they serve, else the holder of the post, else the next above; and the post carries it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOccupied, headsOn, withHolder } from '../../../src/modules/organisation/rules/heads.ts';
import { lineFrom, seatFor, seatOn, superiorOf, withSpan } from '../../../src/modules/organisation/rules/superior.ts';
import type { Assignment, Employee } from '../../../src/modules/organisation/rules/types.ts';
import { addDays, covers } from '../../../src/platform/rules/calendar.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { head, holdersIn, lookIn, PATHS, person, post, seatNamed } from './support.ts';

const TODAY = '2026-06-15';

const superior = async (people: readonly Employee[], day = TODAY, today = day) => {
  const [me] = people as [Employee];
  return (await superiorOf(me.id, me.assignments[0] as Assignment, { day, today }, lookIn(people)))?.employeeId ?? null;
};

const me = person('me', {});
const chief = head('chief', 'agency', { superior: 'city' });
const mayor = head('mayor', 'city');
const lead = head('lead', 'field');
const boss = head('boss', 'section');

describe('by the post', () => {
  it('it is the head of the unit, for the head of the unit above, and nobody above the top', async () => {
    expect(await superior([me, boss])).toBe('boss');
    expect(await superior([boss, lead])).toBe('lead');
    expect(await superior([lead, chief])).toBe('chief');
    expect(await superior([head('alone', 'other')])).toBeNull();
  });

  it('it is the next above while the post is empty, however many are', async () => {
    expect(await superior([me, lead])).toBe('lead');
    expect(await superior([me, chief])).toBe('chief');
    expect(await superior([me, head('left', 'agency', { superior: 'city', to: '2026-05-31' }), mayor])).toBe('mayor');
    expect(await superior([me])).toBeNull();
  });

  it('changes hands on the day, without a word about the reports', async () => {
    const people = [me, head('boss', 'section', { to: '2026-06-30' }), head('next', 'section', { from: '2026-07-01' })];
    expect(await superior(people, '2026-06-30')).toBe('boss');
    expect(await superior(people, '2026-07-01')).toBe('next');
  });

  it('is the definitive holder before acting ones, and of these who is appointed before the daily stand-in', async () => {
    const acting = (id: string, holding: 'PLT' | 'PLH' | 'PJ') => head(id, 'section', { holding, to: '2026-12-31' });
    expect(await superior([me, acting('plh', 'PLH'), acting('plt', 'PLT'), acting('pj', 'PJ'), boss])).toBe('boss');
    expect(await superior([me, acting('plh', 'PLH'), acting('plt', 'PLT'), acting('pj', 'PJ')])).toBe('pj');
    expect(await superior([me, acting('plh', 'PLH'), acting('plt', 'PLT')])).toBe('plt');
    expect(await superior([me, acting('plh', 'PLH'), lead])).toBe('plh');
  });

  it('is never oneself: who acts for the own head reports to the next above', async () => {
    const both = person('me', {}, { isHead: true, holding: 'PLT', to: '2026-12-31' });
    expect(await superior([both, lead])).toBe('lead');
  });
});

describe('somebody named', () => {
  const named = (superior: string) => person('me', { superior });
  const adviser = person('adviser', { unit: 'agency' });

  it('is superior while they serve there', async () => {
    expect(await superior([named('agency adviser'), adviser, boss])).toBe('adviser');
  });

  it.each([
    ['retired', person('adviser', { unit: 'agency', to: '2026-05-31' })],
    ['was moved to another agency', person('adviser', { unit: 'agency', to: '2026-05-31' }, { unit: 'other', from: '2026-06-01' })],
    ['is not on record', person('somebody', {})],
  ])('is followed by the head of their unit when they %s', async (_, gone) => {
    expect(await superior([named('agency adviser'), gone, chief])).toBe('chief');
  });

  it('as the head of a unit is whoever heads it', async () => {
    const people = [
      head('chief', 'agency', { superior: 'city' }),
      head('old', 'city', { to: '2026-06-01' }),
      head('new', 'city', { from: '2026-06-02' }),
    ];
    expect(await superior(people)).toBe('new');
  });

  it('stays who was moved within the unit', async () => {
    const moved = person('adviser', { unit: 'agency', to: '2026-05-31' }, { unit: 'agency', from: '2026-06-01', position: 'higher' });
    expect(await superior([named('agency adviser'), moved])).toBe('adviser');
  });
});

describe('of an assignment that is over', () => {
  const gone = person('me', { to: '2026-03-31' });
  it('it is who was superior on its last day, while they serve, wherever', async () => {
    const moved = person('boss', { isHead: true, to: '2026-05-31' }, { unit: 'other', from: '2026-06-01' });
    expect(await superior([gone, moved, head('next', 'section', { from: '2026-06-01' })], '2026-03-31', TODAY)).toBe('boss');
  });
  it('it is who fills the seat today where that one has left', async () => {
    const retired = head('boss', 'section', { to: '2026-05-31' });
    expect(await superior([gone, retired, head('next', 'section', { from: '2026-06-01' })], '2026-03-31', TODAY)).toBe('next');
    expect(await superior([gone, retired, lead], '2026-03-31', TODAY)).toBe('lead');
  });
});

describe('what is recorded when somebody is named', () => {
  const report = post('r', {});
  const leading = (named: Employee) => ({
    person: named,
    leads: new Set(named.assignments.filter(({ isHead }) => isHead).map(({ unitId }) => unitId)),
  });
  it.each([
    ['the head of the own unit', boss, null],
    ['the head of a unit above', chief, 'agency'],
    ['the head of another tree', mayor, 'city'],
    ['somebody who heads nothing', person('adviser', { unit: 'agency' }), 'agency adviser'],
    [
      'who heads another unit but acts above',
      person('x', { unit: 'other', isHead: true }, { unit: 'field', isHead: true, holding: 'PLT', to: '2026-12-31' }),
      'field',
    ],
    [
      'who acts elsewhere, by their own post',
      person('x', { unit: 'agency' }, { unit: 'other', isHead: true, holding: 'PLT', to: '2026-12-31' }),
      'agency x',
    ],
    ['who begins later', person('x', { unit: 'agency', from: '2026-09-01' }), 'agency x'],
  ])('%s', (_, named, seat) => {
    expect(seatFor(leading(named), report, TODAY, [])).toEqual(seatNamed(seat));
  });
  it('a second head of a unit, whom another leads, as the person', () => {
    expect(seatFor({ person: boss, leads: new Set() }, report, TODAY, [])).toEqual(seatNamed('section boss'));
  });
  it('refuses who does not serve, then or later', () => {
    expect(() => seatFor(leading(person('x', { to: '2026-05-31' })), report, TODAY, ['supervisorId'])).toThrow(RuleError);
  });
});

describe('spans of superiors', () => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2024-01-01', days));
  const entry = fc.record({ day, seat: fc.constantFrom('a', 'b p', 'c', null) });

  it('partition the assignment whatever is entered in which order, and an entry moves no later one', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.option(fc.constant('2026-03-31'), { nil: null }), (entries, to) => {
        let assignment = post('r', { to });
        const told = new Map<string, string | null>([['2024-01-01', null]]);
        for (const { day: from, seat } of entries) {
          assignment = { ...assignment, supervisors: withSpan(assignment, seatNamed(seat), from) };
          told.set(from, seat);
        }
        const spans = assignment.supervisors;
        spans.forEach((span, i) => {
          const next = spans[i + 1];
          expect(span.validTo).toBe(next ? addDays(next.validFrom, -1) : to);
        });
        for (const at of ['2024-01-01', '2024-12-31', '2025-06-15', '2025-12-01']) {
          // A naive record: of each day what was told last for the latest beginning not after it.
          const begin =
            [...told.keys()]
              .filter((from) => from <= at)
              .toSorted()
              .at(-1) ?? '';
          const expected = seatNamed(told.get(begin) ?? null);
          expect(seatOn(assignment, at)).toEqual(expected.unitId ? expected : { unitId: 'section', employeeId: null });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('for any history of heads', () => {
  const units = Object.keys(PATHS);
  const days = fc.integer({ min: 0, max: 1200 }).map((n) => addDays('2024-01-01', n));
  const holding = fc.constantFrom('DEFINITIVE', 'PLT', 'PLH', 'PJ') as fc.Arbitrary<'DEFINITIVE' | 'PLT' | 'PLH' | 'PJ'>;
  const someone = fc.record({
    unit: fc.constantFrom(...units),
    isHead: fc.boolean(),
    holding,
    from: days,
    length: fc.option(fc.integer({ min: 1, max: 900 }), { nil: null }),
  });

  it('a superior serves on the day, is not oneself, and a line ends without coming round', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someone, { minLength: 2, maxLength: 9 }), days, async (posts, today) => {
        const people = posts.map(({ length, ...one }, i) =>
          person(`p${i}`, { ...one, to: length === null ? null : addDays(one.from, length) }),
        );
        const look = lookIn(people);
        for (const one of people)
          for (const assignment of one.assignments.filter((held) => covers(held, today))) {
            const found = await superiorOf(one.id, assignment, { day: today, today }, look);
            if (!found) continue;
            expect(found.employeeId).not.toBe(one.id);
            expect(covers(found.assignment, today)).toBe(true);
            const line = await lineFrom(one.id, assignment, { day: today, today }, look);
            expect(line.map(({ employeeId }) => employeeId)).not.toContain(one.id);
          }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a head’s post', () => {
  const heads = (people: Employee[]) => ({ unitId: 'section', holders: [...holdersIn(people, 'section')] });
  const occupied = (people: Employee[], newcomer: Employee): boolean => {
    try {
      checkOccupied(withHolder(heads(people), newcomer), newcomer.id, ['positionId']);
      return false;
    } catch (error) {
      expect(error).toBeInstanceOf(RuleError);
      return true;
    }
  };
  it.each([
    ['is free', [], head('b', 'section'), false],
    ['has a definitive holder', [boss], head('b', 'section'), true],
    ['is left the day before', [head('a', 'section', { to: '2026-06-30' })], head('b', 'section', { from: '2026-07-01' }), false],
    ['is left on the same day', [head('a', 'section', { to: '2026-06-30' })], head('b', 'section', { from: '2026-06-30' }), true],
    ['has an acting holder', [head('a', 'section', { holding: 'PLT', to: '2026-12-31' })], head('b', 'section'), false],
    ['is another position', [boss], head('b', 'section', { position: 'second' }), false],
    ['is filled by a future entry', [head('a', 'section', { from: '2027-01-01' })], head('b', 'section'), true],
  ])('that %s', (_, people, newcomer, expected) => expect(occupied(people, newcomer)).toBe(expected));

  it('follows a changed record, and keeps all others', () => {
    const before = heads([boss, head('a', 'section', { holding: 'PLH', to: '2026-06-30' })]);
    const after = withHolder(before, person('boss', { unit: 'other' }));
    expect(headsOn(after.holders, TODAY).map(({ employeeId }) => employeeId)).toEqual(['a']);
  });
});
