// Lines of dossiers: nothing that is counted is lost in them, and 15,000 are three calls.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossierLine, dossierLineKey } from '../../../src/modules/recruitment/numbers/dossier-lines.ts';
import { packDossier, unpackDossier } from '../../../src/modules/recruitment/numbers/items.ts';
import type { Verification } from '../../../src/modules/recruitment/verification/rules/types.ts';
import { openVerification } from '../../../src/modules/recruitment/verification/rules/verification.ts';
import { encode } from '../../../src/platform/store/codec.ts';

const hex = fc.stringMatching(/^[0-9a-f]{24}$/);
const instant = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const officer = fc.oneof(
  hex.map((one) => `emp_${one}`),
  fc.string({ maxLength: 20 }),
);
const verdict = fc.constantFrom('ELIGIBLE' as const, 'INELIGIBLE' as const);

test('a dossier comes out of its line as it is counted', () => {
  const dossier = fc.record({
    status: fc.constantFrom('FIRST' as const, 'SECOND' as const, 'DECIDED' as const),
    outcome: fc.option(verdict),
    submittedAt: instant,
    formationId: hex.map((one) => `frm_${one}`),
    decisions: fc.array(fc.record({ by: officer, verdict }), { maxLength: 2 }),
    claim: fc.option(fc.record({ by: officer, until: instant })),
  });
  fc.assert(
    fc.property(dossier, (one) => {
      expect(unpackDossier(JSON.parse(JSON.stringify(packDossier(one))))).toEqual(structuredClone(one));
    }),
  );
});

const ID = '0123456789abcdef01234567';
const decision = {
  verdict: 'INELIGIBLE',
  reasons: ['GPA'],
  note: null,
  by: `emp_${ID}`,
  at: '2026-02-01T00:00:00.000Z',
  policyVersion: 'x',
};
const submitted = {
  ...{ id: `ver_${ID}`, campaignId: `cmp_${ID}`, formationId: `frm_${ID}`, category: 'GENERAL' as const },
  ...{ applicationId: `apn_${ID}`, registrationNumber: '2026-3374-7K2M9QXD', submittedAt: '2026-01-20T00:00:00.000Z' },
} as const;

/** As DynamoDB counts an item: names and values. */
const bytesOf = (verification: Verification): number => {
  const item = encode({ ...dossierLine('33.74', verification), version: 1 });
  return Object.entries(item).reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(Object.values(value)[0] as string), 0);
};

test('15,000 are no more than three megabytes, though each had two decisions, and a page is one', () => {
  const decided = {
    ...openVerification(submitted),
    status: 'DECIDED',
    outcome: 'INELIGIBLE',
    decisions: [decision, decision],
  } as Verification;
  expect(bytesOf(decided) * 15_000).toBeLessThan(3 * 2 ** 20);
});

test('an id that is none names nobody else’s lines', () => {
  const of = (campaignId: string) => dossierLineKey('33.74', { campaignId, id: submitted.id }).pk;
  for (const wrong of [`cmp_${ID}zz`, `cmp_${ID.toUpperCase()}`, `cmp_${ID.slice(0, -1)}`, `frm_${ID}`])
    expect(of(wrong)).not.toBe(of(`cmp_${ID}`));
});
