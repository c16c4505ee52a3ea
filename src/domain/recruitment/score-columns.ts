// Files of scores: by what names their columns go, and where each stands. Pure.

/** Where each known column stands: more than once where its name comes twice. */
export type Columns = ReadonlyMap<string, readonly number[]>;

const HEADERS: Record<string, readonly string[]> = {
  number: [
    'number',
    'registrationnumber',
    'nomorpeserta',
    'nopeserta',
    'nomorpesertaujian',
    'nopesertaujian',
    'nomorujian',
    'noujian',
    'nomorregistrasi',
    'noregistrasi',
    'nomorpendaftaran',
    'nopendaftaran',
  ],
  twk: ['twk', 'nilaitwk', 'skortwk', 'teswawasankebangsaan', 'twkscore'],
  tiu: ['tiu', 'nilaitiu', 'skortiu', 'tesintelegensiaumum', 'tesinteligensiumum', 'tiuscore'],
  tkp: ['tkp', 'nilaitkp', 'skortkp', 'teskarakteristikpribadi', 'tkpscore'],
  skb: ['skb', 'nilaiskb', 'skorskb', 'totalskb', 'nilaitotalskb', 'totalnilaiskb', 'skbscore'],
  total: ['total', 'skd', 'totalskd', 'jumlah', 'nilaiskd', 'totalnilai', 'nilaitotal', 'totalnilaiskd', 'nilaitotalskd'],
  status: [
    ...['status', 'kehadiran', 'statuskehadiran', 'keterangan', 'attendance', 'ket', 'hasil', 'catatan', 'remark', 'remarks'],
    ...['statuskelulusan', 'statuspeserta', 'keteranganhasil', 'kelulusan'],
  ],
};

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

export function columnsOf(header: readonly string[]): Columns {
  const places = Map.groupBy(header.keys(), (at) =>
    Object.keys(HEADERS).find((column) => HEADERS[column]?.includes(letters(header[at] ?? ''))),
  );
  return new Map([...places].flatMap(([column, at]) => (column ? [[column, at] as const] : [])));
}

/** How many columns of a header are known: tells which separator a file is written with. */
export const knownColumns = (header: readonly string[]): number => columnsOf(header).size;
