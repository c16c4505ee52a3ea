// Where shipped numbers come from, in both languages: what an entry of the table says of itself is told as it was typed.
import type { Language } from './language.ts';

/** By the English of the policy. Regulations are called alike in both languages. */
const IN_INDONESIAN: Readonly<Record<string, string>> = {
  'PermenPANRB 6/2024; KepmenPANRB 320/2024 (ages, integration, ties, empty posts) and 321/2024 (passing grades); GPA of the Semarang announcement 2024; limits are house rules':
    'PermenPANRB 6/2024; KepmenPANRB 320/2024 (usia, integrasi nilai, nilai sama, formasi kosong) dan 321/2024 (nilai ambang batas); IPK dari pengumuman Kota Semarang 2024; batas lainnya aturan internal',
  'PP 49/2018 pasal 16 (age: from 20 to one year before retirement); PermenPANRB 6/2024; KepmenPANRB 347/2024 (posts of techniques), 348/2024 (teachers) and 349/2024 (health): one test, priority before points, no passing grade; limits are house rules':
    'PP 49/2018 pasal 16 (usia: dari 20 tahun sampai satu tahun sebelum batas usia pensiun); PermenPANRB 6/2024; KepmenPANRB 347/2024 (jabatan teknis), 348/2024 (guru) dan 349/2024 (kesehatan): satu tes, prioritas mendahului nilai, tanpa nilai ambang batas; batas lainnya aturan internal',
  'PermenPANRB 6/2024 (verification by the agency committee, objections, filing); documents after Peraturan BKN 14/2018, annex; minutes, days and limits are house rules until a mayoral decree says otherwise':
    'PermenPANRB 6/2024 (verifikasi oleh panitia instansi, sanggahan, pemberkasan); dokumen menurut lampiran Peraturan BKN 14/2018; menit, hari dan batas adalah aturan internal sampai ada keputusan wali kota',
  'PP 11/2017 art. 203 (PNS: at least 20 JP a year); PP 49/2018 art. 39 (PPPK: at most 24 JP a year)':
    'PP 11/2017 pasal 203 (PNS: paling sedikit 20 JP setahun); PP 49/2018 pasal 39 (PPPK: paling banyak 24 JP setahun)',
  'Distribution: SE MenPANRB 3/2023 on PermenPANRB 6/2022. Objection: PermenPANRB 6/2022 names the road; days to answer, to decide and to extend are house rules until a mayoral decree says otherwise. The 14 days to object are law, not policy of the house: see evaluation.ts':
    'Distribusi: SE MenPANRB 3/2023 atas PermenPANRB 6/2022. Keberatan: PermenPANRB 6/2022 mengatur jalannya; hari untuk menjawab, memutus dan memperpanjang adalah aturan internal sampai ada keputusan wali kota. Masa keberatan 14 hari ditetapkan peraturan',
  'PermenPANRB 6/2022 and SE MenPANRB 3/2023; silence, waiting days, days to rate a period and limits are house rules until a mayoral decree says otherwise. A month counts where more than half of its days were served, in however many segments; of exactly half, the later half decides. It goes to the segment with most of its days, of equal ones to the later':
    'PermenPANRB 6/2022 dan SE MenPANRB 3/2023; hari tanpa tanggapan, hari tunggu, hari untuk menilai periode dan batas adalah aturan internal sampai ada keputusan wali kota. Sebulan dihitung bila lebih dari separuh harinya dijalani, dalam berapa pun bagian; bila tepat separuh, paruh yang kemudian menentukan. Bulan itu masuk bagian dengan hari terbanyak, dan bila sama, yang kemudian',
  'PP 11/2017 art. 34-37 with PP 17/2020 (a year of probation with training; PNS who passed it and is in good health); PerLAN 1/2021 (Latsar), PerLAN 15/2020 (PPPK); tasks, days, check-points and one extension by up to a year are house rules until a mayoral decree says otherwise':
    'PP 11/2017 pasal 34-37 dengan PP 17/2020 (masa percobaan satu tahun dengan pelatihan; menjadi PNS bila lulus dan sehat); PerLAN 1/2021 (Latsar), PerLAN 15/2020 (PPPK); tugas, hari, titik temu, dan satu kali perpanjangan paling lama setahun adalah aturan internal sampai ada keputusan wali kota',
  'SKB Menteri Agama 1066/2022, Menaker 3/2022, MenPANRB 3/2022, as amended by 327/2023 (Idulfitri) and 624/2023 (June)':
    'SKB Menteri Agama 1066/2022, Menaker 3/2022, MenPANRB 3/2022, diubah dengan 327/2023 (Idulfitri) dan 624/2023 (Juni)',
  'SKB Menteri Agama 1017/2024, Menaker 2/2024, MenPANRB 2/2024, as amended by 933/2025 (18 August)':
    'SKB Menteri Agama 1017/2024, Menaker 2/2024, MenPANRB 2/2024, diubah dengan 933/2025 (18 Agustus)',
  'SKB Menteri Agama 855/2023, Menaker 3/2023, MenPANRB 4/2023, as amended by 236/2024; elections: Keppres 10/2024 and 33/2024':
    'SKB Menteri Agama 855/2023, Menaker 3/2023, MenPANRB 4/2023, diubah dengan 236/2024; pemilihan: Keppres 10/2024 dan 33/2024',
  'house rule until a mayoral decree says otherwise': 'Aturan internal sampai ada keputusan wali kota',
  'House rule until a mayoral decree says otherwise': 'Aturan internal sampai ada keputusan wali kota',
  'House rule until a mayoral decree says otherwise. How long a personnel file is kept is the archive schedule’s (JRA), which the mayor sets with the consent of ANRI (UU 43/2009; PP 28/2012 art. 53) by the guide of Peraturan ANRI 22/2017; erasure after it: UU 27/2022 art. 43–44':
    'Aturan internal sampai ada keputusan wali kota. Lama penyimpanan berkas perseorangan mengikuti jadwal retensi arsip (JRA), yang ditetapkan wali kota dengan persetujuan ANRI (UU 43/2009; PP 28/2012 pasal 53) menurut pedoman Peraturan ANRI 22/2017; penghapusan sesudahnya: UU 27/2022 pasal 43–44',
  'house rule until a mayoral decree says otherwise: 10 MiB for documents, which are scanned; a photograph needs no more than 5':
    'Aturan internal sampai ada keputusan wali kota: 10 MiB untuk dokumen, yang dipindai; foto tidak memerlukan lebih dari 5',
  'PermenPANRB 6/2022 (umpan balik berkelanjutan) sets no numbers; these are house rules until a mayoral decree says otherwise':
    'PermenPANRB 6/2022 (umpan balik berkelanjutan) tidak menetapkan angka; ini aturan internal sampai ada keputusan wali kota',
  'PermenPANRB 6/2022 and SE MenPANRB 3/2023; spans and limits are house rules until a mayoral decree says otherwise':
    'PermenPANRB 6/2022 dan SE MenPANRB 3/2023; jangka waktu dan batas adalah aturan internal sampai ada keputusan wali kota',
  'UU 27/2022 art. 43–44 (erasure once the purpose is over); periods after the archive schedule (JRA) for staffing are house rules until a mayoral decree says otherwise, as is the least count':
    'UU 27/2022 pasal 43–44 (penghapusan sesudah tujuannya selesai); jangka waktu menurut jadwal retensi arsip (JRA) kepegawaian dan jumlah terkecil yang ditampilkan adalah aturan internal sampai ada keputusan wali kota',
  'PermenPANRB 6/2022 (a 360-degree review is input to the rating of behaviour) and UU 27/2022; the numbers are house rules until a mayoral decree says otherwise':
    'PermenPANRB 6/2022 (penilaian 360 derajat adalah masukan bagi penilaian perilaku) dan UU 27/2022; angkanya aturan internal sampai ada keputusan wali kota',
  'PermenPANRB 8/2021, annex: formula of capaian IKI, normal and special condition (superseded as a rating, kept as a suggestion)':
    'Lampiran PermenPANRB 8/2021: rumus capaian IKI, kondisi normal dan khusus (tidak lagi menjadi penilaian, tetap sebagai saran)',
};

/** Whether it says the same in both languages, or has words in each. */
export const isSaidInBoth = (source: string): boolean =>
  IN_INDONESIAN[source] !== undefined || !/\b(?:the|are|and|of|until|house|rules?|amended|by)\b/i.test(source);

export const sourceIn = (source: string, language: Language): string => (language === 'id' ? (IN_INDONESIAN[source] ?? source) : source);
