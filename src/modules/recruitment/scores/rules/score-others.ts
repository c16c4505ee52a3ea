// Columns of a file of scores that nobody knows: what stands there is named, and whatever speaks of somebody's being out is no guess of ours. Pure.
import { letters } from './score-columns.ts';
import type { ScoreWarning } from './score-verdicts.ts';

/** Who, which post, where and when: of these nothing is asked but that they say nothing else. */
const OF_PEOPLE_AND_PLACES =
  /^(?:no|nomor|nomorurut|nourut|urut|nik|nip|nuptk|nama\w*|name|jabatan\w*|formasi\w*|jenisformasi|kategori\w*|unit\w*|instansi\w*|opd|lokasi\w*|tilok|titiklokasi\w*|pendidikan\w*|jurusan\w*|programstudi|prodi|jeniskelamin|jk|tempatlahir|tanggallahir|tgllahir|ttl|tempattanggallahir|usia|umur|tanggal\w*|tgl\w*|hari\w*|sesi\w*|jam\w*|waktu\w*|ruang\w*|gedung|kelompok|provinsi|kabupaten|kota|alamat|peringkat|ranking|rank)$/;

/** Words of being out, away or gone, by their stems: in a column of remarks that nobody foresaw. */
const SPEAKS_OF_OUT =
  /\b(?:dis|disq|tms|aps|th|absen\w*)\b|diskual|disqual|gugur|meninggal|wafat|almarhum|curang|joki|mundur|undur|batal|mangkir|(?:tidak|tdk|tak)\s*(?:hadir|datang|ikut|mengikuti|memenuhi|sah)|blacklist|daftar hitam|palsu|sanksi|withdr|absent|cheat|deceased/i;

/** What is neither a name nor a place: `Joki` and `Gugur` are names, and `Pengawas Kecurangan` may be a post. */
const NO_NAME = /diskualifikasi|disqualified|meninggal dunia|mengundurkan|\bcurang\b|berjoki|(?:tidak|tdk)\s*hadir|digugurkan|dibatalkan/i;

const isNamed = (heading: string): boolean => OF_PEOPLE_AND_PLACES.test(letters(heading));

/** Whether a text under a heading that nobody knows may put the person of its line out. */
export const speaksOfOut = (heading: string, text: string): boolean => (isNamed(heading) ? NO_NAME : SPEAKS_OF_OUT).test(text);

/** Longer than any heading that says something. */
const SHOWN = 40;

/** By its heading or, where it has none, as a spreadsheet calls it: `(F)`. */
const calledBy = (heading: string, at: number): string =>
  heading.trim().slice(0, SHOWN).toWellFormed() ||
  `(${at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))})`;

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Columns with words in them that are read by nobody: each is named once. */
export function unknownColumns(
  header: readonly string[],
  line: number,
  taken: ReadonlySet<number>,
  rows: readonly (readonly string[])[],
): ScoreWarning[] {
  const unread = header.flatMap((heading, at) => (taken.has(at) || isNamed(heading) ? [] : [{ heading, at }]));
  return unread
    .filter(({ at }) => rows.some((cells) => hasWords(cells[at] ?? '')))
    .map(({ heading, at }) => ({ line, number: '', problem: 'COLUMN_UNKNOWN', said: calledBy(heading, at), computed: null }));
}
