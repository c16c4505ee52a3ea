// Rules of registration as tables and properties: token buckets, registration numbers, windows, files, changes of rules.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCampaign, publishCampaign, windowOf, windowProblems } from '../../../../src/modules/recruitment/campaigns/rules/campaign.ts';
import type { StageKind } from '../../../../src/modules/recruitment/campaigns/rules/kinds.ts';
import { changeRules } from '../../../../src/modules/recruitment/campaigns/rules/rules.ts';
import type { ApplicantDocument, Application, Campaign, Formation } from '../../../../src/modules/recruitment/campaigns/rules/types.ts';
import { gapsOf, registrationNumber, requiredDocuments } from '../../../../src/modules/recruitment/registration/rules/application.ts';
import { fileProblems } from '../../../../src/modules/recruitment/registration/rules/documents.ts';
import { RuleError } from '../../../../src/platform/rules/errors.ts';
import { fullAt, takeToken } from '../../../../src/platform/rules/token-bucket.ts';
import { shippedRules } from '../../rules/support.ts';

const NOW = '2026-01-08T02:00:00.000Z';
const codes = (run: () => unknown): string[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof RuleError) return error.problems.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);
    throw error;
  }
};

const policy = shippedRules('CPNS', '2026-01-08');
const stages = policy.stages.map((kind, i) => ({
  kind,
  from: `2026-${String(i + 1).padStart(2, '0')}-01`,
  to: `2026-${String(i + 1).padStart(2, '0')}-20`,
}));
const facts = { id: 'cmp_1', region: '33.74', by: 'staff:a', now: NOW, policy };
const prepared = createCampaign({ year: 2026, title: 'CPNS', kind: 'CPNS', stages }, facts);
const campaign: Campaign = publishCampaign(prepared, { by: 'staff:b', now: NOW, posts: 1, policy });

describe('a token bucket', () => {
  const SIZE = { most: 3, hours: 24 };

  it('gives three at once, one more a day, and never more than three', () => {
    const first = takeToken(null, SIZE, NOW);
    const second = takeToken(first, SIZE, NOW);
    const third = takeToken(second, SIZE, NOW);
    expect([first?.tokens, second?.tokens, third?.tokens, takeToken(third, SIZE, NOW)]).toEqual([2, 1, 0, null]);
    expect(takeToken(third, SIZE, '2026-01-09T01:59:59.999Z')).toBeNull();
    expect(takeToken(third, SIZE, '2026-01-09T02:00:00.000Z')?.tokens).toBe(0);
    expect(takeToken(third, SIZE, '2026-03-01T02:00:00.000Z')?.tokens).toBe(2);
  });

  it('lets through no more than its size and what time has given back, whenever it is asked', () => {
    const waits = fc.array(fc.integer({ min: 0, max: 40 * 3_600_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(waits, (gaps) => {
        let [at, bucket, taken] = [Date.parse(NOW), null as ReturnType<typeof takeToken>, 0];
        for (const gap of gaps) {
          at += gap;
          const next = takeToken(bucket, SIZE, new Date(at).toISOString());
          if (next) [bucket, taken] = [next, taken + 1];
        }
        const hours = (at - Date.parse(NOW)) / 3_600_000;
        return taken <= SIZE.most + Math.ceil(hours / SIZE.hours);
      }),
    );
  });

  it('is forgotten when it is full again', () => {
    expect(new Date(fullAt({ tokens: 1, at: NOW }, SIZE) * 1000).toISOString()).toBe('2026-01-10T02:00:00.000Z');
  });
});

describe('a registration number', () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

  it('has one form, whatever the hash', () => {
    fc.assert(fc.property(bytes, (hash) => /^2026-3374-[2-9A-HJKMNP-TV-Z]{8}$/.test(registrationNumber(campaign, hash))));
  });

  it('differs where hashes differ', () => {
    const made = fc.sample(bytes, 5000).map((hash) => [Buffer.from(hash).toString('hex'), registrationNumber(campaign, hash)] as const);
    const hashes = new Set(made.map(([hash]) => hash));
    expect(new Set(made.map(([, number]) => number)).size).toBe(hashes.size);
  });
});

describe('a stage', () => {
  it.each([
    ['2026-01-31T16:59:59.999Z', 'NOT_OPEN_YET'],
    ['2026-01-31T17:00:00.000Z', undefined],
    ['2026-02-20T16:59:59.999Z', undefined],
    ['2026-02-20T17:00:00.000Z', 'DEADLINE_PASSED'],
  ])('of 1 to 20 February holds at %s: %s', (now, code) => {
    expect(windowProblems(campaign, windowOf(campaign, 'REGISTRATION', null), now, [])[0]?.code).toBe(code);
  });

  it('is never shortened by what was extended for one', () => {
    expect(windowOf(campaign, 'REGISTRATION', '2026-02-10T17:00:00.000Z').closesAt).toBe('2026-02-20T17:00:00.000Z');
    expect(windowOf(campaign, 'REGISTRATION', '2026-02-25T17:00:00.000Z').closesAt).toBe('2026-02-25T17:00:00.000Z');
  });
});

describe('a file', () => {
  const announced = (contentType: string): ApplicantDocument => ({
    id: 'doc_1',
    applicationId: 'apn_1',
    campaignId: 'cmp_1',
    kind: 'DIPLOMA',
    fileName: 'ijazah',
    contentType,
    size: 9,
    sha256: 'a'.repeat(64),
    announcedAt: NOW,
  });
  it.each([
    ['application/pdf', '255044462d312e37', []],
    ['image/jpeg', 'ffd8ffe000104a46', []],
    ['image/png', '89504e470d0a1a0a', []],
    ['application/pdf', 'ffd8ffe000104a46', ['EVIDENCE_TYPE']],
    ['image/png', '89504e47', ['EVIDENCE_TYPE']],
    ['image/jpeg', '', ['EVIDENCE_TYPE']],
    ['text/html', '3c68746d6c3e', ['EVIDENCE_TYPE']],
  ])('announced as %s that begins with %s: %j', (contentType, head, expected) => {
    const arrived = { size: 9, sha256: 'A'.repeat(64), head };
    expect(fileProblems(announced(contentType), arrived).map(({ code }) => code)).toEqual(expected);
  });
});

describe('what is missing', () => {
  const formation = { category: 'DISABILITY', requirements: { documents: ['DIPLOMA', 'ID_CARD'] } } as unknown as Formation;
  const application = { documents: { DIPLOMA: 'doc_1' }, categoryProof: false } as unknown as Application;

  it('is told in the order of the form, with the proof of a special category', () => {
    expect(requiredDocuments(formation)).toEqual(['ID_CARD', 'DIPLOMA', 'CATEGORY_PROOF']);
    expect(gapsOf(application, { formation, profile: true, policy: null }).map(({ document }) => document)).toEqual([
      'ID_CARD',
      'CATEGORY_PROOF',
    ]);
    expect(
      gapsOf(
        { ...application, categoryProof: true, documents: { ID_CARD: 'a', DIPLOMA: 'b' } },
        { formation, profile: true, policy: null },
      ),
    ).toEqual([]);
    expect(gapsOf(application, { formation: null, profile: false, policy: null }).map(({ kind }) => kind)).toEqual([
      'PROFILE',
      'FORMATION',
    ]);
  });
});

const HALVES = [
  { test: 'SKD', percent: 50 },
  { test: 'SKB', percent: 50 },
];

describe('rules', () => {
  const change = (input: object, published: readonly StageKind[] = []): Campaign =>
    changeRules(campaign, { reason: 'Putusan', source: 'Keputusan 1/2026', ...input }, { by: 'staff:b', now: NOW, published });

  it.each<[string, object, StageKind[], string[]]>([
    ['ages before any list', { oldestAge: 36 }, [], []],
    ['ages after the administrative list', { oldestAge: 36 }, ['ADMINISTRATIVE'], ['TRANSITION_REFUSED oldestAge']],
    ['passing grades after the administrative list', { shortlistFactor: 4 }, ['ADMINISTRATIVE'], []],
    ['passing grades after the list of the basic test', { shortlistFactor: 4 }, ['SKD'], ['TRANSITION_REFUSED shortlistFactor']],
    ['weights after the list of the basic test', { weights: HALVES }, ['SKD'], []],
    ['weights after the final list', { weights: HALVES }, ['FINAL_ANNOUNCEMENT'], ['TRANSITION_REFUSED weights']],
    ['nothing at all', {}, [], ['REQUIRED ']],
  ])('%s', (_title, input, published, expected) => {
    expect(codes(() => change(input, published))).toEqual(expected);
  });

  it('get a new number and leave the old ones as they were', () => {
    const { rules } = change({
      weights: HALVES,
      passing: [{ category: 'GENERAL', positionGroup: 'GENERAL', least: [{ key: 'SKD', points: 300 }] }],
    });
    expect(rules.map(({ number }) => number)).toEqual([1, 2]);
    expect(rules[0]?.policy).toEqual(policy);
    expect(rules[1]?.policy.tests.map(({ weight }) => weight)).toEqual([50, 50]);
    // What is not named stays: before, one changed part erased the others (selection.md 7).
    expect(rules[1]?.policy.passing[0]?.least).toEqual([
      { key: 'SKD', points: 300 },
      { key: 'TWK', points: 65 },
      { key: 'TIU', points: 80 },
      { key: 'TKP', points: 166 },
    ]);
  });
});
