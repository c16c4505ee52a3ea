// Progress and its evidence: append-only, dated, proven.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { announceEvidence } from '../../../src/modules/performance/rules/evidence.ts';
import { evidencePolicy } from '../../../src/modules/performance/rules/evidence-policy.ts';
import { changePlan } from '../../../src/modules/performance/rules/plan.ts';
import {
  addProgress,
  entriesNow,
  type ProgressFacts,
  type ProgressInput,
  versionOn,
} from '../../../src/modules/performance/rules/progress.ts';
import type { Evidence, Plan, ProgressEntry } from '../../../src/modules/performance/rules/types.ts';
import { addDays } from '../../../src/platform/rules/calendar.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { approved, boss, drafted, JANUARY, JUNE, me, problemsOf, submitted, UNCORRECTED } from './support.ts';

const { plan, version } = approved();
const [goal] = version.content.targets;
const targetId = goal?.id ?? '';
const indicatorId = goal?.indicators[0]?.id ?? '';

const input: ProgressInput = { targetId, indicatorId, day: '2026-05-31', value: '88.5' };
const facts: ProgressFacts = {
  id: 'prg_1',
  content: version.content,
  ...UNCORRECTED,
  evidence: [],
  files: evidencePolicy('2026-06-15', SHIPPED),
};
const add = (change: Partial<ProgressInput> = {}, other: Partial<ProgressFacts> = {}, of: Plan = plan, now = JUNE) =>
  addProgress(of.head, { ...input, ...change }, { ...facts, ...other }, me(now));
/** What is known of the entry that is to be corrected. */
const among = (entries: readonly ProgressEntry[], id: string | null): Pick<ProgressFacts, 'corrected' | 'isCorrected'> => ({
  corrected: entries.find((entry) => entry.id === id) ?? null,
  isCorrected: entries.some((entry) => entry.correctsId === id),
});
const refused = (...args: Parameters<typeof add>) => problemsOf(() => add(...args));

const file: Evidence = {
  id: 'evd_1',
  employeeId: 'emp_me',
  planId: 'pln_me',
  fileName: 'laporan.pdf',
  contentType: 'application/pdf',
  size: 1000,
  sha256: 'a'.repeat(64),
  announcedAt: JUNE,
};
const arrived = { size: 1000, sha256: 'A'.repeat(64) };

describe('an entry of progress', () => {
  test('is judged by the version that was valid on its day', () => {
    expect(add({ note: ' Sesuai SOP ' })).toEqual({
      id: 'prg_1',
      targetId,
      indicatorId,
      day: '2026-05-31',
      planVersion: 1,
      value: '88.5',
      text: null,
      note: 'Sesuai SOP',
      evidenceIds: [],
      correctsId: null,
      at: JUNE,
      by: 'emp_me',
    });
    expect(versionOn(plan.head, '2025-12-31')).toBeNull();
  });

  test.each<[string, Partial<ProgressInput>, string[]]>([
    ['today', { day: '2026-06-15' }, []],
    ['tomorrow', { day: '2026-06-16' }, ['OUT_OF_RANGE day']],
    ['before the segment', { day: '2025-12-31' }, ['OUT_OF_RANGE day']],
    ['an indicator of no target', { targetId: 'tgt_x' }, ['NOT_FOUND indicatorId']],
    ['no value', { value: null }, ['REQUIRED value']],
    ['a value that is no number', { value: '88,5' }, ['INVALID value']],
    ['words for a number', { text: 'baik' }, ['INVALID text']],
    ['a correction of nothing', { correctsId: 'prg_x' }, ['NOT_FOUND correctsId']],
    ['an empty note', { note: '' }, ['REQUIRED note']],
  ])('with %s', (_, change, expected) => expect(refused(change)).toEqual(expected));

  test('of a described indicator is words, not a number', () => {
    const content = structuredClone(version.content);
    const [described] = content.targets[0]?.indicators ?? [];
    if (described) described.measure = { kind: 'QUALITATIVE', standard: 'Tanpa revisi' };
    expect(refused({ value: null, text: 'Diterima' }, { content })).toEqual([]);
    expect(refused({}, { content })).toEqual(['INVALID value', 'REQUIRED text']);
  });

  test('needs an approved version, which a change does not take away', () => {
    expect(refused({}, {}, drafted(), JANUARY)).toEqual(['TRANSITION_REFUSED planId']);
    expect(refused({}, {}, submitted(), JANUARY)).toEqual(['TRANSITION_REFUSED planId']);
    expect(refused({}, {}, changePlan(plan, { reason: 'Tugas baru' }, me(JUNE)))).toEqual([]);
    expect(problemsOf(() => addProgress(plan.head, input, facts, boss(JUNE)))).toEqual(['FORBIDDEN planId']);
  });

  test('of December may be written in January, until execution closes', () => {
    expect(refused({ day: '2026-12-31' }, {}, plan, '2027-01-10T16:59:59.000Z')).toEqual([]);
    expect(refused({ day: '2026-12-31' }, {}, plan, '2027-01-10T17:00:00.000Z')).toEqual(['DEADLINE_PASSED planId']);
    expect(refused({ day: '2027-01-01' }, {}, plan, '2027-01-05T03:00:00.000Z')).toEqual(['OUT_OF_RANGE day']);
  });

  test('corrects an entry that stands; what was corrected once is corrected through its correction', () => {
    const wrong = add();
    const right = add({ correctsId: 'prg_1', value: '90' }, { id: 'prg_2', ...among([wrong], 'prg_1') });
    expect(refused({ correctsId: 'prg_1' }, among([wrong, right], 'prg_1'))).toEqual(['ALREADY_EXISTS correctsId']);
    expect(refused({ correctsId: 'prg_2' }, among([wrong, right], 'prg_2'))).toEqual([]);
    const elsewhere = { ...wrong, indicatorId: 'ind_x' };
    expect(refused({ correctsId: 'prg_1' }, among([elsewhere], 'prg_1'))).toEqual(['NOT_FOUND correctsId']);
    expect(entriesNow([wrong, right]).map((entry) => entry.id)).toEqual(['prg_2']);
  });

  test.each([
    ['arrived as announced', { announced: file, arrived, content: 'FITS' }, []],
    ['has not arrived', { announced: file, arrived: null, content: 'OTHER' }, ['EVIDENCE_MISSING evidenceIds.0']],
    [
      'arrived with another hash',
      { announced: file, arrived: { ...arrived, sha256: 'b'.repeat(64) }, content: 'OTHER' },
      ['EVIDENCE_MISMATCH evidenceIds.0'],
    ],
    [
      'arrived with another size',
      { announced: file, arrived: { ...arrived, size: 999 }, content: 'OTHER' },
      ['EVIDENCE_MISMATCH evidenceIds.0'],
    ],
    ['was announced for another plan', { announced: { ...file, planId: 'pln_x' }, arrived, content: 'FITS' }, ['NOT_FOUND evidenceIds.0']],
    ['was never announced', { announced: null, arrived: null, content: 'OTHER' }, ['NOT_FOUND evidenceIds.0']],
    ['holds something else', { announced: file, arrived, content: 'OTHER' }, ['EVIDENCE_TYPE evidenceIds.0']],
    ['holds macros', { announced: file, arrived, content: 'MACROS' }, ['EVIDENCE_MACROS evidenceIds.0']],
    ['would unpack to too much', { announced: file, arrived, content: 'TOO_PACKED' }, ['EVIDENCE_UNPACKED evidenceIds.0']],
  ] as const)('whose evidence %s', (_, fact, expected) =>
    expect(refused({ evidenceIds: ['evd_1'] }, { evidence: [fact] })).toEqual(expected),
  );

  test('has at most five files, each once', () => {
    const evidence = [{ announced: file, arrived, content: 'FITS' as const }];
    expect(refused({ evidenceIds: ['evd_1', 'evd_1'] }, { evidence })).toEqual(['ALREADY_EXISTS evidenceIds.1']);
    const six = ['1', '2', '3', '4', '5', '6'];
    expect(refused({ evidenceIds: six }, { evidence: six.map(() => ({ announced: file, arrived, content: 'FITS' as const })) })).toEqual([
      'LIMIT_REACHED evidenceIds',
    ]);
  });
});

describe('an announced file', () => {
  const announce = (change: object = {}) =>
    announceEvidence(
      { fileName: 'laporan.pdf', contentType: 'application/pdf', size: 1000, sha256: 'A'.repeat(64), ...change },
      { id: 'evd_1', employeeId: 'emp_me', planId: 'pln_me', now: JUNE },
      evidencePolicy('2026-06-15', SHIPPED),
    );
  test('is remembered with a lower-case hash', () => expect(announce()).toEqual(file));
  test.each([
    [{ fileName: '../rahasia.pdf' }, ['INVALID fileName']],
    [{ fileName: '.bashrc' }, ['INVALID fileName']],
    [{ fileName: 'laporan\u202Efdp.exe' }, ['INVALID fileName']],
    [{ fileName: '' }, ['REQUIRED fileName']],
    [{ contentType: 'text/html' }, ['EVIDENCE_TYPE contentType']],
    [{ size: 10 * 1024 * 1024 + 1 }, ['EVIDENCE_TOO_LARGE size']],
    [{ contentType: 'image/png', size: 5 * 1024 * 1024 + 1 }, ['EVIDENCE_TOO_LARGE size']],
    [{ contentType: 'constructor' }, ['EVIDENCE_TYPE contentType']],
    [{ size: 0 }, ['OUT_OF_RANGE size']],
    [{ sha256: 'xyz', contentType: 'x' }, ['EVIDENCE_TYPE contentType', 'INVALID sha256']],
  ])('is refused with %j', (change, expected) => expect(problemsOf(() => announce(change))).toEqual(expected));
});

describe('progress as a whole', () => {
  const step = fc.record({ value: fc.integer({ min: 0, max: 1000 }), wait: fc.nat(5), corrects: fc.option(fc.nat(20)) });
  test('only grows: each entry stays as it was written, and each stands or is corrected exactly once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const entries: ProgressEntry[] = [];
        let day = '2026-01-11';
        for (const [i, { value, wait, corrects }] of steps.entries()) {
          day = addDays(day, wait);
          const before = JSON.stringify(entries);
          const correctsId = corrects === null ? null : (entries[corrects]?.id ?? null);
          const now = `${day}T03:00:00.000Z`;
          const made = (): ProgressEntry =>
            add({ day, value: String(value), correctsId }, { id: `prg_${i}`, ...among(entries, correctsId) }, plan, now);
          if (problemsOf(made).length === 0) entries.push(made());
          expect(JSON.stringify(entries).startsWith(before.slice(0, -1))).toBe(true);
        }
        const corrected = entries.map((one) => one.correctsId).filter((id) => id !== null);
        expect(new Set(corrected).size).toBe(corrected.length);
        expect(entriesNow(entries).length + corrected.length).toBe(entries.length);
      }),
    );
  });
});
