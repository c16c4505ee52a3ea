// The national dictionary of competences in words: names, and what somebody of each level is able to do, after the annex of PermenPANRB 38/2017.
import type { Words } from './language.ts';

/** A competence in words: its name, and levels 1 to 5. */
export interface CompetenceWords {
  name: Words;
  levels: readonly [Words, Words, Words, Words, Words];
}

const said = (id: string, en: string): Words => ({ id, en });

export const COMPETENCE_WORDS = {
  INTEGRITY: {
    name: said('Integritas', 'Integrity'),
    levels: [
      said(
        'Bertindak sesuai nilai, norma dan etika organisasi dalam kapasitas pribadi',
        'Acts by values, norms and ethics of the organisation',
      ),
      said(
        'Mengingatkan dan mengajak rekan kerja bertindak sesuai nilai, norma dan etika organisasi',
        'Reminds and invites colleagues to act by them',
      ),
      said('Memastikan anggota yang dipimpin bertindak sesuai nilai, norma dan etika organisasi', 'Makes sure that those led act by them'),
      said(
        'Menciptakan situasi kerja yang mendorong kepatuhan pada nilai, norma dan etika organisasi',
        'Creates conditions that encourage keeping them',
      ),
      said(
        'Menjadi teladan dalam penerapan standar keadilan dan etika di tingkat nasional',
        'Is a model of justice and ethics at national level',
      ),
    ],
  },
  COOPERATION: {
    name: said('Kerja sama', 'Cooperation'),
    levels: [
      said('Berpartisipasi dalam kelompok kerja', 'Takes part in the work of a group'),
      said('Menumbuhkan tim kerja yang partisipatif dan efektif', 'Makes a team take part and be effective'),
      said(
        'Membangun tim yang efektif dalam kerja sama untuk peningkatan kinerja organisasi',
        'Builds effective teams that raise performance',
      ),
      said('Membangun komitmen tim dan sinergi', 'Builds commitment of teams and synergy'),
      said(
        'Menciptakan situasi kerja sama secara konsisten di dalam dan di luar instansi',
        'Creates cooperation steadily within and beyond the institution',
      ),
    ],
  },
  COMMUNICATION: {
    name: said('Komunikasi', 'Communication'),
    levels: [
      said('Menyampaikan informasi dengan jelas, lengkap, dan dengan pemahaman yang sama', 'Tells clearly, completely, and is understood'),
      said('Aktif menjalankan komunikasi secara formal dan informal, dan bersedia mendengarkan', 'Communicates actively, and listens'),
      said(
        'Berkomunikasi secara asertif dan terampil, lisan maupun tertulis',
        'Communicates assertively and with skill, spoken and written',
      ),
      said('Mampu mengemukakan pemikiran multidimensi untuk mendorong kesepakatan', 'States views of many sides so that people agree'),
      said(
        'Menggagas sistem komunikasi yang terbuka secara strategis untuk mencari solusi',
        'Designs open communication that finds solutions',
      ),
    ],
  },
  RESULTS: {
    name: said('Orientasi pada hasil', 'Orientation to results'),
    levels: [
      said('Bertanggung jawab untuk memenuhi standar kerja', 'Is responsible for meeting standards of work'),
      said('Berupaya meningkatkan hasil kerja pribadi yang lebih tinggi dari standar', 'Strives for own results above the standard'),
      said(
        'Menetapkan target kerja yang menantang bagi unit kerja, memberi apresiasi dan teguran',
        'Sets challenging targets for the unit, appreciates and corrects',
      ),
      said('Mendorong unit kerja mencapai target, dan memantau kualitasnya', 'Drives units to their targets, and watches quality'),
      said('Meningkatkan mutu pencapaian kerja organisasi', 'Raises the quality of what the organisation achieves'),
    ],
  },
  PUBLIC_SERVICE: {
    name: said('Pelayanan publik', 'Public service'),
    levels: [
      said('Menjalankan tugas mengikuti standar pelayanan', 'Works by the standards of service'),
      said('Mampu mensupervisi pelayanan dan berkoordinasi dalam tim', 'Supervises service and coordinates in a team'),
      said(
        'Mampu memanfaatkan kekuatan kelompok dan memperbaiki standar pelayanan publik di lingkup unit kerja',
        'Uses the strength of groups to better standards of the unit',
      ),
      said(
        'Mampu memonitor, mengevaluasi dan mengembangkan kebijakan pelayanan publik',
        'Watches, evaluates and develops policy of public service',
      ),
      said(
        'Mampu memastikan kebijakan pelayanan publik yang menjamin terselenggaranya pelayanan yang objektif',
        'Makes sure that policy gives objective service',
      ),
    ],
  },
  DEVELOPMENT: {
    name: said('Pengembangan diri dan orang lain', 'Development of oneself and others'),
    levels: [
      said('Mengembangkan diri secara berkelanjutan', 'Develops oneself continuously'),
      said(
        'Meningkatkan kemampuan bawahan dengan memberi contoh dan penjelasan cara melaksanakan pekerjaan',
        'Raises abilities of staff by example and explanation',
      ),
      said('Memberi umpan balik dan membimbing', 'Gives feedback and guides'),
      said(
        'Menyusun program pengembangan jangka panjang dalam rangka mendorong manajemen pembelajaran',
        'Makes long-term programmes of development',
      ),
      said(
        'Menciptakan situasi yang mendorong organisasi untuk mengembangkan kemampuan belajar secara berkelanjutan',
        'Creates conditions in which an organisation goes on learning',
      ),
    ],
  },
  CHANGE: {
    name: said('Mengelola perubahan', 'Managing change'),
    levels: [
      said('Mengikuti perubahan dengan arahan', 'Follows change with guidance'),
      said('Proaktif beradaptasi mengikuti perubahan', 'Adapts to change by oneself'),
      said(
        'Membantu orang lain mengikuti perubahan dan mengantisipasi perubahan secara tepat',
        'Helps others to follow change, and foresees it',
      ),
      said('Memimpin perubahan pada unit kerja', 'Leads change in the unit'),
      said(
        'Memimpin, menggalang dan menggerakkan dukungan pemangku kepentingan untuk menjalankan perubahan',
        'Leads, wins and moves support of stakeholders for change',
      ),
    ],
  },
  DECISIONS: {
    name: said('Pengambilan keputusan', 'Decision making'),
    levels: [
      said('Mengumpulkan informasi untuk bertindak sesuai kewenangan', 'Gathers information to act within authority'),
      said('Menganalisis masalah secara mendalam', 'Analyses a problem in depth'),
      said(
        'Membandingkan berbagai alternatif dan menyeimbangkan risiko keberhasilan dalam implementasi',
        'Compares alternatives and weighs their risks',
      ),
      said(
        'Menyelesaikan masalah yang mengandung risiko tinggi, dan mengantisipasi dampaknya',
        'Solves problems of high risk, and foresees what follows',
      ),
      said(
        'Menghasilkan solusi dan mengambil keputusan untuk mengatasi permasalahan jangka panjang dan strategis',
        'Decides on long-term and strategic problems',
      ),
    ],
  },
  NATION: {
    name: said('Perekat bangsa', 'Uniting the nation'),
    levels: [
      said('Peka memahami dan menerima kemajemukan', 'Understands and accepts diversity'),
      said('Aktif mengembangkan sikap saling menghargai, menekankan persamaan dan persatuan', 'Fosters respect, stresses what is common'),
      said('Mempromosikan dan mengembangkan sikap toleransi dan persatuan', 'Promotes tolerance and unity'),
      said(
        'Mendayagunakan perbedaan secara konstruktif dan kreatif untuk meningkatkan efektivitas organisasi',
        'Uses differences to make the organisation more effective',
      ),
      said('Wakil pemerintah untuk membangun hubungan sosial psikologis', 'Stands for the government in building relations among people'),
    ],
  },
} as const satisfies Record<string, CompetenceWords>;
