// A published list as a page to print (A4): what the file says, with the file's hash on it. Everything is escaped. Pure.

import { WORDS } from '../../../../platform/rules/texts/words.ts';
import type { Category, ListStage } from '../../campaigns/rules/kinds.ts';
import { MEETING } from '../../offers/rules/after-final.ts';
import type { PublishedList } from './snapshot.ts';
import type { ListOutcome, ListRow } from './types.ts';

const TITLES: Record<ListStage, string> = {
  ADMINISTRATIVE: 'Hasil seleksi administrasi',
  SKD: 'Hasil seleksi kompetensi dasar (SKD)',
  FINAL: 'Hasil akhir seleksi',
};

const OUTCOMES: Record<ListOutcome, string> = {
  ELIGIBLE: 'Memenuhi syarat',
  INELIGIBLE: 'Tidak memenuhi syarat',
  THROUGH: 'Lanjut ke tes berikutnya',
  BELOW_CUT: 'Memenuhi nilai ambang batas, tidak lanjut',
  NOT_PASSED: 'Tidak memenuhi nilai ambang batas',
  ELIMINATED: 'Gugur pada tes lain dalam SKB',
  ABSENT: 'Tidak hadir',
  SELECTED: 'Lulus',
  RESERVE: 'Cadangan',
  TIED: 'Nilai sama, menunggu keputusan',
  PLACED: 'Lulus, mengisi formasi lain',
  DISQUALIFIED: 'Didiskualifikasi',
  WITHDRAWN: 'Mengundurkan diri',
  OFFER_ENDED: 'Tawaran formasi telah berakhir',
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** Posts as people know them. */
export interface PrintedPosts {
  position: string;
  unit: string;
  category: Category;
}

/** What the file does not say: of which campaign and posts, when and why. */
export interface PrintFrame {
  campaign: string;
  posts: PrintedPosts;
  /** By formation: where empty posts are filled from this list, or these from. */
  others: ReadonlyMap<string, PrintedPosts>;
  /** Of the list as it stands now. */
  newest: number;
  publishedAt: string;
  reason: string | null;
  sha256: string;
}

const cells = (values: readonly (string | number)[]): string => values.map((value) => `<td>${escaped(String(value))}</td>`).join('');

const postsInWords = ({ position, unit, category }: PrintedPosts): string => `${position} – ${unit} (formasi ${WORDS[category]?.id ?? ''})`;

function outcome({ outcome: of, decidedBy, placedIn }: ListRow, { others }: PrintFrame): string {
  const there = others.get(placedIn ?? '');
  const said = there ? `${OUTCOMES[of]}: ${postsInWords(there)}` : OUTCOMES[of];
  return decidedBy === MEETING ? `${said} (nilai sama, diputuskan dalam rapat panitia)` : said;
}

const row = (one: ListRow, i: number, frame: PrintFrame): string =>
  `<tr>${cells([i + 1, one.number, one.rank ?? '–', outcome(one, frame)])}</tr>`;

/** Whoever fills these posts applied for others, and is on their list. */
function arrivals({ filledBy = [] }: PublishedList, { others }: PrintFrame): string {
  if (filledBy.length === 0) return '';
  const rows = filledBy.map(({ number, from }, i) => {
    const there = others.get(from);
    return `<tr>${cells([i + 1, number, there ? postsInWords(there) : '–'])}</tr>`;
  });
  return `<p>Diisi oleh peserta dari formasi lain:</p>
<table><thead><tr><th>No.</th><th>Nomor peserta</th><th>Formasi yang dilamar</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

function table({ rows }: PublishedList, frame: PrintFrame): string {
  if (rows.length === 0) return '';
  return `<table><thead><tr><th>No.</th><th>Nomor peserta</th><th>Peringkat</th><th>Hasil</th></tr></thead><tbody>
${rows.map((one, i) => row(one, i, frame)).join('\n')}
</tbody></table>`;
}

const STYLE =
  '@page{size:A4;margin:18mm 15mm}body{font:11pt/1.35 "Noto Sans",Arial,sans-serif;color:#000}h1{font-size:14pt;margin:0}' +
  'table{border-collapse:collapse;width:100%;margin:4mm 0}th,td{border:1px solid #444;padding:1mm 2mm;text-align:left}' +
  'thead{display:table-header-group}tr{break-inside:avoid}code{font-size:8pt;word-break:break-all}';

/** No script, no link, nothing from elsewhere. `at`: the moment of publication in words. */
export function printedList(list: PublishedList, frame: PrintFrame, at: string): string {
  const { campaign, posts, newest, publishedAt, reason, sha256 } = frame;
  const title = escaped(`${TITLES[list.stage]} – ${posts.position}`);
  const lines = [
    ...[campaign, postsInWords(posts), `Edisi ${list.edition}, diumumkan ${at}`],
    ...(newest > list.edition ? [`Edisi ini sudah diganti. Yang berlaku adalah edisi ${newest}.`] : []),
    ...(list.rows.length === 0 ? ['Tidak ada peserta dalam daftar formasi ini.'] : []),
  ];
  const why = reason ? `<p>Alasan edisi ini: ${escaped(reason)}</p>` : '';
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>
<h1>${escaped(TITLES[list.stage])}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${why}
${table(list, frame)}
${arrivals(list, frame)}
${list.unfilled > 0 ? `<p>Formasi kosong: ${list.unfilled}</p>` : ''}
<p>Berkas JSON dengan SHA-256<br><code>${escaped(sha256)}</code><br>diumumkan <time datetime="${escaped(publishedAt)}">${escaped(at)}</time></p>
</body></html>
`;
}
