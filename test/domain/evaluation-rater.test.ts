// Who rates: the recorded superior, and who stands in when that person is gone. Nobody rates themself.
import { describe, expect, it } from 'vitest';
import { findRater, ratedPost, ratingDay } from '../../src/domain/evaluation/rater.ts';
import type { Assignment, Employee, HoldingKind, SupervisorSpan } from '../../src/domain/organisation/types.ts';

interface Post {
  holding?: HoldingKind;
  unit?: string;
  isHead?: boolean;
  from?: string;
  to?: string | null;
  superior?: string | null | SupervisorSpan[];
}

let made = 0;
function post({ holding = 'DEFINITIVE', unit = 'u', isHead = false, from = '2024-01-01', to = null, superior = null }: Post): Assignment {
  made += 1;
  const supervisors = Array.isArray(superior) ? superior : superior ? [{ employeeId: superior, validFrom: from, validTo: to }] : [];
  const where = { positionId: 'p', positionTitle: 'Jabatan', unitId: unit, unitPath: `${unit}/`, rootUnitId: unit };
  return { id: `asg_${made}`, holding, isHead, ...where, supervisors, validFrom: from, validTo: to };
}

const employee = (id: string, ...posts: Post[]): Employee => ({
  id,
  name: id,
  kind: 'PNS',
  sex: 'FEMALE',
  birthDate: '1980-05-17',
  grade: 'III/d',
  identifiers: [],
  nikSealed: null,
  assignments: posts.map(post),
  delegations: [],
});

const LAST_DAY = '2026-12-31';

function rater(people: Employee[], { day = LAST_DAY, today = '2027-01-10', heads = {} as Record<string, string[]> } = {}) {
  const [rated] = people as [Employee];
  const byId = new Map(people.map((one) => [one.id, one]));
  const look = { employee: async (id: string) => byId.get(id) ?? null, headsOf: async (unit: string) => heads[unit] ?? [] };
  return findRater(rated.id, rated.assignments[0] as Assignment, { day, today }, look);
}

const me = (superior: string | null | SupervisorSpan[] = 'boss') => employee('me', { superior });

describe('the rater', () => {
  it('is the superior recorded on the segment’s last day', async () => {
    const changed = [
      { employeeId: 'old', validFrom: '2024-01-01', validTo: '2026-03-31' },
      { employeeId: 'boss', validFrom: '2026-04-01', validTo: null },
    ];
    const people = [me(changed), employee('old', {}), employee('boss', {})];
    expect(await rater(people)).toBe('boss');
    expect(await rater(people, { day: '2026-03-31', today: '2026-03-31' })).toBe('old');
  });

  it('is the acting holder of the post when the superior has retired', async () => {
    const retired = employee('boss', { unit: 'bidang', isHead: true, to: '2026-12-31', superior: 'chief' });
    const people = [me(), retired, employee('chief', {}), employee('plt', {})];
    expect(await rater(people, { heads: { bidang: ['plt'] } })).toBe('plt');
  });

  it('is the superior’s own superior when nobody acts, or the rated person does', async () => {
    const retired = employee('boss', { unit: 'bidang', isHead: true, to: '2026-12-31', superior: 'chief' });
    const people = [me(), retired, employee('chief', {})];
    expect(await rater(people)).toBe('chief');
    expect(await rater(people, { heads: { bidang: ['me'] } })).toBe('chief');
  });

  it('is found further up when two have left', async () => {
    const gone = (id: string, superior: string) => employee(id, { to: '2026-10-31', superior });
    expect(await rater([me(), gone('boss', 'chief'), gone('chief', 'mayor'), employee('mayor', {})])).toBe('mayor');
  });

  it('stays the recorded one who was moved, but serves on', async () => {
    const moved = employee('boss', { to: '2026-11-30', unit: 'a', isHead: true }, { from: '2026-12-01', unit: 'b' });
    expect(await rater([me(), moved], { heads: { a: ['next'] } })).toBe('boss');
  });

  it('is nobody without a recorded superior, for an unknown one, in a circle, and at the top', async () => {
    const gone = (id: string, superior: string | null) => employee(id, { to: '2026-10-31', superior });
    expect(await rater([me(null)])).toBeNull();
    expect(await rater([me('lost')])).toBeNull();
    expect(await rater([me(), gone('boss', 'chief'), gone('chief', 'boss')])).toBeNull();
    expect(await rater([me(), gone('boss', 'me')])).toBeNull();
    expect(await rater([me(), gone('boss', null)])).toBeNull();
    expect(await rater([me('me')])).toBeNull();
  });
});

describe('the post that is rated', () => {
  const career = employee('me', { to: '2026-05-31' }, { from: '2026-06-01' }, { holding: 'PLT', from: '2026-07-01', to: '2026-12-31' });
  const [first, second, acting] = career.assignments as [Assignment, Assignment, Assignment];
  const of = (assignmentId: string, period: number | null, holding: HoldingKind) => ({ assignmentId, period, holding, year: 2026 });

  it('is the last definitive one of the year so far, for the year', () => {
    expect(ratedPost(career, of(first.id, null, 'DEFINITIVE'), '2027-01-10')).toBe(second);
    expect(ratedPost(career, of(first.id, null, 'DEFINITIVE'), '2026-05-31')).toBe(first);
  });

  it('is the plan’s own for a period, and for a second post', () => {
    expect(ratedPost(career, of(first.id, 1, 'DEFINITIVE'), '2027-01-10')).toBe(first);
    expect(ratedPost(career, of(acting.id, null, 'PLT'), '2027-01-10')).toBe(acting);
  });

  it('is rated by the superior of its last day, of the year’s last day, or of today', () => {
    expect(ratingDay(first, 2026, '2027-01-10')).toBe('2026-05-31');
    expect(ratingDay(second, 2026, '2027-01-10')).toBe('2026-12-31');
    expect(ratingDay(second, 2026, '2026-08-08')).toBe('2026-08-08');
  });
});
