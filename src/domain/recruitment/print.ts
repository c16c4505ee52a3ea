// A published list as a page to print (A4): what the file says, with the file's hash on it. Everything is escaped. Pure.
import { MEETING } from './after-final.ts';
import type { ListOutcome, ListRow, PublishedList } from './snapshot.ts';
import type { ListStage } from './types.ts';

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
  OFFER_ENDED: 'Mengundurkan diri atau tidak menjawab',
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** What the file does not say: of which campaign and posts, when and why. */
export interface PrintFrame {
  campaign: string;
  position: string;
  unit: string;
  publishedAt: string;
  reason: string | null;
  sha256: string;
}

const cells = (values: readonly (string | number)[]): string => values.map((value) => `<td>${escaped(String(value))}</td>`).join('');

const outcome = ({ outcome: of, decidedBy }: ListRow): string =>
  decidedBy === MEETING ? `${OUTCOMES[of]} (nilai sama, diputuskan dalam rapat panitia)` : OUTCOMES[of];

const row = (one: ListRow, i: number): string => `<tr>${cells([i + 1, one.number, one.rank ?? '–', outcome(one)])}</tr>`;

const STYLE =
  '@page{size:A4;margin:18mm 15mm}body{font:11pt/1.35 "Noto Sans",Arial,sans-serif;color:#000}h1{font-size:14pt;margin:0}' +
  'table{border-collapse:collapse;width:100%;margin:4mm 0}th,td{border:1px solid #444;padding:1mm 2mm;text-align:left}' +
  'thead{display:table-header-group}tr{break-inside:avoid}code{font-size:8pt;word-break:break-all}';

/** No script, no link, nothing from elsewhere. `at`: the moment of publication in words. */
export function printedList(
  list: PublishedList,
  { campaign, position, unit, publishedAt, reason, sha256 }: PrintFrame,
  at: string,
): string {
  const title = escaped(`${TITLES[list.stage]} – ${position}`);
  const lines = [`${campaign}`, `${position} – ${unit}`, `Edisi ${list.edition}, diumumkan ${at}`];
  const why = reason ? `<p>Alasan edisi ini: ${escaped(reason)}</p>` : '';
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>
<h1>${escaped(TITLES[list.stage])}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${why}
<table><thead><tr><th>No.</th><th>Nomor peserta</th><th>Peringkat</th><th>Hasil</th></tr></thead><tbody>
${list.rows.map(row).join('\n')}
</tbody></table>
${list.unfilled > 0 ? `<p>Formasi kosong: ${list.unfilled}</p>` : ''}
<p>Berkas JSON dengan SHA-256<br><code>${escaped(sha256)}</code><br>diumumkan pada <time>${escaped(publishedAt)}</time></p>
</body></html>
`;
}
