// Whatever a career lives through, in whatever order it is entered: its plans have its days, no day twice and none lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endAssignment, type Placement, startAssignment, transfer } from '../../../src/modules/organisation/rules/careers.ts';
import type { Assignment, Employee, HoldingKind } from '../../../src/modules/organisation/rules/types.ts';
import { endIn, evaluated, followCareer, segmentOf, shiftsOf, yearsOf } from '../../../src/modules/performance/rules/segments.ts';
import type { DaySpan, PlanHead } from '../../../src/modules/performance/rules/types.ts';
import { addDays, overlaps } from '../../../src/platform/rules/calendar.ts';
import { RuleError } from '../../../src/platform/rules/errors.ts';
import { approved } from './support.ts';

const HISTORIES = 2000;
const FIRST = '2024-11-01';
const [LEAST, MOST] = [2024, 2027];
const YEARS = [2024, 2025, 2026, 2027];
const { head } = approved().plan;

const unit = {
  id: 'unt_1',
  code: 'u',
  name: 'U',
  kind: 'OFFICE' as const,
  parentId: null,
  path: 'unt_1/',
  rootId: 'unt_1',
  successorId: null,
};
/** A day on which all moves have begun. */
const EVER = '9999-12-31';
const post = (at: number, id: string, holding: HoldingKind, validFrom: string, validTo: string | null): Placement => ({
  id,
  holding,
  position: { id: `pos_${at}`, unitId: 'unt_1', title: `Jabatan ${at}`, kind: 'IMPLEMENTING', level: null, isHead: false },
  unit: { ...unit, validFrom: '2000-01-01', validTo: null },
  line: [],
  superior: null,
  validFrom,
  validTo,
});

/** `day` counts from the first of three years; entries come in any order, so most moves are late for something. */
const entry = fc.record({
  what: fc.constantFrom('transfer', 'transfer', 'transfer', 'end', 'end', 'start', 'acting', 'plan', 'back', 'restore'),
  day: fc.nat(1000),
  length: fc.nat(400),
  post: fc.nat(4),
  which: fc.nat(6),
});
type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;

interface World {
  employee: Employee;
  plans: PlanHead[];
  /** Every state that was on record: entries are taken back to one of them. */
  states: Employee[];
}

const start: Employee = {
  id: 'emp_me',
  name: 'Siti',
  kind: 'PNS',
  sex: 'FEMALE',
  birthDate: '1980-01-01',
  grade: 'III/c',
  identifiers: [],
  nikSealed: null,
  assignments: [],
  delegations: [],
};

const planOf = ({ id, validFrom, validTo, holding }: Assignment, year: number): PlanHead[] => {
  const segment = segmentOf({ validFrom, validTo }, year);
  const made = { id: `pln_${id}_${year}`, assignmentId: id, year, holding, endsOn: endIn({ validFrom, validTo }, year) };
  return segment ? [{ ...head, ...made, segment }] : [];
};

const withPlans = ({ employee, plans }: World, years: readonly number[]): PlanHead[] => {
  const made = employee.assignments.flatMap((one) => years.flatMap((year) => planOf(one, year)));
  return [...plans, ...made.filter(({ id }) => plans.every((plan) => plan.id !== id))];
};

/** As the service does it: only plans of assignments that differ, in the years that differ. */
function follow(plans: readonly PlanHead[], before: Employee, after: Employee): PlanHead[] {
  const touched = shiftsOf(before, after).flatMap((shift) => yearsOf(shift, LEAST, MOST).map((year) => ({ ...shift, year })));
  return plans.map((plan) => {
    const shift = touched.find((one) => one.assignmentId === plan.assignmentId && one.year === plan.year);
    return (shift && followCareer(plan, shift.after, { now: '2026-06-15T02:00:00.000Z', by: 'emp_hr' })?.head) ?? plan;
  });
}

function changed({ employee, states }: World, { what, day, length, post: at, which }: Entry, id: string): Employee {
  const from = addDays(FIRST, day);
  const held = employee.assignments[which % Math.max(1, employee.assignments.length)];
  switch (what) {
    case 'transfer':
      return transfer(employee, post(at, id, 'DEFINITIVE', from, null), EVER).employee;
    case 'end':
      return held ? endAssignment(employee, held.id, from) : employee;
    case 'start':
      return startAssignment(employee, post(at, id, 'DEFINITIVE', from, which % 2 === 0 ? null : addDays(from, length)));
    case 'acting':
      return startAssignment(employee, post(at, id, 'PLT', from, addDays(from, length)));
    case 'back':
      return states.at(-2) ?? employee;
    case 'restore':
      return states[which % states.length] ?? employee;
    default:
      return employee;
  }
}

function play(entries: readonly Entry[], after: (world: World) => void): number {
  let world: World = { employee: start, plans: [], states: [start] };
  let done = 0;
  entries.forEach((one, i) => {
    try {
      const employee = changed(world, one, `asg_${i}`);
      const plans = follow(world.plans, world.employee, employee);
      world = { employee, plans, states: [...world.states, employee] };
      if (one.what === 'plan') world = { ...world, plans: withPlans(world, [2024 + (one.which % 4)]) };
      done += 1;
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
    }
    after(world);
  });
  return done;
}

const definitive = ({ assignments }: Employee) => assignments.filter(({ holding }) => holding === 'DEFINITIVE');
/** The days served in definitive posts of a year, as spans in their order. */
const served = (employee: Employee, year: number): DaySpan[] =>
  definitive(employee)
    .flatMap((one) => segmentOf(one, year) ?? [])
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));

const begun: Entry = { what: 'start', day: 0, length: 0, post: 0, which: 0 };
const history = fc.array(entry, { minLength: 1, maxLength: 12 }).map((entries) => [begun, ...entries]);
const check = (after: (world: World) => void): number => {
  let done = 0;
  fc.assert(
    fc.property(history, (entries) => {
      done += play(entries, after);
    }),
    { numRuns: HISTORIES },
  );
  return done;
};

describe(`in ${HISTORIES} random histories of appointments, moves, ends, late entries and entries taken back`, () => {
  test('nobody holds two definitive posts on a day', () => {
    const done = check(({ employee }) => {
      const posts = definitive(employee);
      for (const [i, one] of posts.entries()) expect(posts.slice(i + 1).some((other) => overlaps(one, other))).toBe(false);
    });
    expect(done).toBeGreaterThan(3 * HISTORIES);
  });

  test("each plan has exactly its assignment's days of the year, or is void where there are none", () => {
    const kinds = { standing: 0, cut: 0, void: 0 };
    check(({ employee, plans }) => {
      for (const plan of plans) {
        const assignment = employee.assignments.find(({ id }) => id === plan.assignmentId);
        const segment = assignment ? segmentOf(assignment, plan.year) : null;
        expect(plan.voided === null).toBe(segment !== null);
        if (segment) expect([plan.segment, plan.endsOn]).toEqual([segment, assignment && endIn(assignment, plan.year)]);
        kinds[plan.voided ? 'void' : plan.endsOn ? 'cut' : 'standing'] += 1;
      }
    });
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(500);
  });

  test('the evaluated days of a year partition the days served in definitive posts: none twice, none lost', () => {
    let spans = 0;
    check((world) => {
      const plans = withPlans(world, YEARS);
      for (const year of YEARS) {
        const own = plans.filter((plan) => plan.year === year && plan.holding === 'DEFINITIVE');
        const counted = evaluated(own, world.employee).map(({ segment }) => segment);
        expect(counted).toEqual(served(world.employee, year));
        counted.forEach(({ from, to }, i) => {
          expect(from <= to && (i === 0 || from > (counted[i - 1]?.to ?? ''))).toBe(true);
        });
        spans += counted.length;
      }
    });
    expect(spans).toBeGreaterThan(20 * HISTORIES);
  });

  test('a move that is entered late changes no day after the one that came next, nor before its own', () => {
    let late = 0;
    fc.assert(
      fc.property(history, fc.nat(1000), (entries, day) => {
        play(entries, ({ employee }) => {
          const from = addDays(FIRST, day);
          const held = (one: Employee, on: string) =>
            definitive(one).find((post) => segmentOf(post, Number(on.slice(0, 4))) && post.validFrom <= on && on <= (post.validTo ?? on))
              ?.positionId;
          try {
            const { employee: moved, entered } = transfer(employee, post(9, 'asg_late', 'DEFINITIVE', from, null), EVER);
            const after = entered.validTo && addDays(entered.validTo, 1);
            late += after ? 1 : 0;
            for (const on of [addDays(from, -1), ...(after ? [after, addDays(after, 40)] : [])])
              expect(held(moved, on)).toBe(held(employee, on));
            expect(held(moved, from)).toBe('pos_9');
          } catch (error) {
            if (!(error instanceof RuleError)) throw error;
          }
        });
      }),
      { numRuns: 500 },
    );
    expect(late).toBeGreaterThan(200);
  });
});
