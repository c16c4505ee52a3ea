// Which post is rated, and on which day its superior is asked for.
import { describe, expect, it } from 'vitest';
import { ratedPost, ratingDay } from '../../../src/modules/evaluation/rules/rater.ts';
import type { Assignment, Employee, HoldingKind } from '../../../src/modules/organisation/rules/types.ts';

interface Post {
  holding?: HoldingKind;
  from?: string;
  to?: string | null;
}

let made = 0;
function post({ holding = 'DEFINITIVE', from = '2024-01-01', to = null }: Post): Assignment {
  made += 1;
  const where = { positionId: 'p', positionTitle: 'Jabatan', isHead: false, unitId: 'u', unitPath: 'u/', rootUnitId: 'u' };
  return { id: `asg_${made}`, holding, ...where, supervisors: [], validFrom: from, validTo: to };
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

  it('of a year that is over is none that began after it, also where it began on the next day', () => {
    const moved = employee('me', { to: '2026-12-31' }, { from: '2027-01-01' });
    const [before] = moved.assignments as [Assignment, Assignment];
    expect(ratedPost(moved, of(before.id, null, 'DEFINITIVE'), '2027-01-10')).toBe(before);
  });

  it('is one that began on the last day, or ended on the first, and none of the year before', () => {
    const late = employee('me', { to: '2026-12-30' }, { from: '2026-12-31' });
    const [was, is] = late.assignments as [Assignment, Assignment];
    expect(ratedPost(late, of(was.id, null, 'DEFINITIVE'), '2026-12-31')).toBe(is);
    const early = employee('me', { from: '2020-01-01', to: '2026-01-01' }, { from: '2026-02-01' });
    const [ended, later] = early.assignments as [Assignment, Assignment];
    expect(ratedPost(early, of(later.id, null, 'DEFINITIVE'), '2026-01-10')).toBe(ended);
    const gone = employee('me', { from: '2020-01-01', to: '2025-12-31' }, { from: '2026-02-01' });
    const [, own] = gone.assignments as [Assignment, Assignment];
    expect(ratedPost(gone, of(own.id, null, 'DEFINITIVE'), '2026-01-10')).toBe(own);
  });
});
