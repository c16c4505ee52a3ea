// Where records are broken, as a digest that somebody sees to: nothing before it can be changed behind that, and what follows soundly is no other break.
import { describe, expect, it } from 'vitest';
import { breakOf, isBroken } from '../../src/modules/audit/comparing.ts';
import type { AuditFacts } from '../../src/platform/store/audit.ts';
import { canonical, sha256 } from '../../src/platform/store/commit.ts';

type Told = Omit<AuditFacts, 'hash'>;
const sealed = (facts: Told): AuditFacts => ({ ...facts, hash: sha256(canonical(facts)) });

/** As `commit` chains them. */
function chained(count: number, by = 'staff:a'): AuditFacts[] {
  const records: AuditFacts[] = [];
  for (let version = 1; version <= count; version += 1) {
    const previous = records.at(-1)?.hash ?? null;
    records.push(
      sealed({
        subject: 'pln_1',
        version,
        at: '2027-03-01T03:00:00.000Z',
        by,
        operation: 'planChange',
        requestId: 'r',
        detail: {},
        previous,
      }),
    );
  }
  return records;
}
const of = (records: readonly AuditFacts[]) => ({ subject: 'pln_1', records });
const without = (records: readonly AuditFacts[], ...versions: number[]) => records.filter(({ version }) => !versions.includes(version));

describe('records', () => {
  const whole = chained(6);
  const lost = breakOf(of(without(whole, 4)));

  it('that follow each other are whole', () => expect(isBroken(of(whole))).toBe(false));

  it.each([
    ['another is lost before the gap', without(whole, 3, 4)],
    ['another further before', without(whole, 2, 4)],
    ['all before it are', without(whole, 1, 2, 3, 4)],
    ['those before it were written anew, soundly', [...chained(3, 'staff:b'), ...whole.slice(4)]],
    ['the one behind it was altered', [...without(whole, 4, 5, 6), { ...(whole[4] as AuditFacts), by: 'staff:b' }, ...whole.slice(5)]],
    ['the gap was filled by a stranger', [...whole.slice(0, 3), sealed({ ...(whole[3] as AuditFacts), by: 'staff:b' }), ...whole.slice(4)]],
  ])('are broken in another way where %s', (_, records) => {
    expect(isBroken(of(records))).toBe(true);
    expect(breakOf(of(records))).not.toBe(lost);
  });

  it('are broken in the same way, whatever follows soundly', () => expect(breakOf(of(without(chained(9), 4)))).toBe(lost));
});
