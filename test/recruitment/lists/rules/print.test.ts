// A published list on paper: everything that somebody typed is escaped, and the file's hash stands on it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, printedList } from '../../../../src/modules/recruitment/lists/rules/print.ts';
import { LIST_OUTCOMES } from '../../../../src/modules/recruitment/lists/rules/snapshot.ts';

const HASH = 'a'.repeat(64);
const list = {
  ...{ campaignId: 'cmp_1', formationId: 'frm_1', stage: 'FINAL' as const, edition: 2, policyVersion: 'v', rulesNumber: 1, unfilled: 1 },
  filledBy: [{ number: '2026-3374-99', from: 'frm_2', ground: 'CATEGORY' as const }],
  rows: LIST_OUTCOMES.map((outcome, i) => ({
    number: `2026-3374-${i}`,
    rank: i + 1,
    outcome,
    decidedBy: null,
    placedIn: outcome === 'PLACED' ? 'frm_2' : null,
    ground: null,
  })),
};
const page = (typed: string, newest = 2): string => {
  const posts = { position: typed, unit: typed, category: 'CUM_LAUDE' as const };
  const others = new Map([['frm_2', { position: typed, unit: 'Dinas Arsip', category: 'GENERAL' as const }]]);
  const told = { campaign: typed, publishedAt: '2026-02-27T02:00:00.000Z', reason: typed, sha256: HASH };
  const frame = { ...told, posts, others, newest };
  return printedList(list, frame, '27 Februari 2026 pukul 09.00 WIB');
};

test('says every row in words, its edition, and the hash of the file', () => {
  const text = page('Pengadaan CPNS');
  for (const { number } of list.rows) expect(text).toContain(`<td>${number}</td>`);
  for (const words of ['Edisi 2', 'Formasi kosong: 1', HASH, '@page{size:A4', 'Cadangan']) expect(text).toContain(words);
  expect(text).toContain('(formasi lulusan terbaik (cum laude))');
  expect(text).toContain('Lulus, mengisi formasi lain: Pengadaan CPNS – Dinas Arsip (formasi umum)');
  expect(text).toContain('<td>2026-3374-99</td><td>Pengadaan CPNS – Dinas Arsip (formasi umum)</td>');
  expect(text.replaceAll(/datetime="[^"]*"/g, '')).not.toMatch(/<script|undefined|https?:|\dT\d|Yang berlaku/);
});

test('says of whose offer has ended that it has, and not why: they may have died', () => {
  const text = page('Pengadaan CPNS');
  expect(text).toContain('<td>Tawaran formasi telah berakhir</td>');
  expect(text).not.toContain('tidak menjawab');
});

test('says of an edition that was replaced which one holds', () => {
  expect(page('Pengadaan CPNS', 3)).toContain('Edisi ini sudah diganti. Yang berlaku adalah edisi 3.');
});

test('lets nothing typed become markup', () => {
  expect(escaped(`<b>"Tom" & 'Jerry'</b>`)).toBe('&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;');
  const tags = (text: string): number => text.split('<').length;
  const plain = tags(page('x'));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 's', '/') }),
      (typed) => typed === '' || tags(page(typed)) === plain,
    ),
  );
});
