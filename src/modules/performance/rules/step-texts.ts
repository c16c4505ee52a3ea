// What a next step of a plan says to people, in both languages.
import type { Language } from '../../../platform/rules/texts/language.ts';
import type { PlanStepAction } from './next-step.ts';

const TEXTS: Record<PlanStepAction, Record<Language, string>> = {
  targetPropose: { id: 'Usulkan hasil kerja.', en: 'Propose targets.' },
  targetAgree: { id: 'Setujui atau tanggapi usulan hasil kerja.', en: 'Agree to the proposed targets, or counter them.' },
  targetWeights: { id: 'Perbaiki bobot hasil kerja.', en: 'Mend the weights of the targets.' },
  planSubmit: { id: 'Ajukan SKP kepada atasan.', en: 'Submit the plan to the superior.' },
  targetLink: { id: 'Tautkan hasil kerja dengan hasil kerja atasan.', en: "Link the targets to the superior's." },
  planApprove: { id: 'Tinjau lalu setujui atau kembalikan SKP.', en: 'Review the plan, then approve or return it.' },
  progressAdd: { id: 'Catat realisasi.', en: 'Write down progress.' },
  planLeavingNotes: { id: 'Tulis catatan untuk pejabat penilai berikutnya.', en: 'Leave notes for the next rater.' },
  cyclePhaseExtend: { id: 'Mintalah perpanjangan kepada BKPP.', en: 'Ask the staffing agency for an extension.' },
};

export const stepText = (action: PlanStepAction, language: Language): string => TEXTS[action][language];
