// Who may ask what, module by module: each row a field, each column a person.
import { directory } from './directory.ts';
import { evaluation } from './evaluation.ts';
import { evaluationCredit } from './evaluation-credit.ts';
import { evaluationUnits } from './evaluation-units.ts';
import { feedback } from './feedback.ts';
import { organisation } from './organisation.ts';
import { organisationEntries } from './organisation-entries.ts';
import { organisationRecords } from './organisation-records.ts';
import { outstanding } from './outstanding.ts';
import { performance } from './performance.ts';
import { performanceDialogue } from './performance-dialogue.ts';
import { performanceTemplates } from './performance-templates.ts';
import { policy } from './policy.ts';
import { recruitment } from './recruitment.ts';
import { annulments } from './recruitment-annulments.ts';
import { assignment } from './recruitment-assignment.ts';
import { corrections } from './recruitment-corrections.ts';
import { exclusions } from './recruitment-exclusions.ts';
import { lists } from './recruitment-lists.ts';
import { offers } from './recruitment-offers.ts';
import { outcomes } from './recruitment-outcomes.ts';
import { panels } from './recruitment-panels.ts';
import { receipts } from './recruitment-receipts.ts';
import { retention } from './recruitment-retention.ts';
import { ruleChanges } from './recruitment-rule-changes.ts';
import { scores } from './recruitment-scores.ts';
import { selection } from './recruitment-selection.ts';
import { sessions } from './recruitment-sessions.ts';
import { tieDecisions } from './recruitment-tie-decisions.ts';
import { told } from './recruitment-told.ts';
import { reviews } from './reviews.ts';

export const PERSONAS = [
  'nobody',
  'applicant',
  'self',
  'colleague',
  'superior',
  'delegate',
  'lineAbove',
  'unitHead',
  'unitAdmin',
  'foreignAdmin',
  'hr',
  'auditor',
  'recruiter',
  'province',
  'otherRegion',
] as const;
export type Persona = (typeof PERSONAS)[number];

export interface Matrix {
  /**
   * Root fields. The subject is a member of staff, her plan (a draft) and her correction request; `delegate` acts for her superior.
   * yes    past every question of permission        no     told that it is not allowed (the record may be seen)
   * none   as if it did not exist, or nothing       role   turned away at the gate      login  asked to log in
   */
  root: string;
  /** Fields narrower than their object. yes: shown   -: null   none: the object itself is not there   login, role: as above. */
  narrower: string;
}

const MODULES: readonly Matrix[] = [
  organisation,
  directory,
  organisationEntries,
  organisationRecords,
  performance,
  performanceDialogue,
  performanceTemplates,
  feedback,
  reviews,
  evaluation,
  evaluationCredit,
  evaluationUnits,
  outstanding,
  recruitment,
  scores,
  selection,
  assignment,
  corrections,
  lists,
  exclusions,
  annulments,
  ruleChanges,
  tieDecisions,
  sessions,
  receipts,
  told,
  offers,
  outcomes,
  panels,
  retention,
  policy,
];

/** Each row: the field, then one word a person, in the order of PERSONAS. */
const rowsOf = (tables: readonly string[]): Map<string, string[]> =>
  new Map(
    tables
      .flatMap((table) => table.trim().split('\n'))
      .filter((line) => line !== '')
      .map((line) => line.trim().split(/\s+/))
      .map(([field = '', ...cells]) => [field, cells]),
  );

export const ROOT = rowsOf(MODULES.map(({ root }) => root));
export const NARROWER = rowsOf(MODULES.map(({ narrower }) => narrower));
