// Rows of the roster as they are stored: small, and opened again they say all that was put in, whichever index they come from.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markIn, type PackedCard, plansIn } from '../../src/modules/outstanding/card-items.ts';
import { rosterItem, rosterRowOf } from '../../src/modules/outstanding/items.ts';
import { EVALUATION_STAGES, PLAN_MARKS, type RosterCard } from '../../src/modules/outstanding/rules/types.ts';
import { addDays } from '../../src/platform/rules/calendar.ts';
import { encode } from '../../src/platform/store/codec.ts';

const day = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('1980-01-01', n));
const id = (prefix: string) => fc.stringMatching(/^[0-9a-f]{24}$/).map((hex) => `${prefix}_${hex}`);
const spans = <T>(value: fc.Arbitrary<T>) =>
  fc
    .tuple(value, fc.array(fc.record({ validFrom: day, value }), { maxLength: 2 }))
    .map(([first, more]) => [{ validFrom: '', value: first }, ...more]);
const stages = <T>(all: readonly T[]) =>
  fc.dictionary(fc.integer({ min: 2023, max: 2030 }).map(String), fc.constantFrom(...all.slice(1)), { maxKeys: 3 });

const card = fc.record({
  employeeId: id('emp'),
  name: fc.string({ minLength: 1, maxLength: 60 }).filter((name) => !name.includes('#')),
  assignmentId: id('asg'),
  positionId: id('pos'),
  title: fc.string({ maxLength: 80 }),
  unitId: id('unt'),
  isHead: fc.boolean(),
  validFrom: day,
  validTo: fc.option(day),
  since: day,
  kinds: spans(fc.constantFrom('CPNS', 'PNS', 'PPPK', 'NON_ASN')),
  grades: spans(fc.option(fc.constantFrom('II/a', 'III/c', 'IX'))),
  plans: stages(PLAN_MARKS),
  evaluations: stages(EVALUATION_STAGES),
}) as fc.Arbitrary<RosterCard>;

it('whatever a row says is read from it again, from each index and by its key', () => {
  fc.assert(
    fc.property(card, id('unt'), (one, root) => {
      const post = { unitPath: `${root}/${one.unitId}/`, rootUnitId: root, isHead: one.isHead };
      const row = { ...rosterItem('33.74', one, post as Parameters<typeof rosterItem>[2]), version: 1 };
      const { index } = row;
      expect(rosterRowOf(row)?.card).toEqual(one);
      for (let year = 2022; year <= 2031; year += 1) expect(markIn(plansIn(row.card as PackedCard), year)).toBe(one.plans[year] ?? 'NONE');
      for (const name of ['index1', 'index2', 'index3'] as const)
        expect(rosterRowOf({ ...row, index: { [name]: index?.[name] } })?.card).toEqual(one);
    }),
  );
});

/** As DynamoDB counts an index entry: its names and values, the table's key, its own key, and what it carries. */
const entrySize = (item: Record<string, { S?: string; N?: string }>, index: string): number =>
  ['pk', 'sk', `${index}pk`, `${index}sk`, 'type', 'version', 'region', 'card'].reduce((all, name) => {
    const { S, N } = item[name] ?? {};
    return all + name.length + (S === undefined ? Math.ceil((N?.length ?? 0) / 2) + 1 : Buffer.byteLength(S));
  }, 0);

it('an ordinary row has less than 430 bytes in an index, in a section of an agency', () => {
  const [root, unitId] = [`unt_${'a'.repeat(24)}`, `unt_${'b'.repeat(24)}`];
  const one: RosterCard = {
    ...{ employeeId: `emp_${'1'.repeat(24)}`, name: 'Pegawai Negeri Kota Semarang, S.Kom.', assignmentId: `asg_${'2'.repeat(24)}` },
    ...{ positionId: `pos_${'3'.repeat(24)}`, title: 'Analis Sumber Daya Manusia Aparatur Ahli Muda', unitId, isHead: false },
    ...{ validFrom: '2024-01-01', validTo: null, since: '2024-01-01' },
    kinds: [{ validFrom: '', value: 'PNS' }],
    grades: [{ validFrom: '', value: 'III/c' }],
    plans: { 2025: 'APPROVED', 2026: 'DRAFT' },
    evaluations: { 2025: 'FINAL' },
  };
  const row = rosterItem('33.74', one, { unitPath: `${root}/${unitId}/`, rootUnitId: root, isHead: false } as Parameters<
    typeof rosterItem
  >[2]);
  const item = encode({ ...row, version: 7 }) as Record<string, { S?: string; N?: string }>;
  for (const index of ['index1', 'index2', 'index3']) expect(entrySize(item, index)).toBeLessThan(430);
});
