// What somebody writes, in every String of every mutation that succeeds: where it stands afterwards, that no record, which is for ever, holds it, and that it goes
// with the words of a personnel file.
import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whoseFile } from '../../src/modules/personnel-files/rules/whose.ts';
import type { Row } from '../../src/platform/store/table.ts';
import { hasWords, withoutWords } from '../../src/platform/store/wordless.ts';
import { MUTATIONS, type Ready, ready } from '../operations/ready.ts';
import { type Faults, layFaults } from '../support/faults.ts';
import { type Place, placesOf } from '../support/inputs.ts';
import { newKey } from '../support/mutations.ts';
import { ROOMS } from '../support/rooms.ts';
import { leastOf, OF_OPERATIONS, sampleOf } from '../support/sample.ts';
import { type Season, startSeason } from '../support/scenarios/stages.ts';
import { theSchema } from '../support/schema.ts';

const { schema } = theSchema();
const CANARY = 'Kenari Kuning';

/** Names, codes and numbers of things: facts, and nothing about a person. May only shrink. */
const NAMES_OF_THINGS: ReadonlySet<string> = new Set([
  ...['awardRuleCreate code', 'unitCreate code', 'unitRename name', 'positionCreate title', 'positionRename title'],
  ...['publicServiceOpen name', 'publicServiceChange name', 'policyPropose source', 'campaignRuleChange source'],
  ...['campaignContactSet office', 'campaignContactSet address', 'campaignContactSet hours', 'appointmentAnnul letter'],
  ...['formationCorrect requirements.majors.0', 'formationCorrect requirements.majorNames.0.name'],
  'formationCorrect requirements.majorNames.0.synonyms.0',
]);

const FREE = /(?:reason|note|words|text|remark|refusal|justification)s?$/i;

/** Where what somebody wrote may stand, and how long: a kind that is not here fails, and says so. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  'sealed beside a record, until whom it is about is forgotten, five years at most (0114)': ['Words'],
  'removed by applicationsAnonymise, or by TTL before it (test/recruitment/retention)': [
    ...['Applicant', 'ApplicantDocument', 'ApplicantQuestion', 'Application', 'ApplicationExclusion', 'Offer', 'PanelAbsence', 'PanelCard'],
    ...['PanelDraft', 'Receipt', 'SelectionObjection', 'StageExtension', 'TestAccommodation', 'TestSeat', 'TieDecision', 'Verification'],
  ],
  'emptied or removed when it is forgotten whose an internship was (test/internship/forgetting.test.ts)': [
    ...['InternLogEntry', 'InternPlacement', 'InternStudent', 'InternshipApplication'],
  ],
  'why an auditor has looked behind a record, or how a finding was seen to, without numbers of people: kept as the records (0113, 0121)': [
    ...['AuditFinding', 'AuditNameAsk'],
  ],
  'of citizens, with what was said of whom a case concerns, who is named by no case: by TTL (0067, 0131)': [
    ...['SurveyRemark', 'VoiceCase', 'VoiceConcern', 'VoiceWord'],
  ],
  'of who rated, in a box that names nobody (0007, 0075)': ['Response', 'TrainingFeedback'],
  'sealed for its author alone: gone once it is sent or declined, by TTL with its round': ['ReviewDraft'],
  'emptied of words when the personnel file is forgotten, five years after the last day of service (0123, test/personnel-files)': [
    ...[
      'AbsenceSheet',
      'CalibrationChange',
      'Correction',
      'DialogueStep',
      'Employee',
      'Evaluation',
      'Evidence',
      'EvaluationVersion',
      'Feedback',
    ],
    ...[
      'FeedbackRequest',
      'Objection',
      'ObjectionDraft',
      'PhaseExtension',
      'Plan',
      'PlanComment',
      'PlanContent',
      'PlanVersion',
      'Progress',
    ],
    ...['DevelopmentPlan', 'PersonLevels', 'SelfAssessment', 'Award', 'ServiceMedal', 'Onboarding', 'ReviewSubject'],
    ...['TrainingAttendance', 'TrainingCertificate', 'TrainingEnrolment', 'TrainingReport', 'ReviewInvitation'],
  ],
  'removed with the personnel file, or by TTL before': ['Entry', 'Lent'],
  'name, post and grade, by which a decision is found in the archive (0123)': ['Assignment', 'NameWord', 'Roster'],
  'by TTL, five years after it was decided: it names nobody, and no file it would be emptied with (0131)': ['AbuseReport'],
  'of things, plans and offices: about nobody': [
    ...[
      'AwardRule',
      'Campaign',
      'CampaignFile',
      'CampaignRuleChange',
      'Formation',
      'FrequentQuestion',
      'InternshipProgramme',
      'JobText',
      'List',
    ],
    ...[
      'ListEdition',
      'Notice',
      'OnboardingTemplate',
      'Panel',
      'PanelForm',
      'PartnerInstitution',
      'PlanTemplate',
      'PolicyEntry',
      'Position',
    ],
    ...['PositionStandards', 'PublicService', 'ReviewRound', 'ReviewTemplate', 'ScoreFile', 'ScoreImport', 'TechnicalCompetence'],
    ...['TestSession', 'TrainingProgramme', 'TrainingSession', 'Unit', 'UnitAchievement', 'VoiceExport', 'VoiceFollowUp', 'Webhook'],
  ],
  'what a repeat is answered: a number that nobody has, for 90 days': ['Once'],
};
const KINDS = new Set(Object.values(HELD).flat());
/** Kinds that say which of their fields are words. */
const [, OF_FILES = []] = Object.entries(HELD).find(([how]) => how.startsWith('emptied of words')) ?? [];

/** Who somebody is, the letter that something rests on, and which training a certificate is of: they stay, so that a decision is found by them (0123). */
const FACT_OF_FILE =
  /^employee\w+ name$|\b(?:proof|health|training)\.number$|\b(?:decree|letter)Number$|^trainingElsewhereReport (?:title|provider|certificateNumber)$/;

let city: Season;
let faults: Faults;
/** What was sealed of the canary: nobody without the ring sees that it is there. */
const sealed: string[] = [];
let stood = 0;

beforeAll(async () => {
  city = await startSeason();
  faults = await layFaults(city.app.client, 'semarang-test');
  const { seal } = city.app.keyring;
  city.app.keyring.seal = (plain, place) => {
    const made = seal(plain, place);
    if (plain.includes(CANARY)) sealed.push(made);
    return made;
  };
});
afterAll(async () => {
  faults.stop();
  await city.stop();
});

interface Answered {
  userErrors?: object[];
  outcomes?: Answered[];
}
const problemsOf = (said: Answered | undefined): object[] => [...(said?.userErrors ?? []), ...(said?.outcomes ?? []).flatMap(problemsOf)];

const at = (input: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], input);

const isHolding = (what: object): boolean => {
  const text = JSON.stringify(what);
  return text.includes(CANARY) || sealed.some((one) => text.includes(one));
};

/** Items that hold it, in clear or under a seal. */
const standing = async (): Promise<Row[]> =>
  [...(await faults.outcome()).values()].filter((row) => row !== null && isHolding(row)) as Row[];

/** Said of all who were in a session: the next file that is forgotten finds it. */
const OF_MANY: ReadonlySet<string> = new Set(['TrainingAttendance']);

/** Heads in a personnel file that do not say in whose: written after it was forgotten they would be listed for nobody. */
const nobodys = (rows: readonly Row[]): string[] =>
  rows
    .filter(
      ({ type, sk, body }) =>
        OF_FILES.includes(type) && !OF_MANY.has(type) && sk === '#' && type !== 'Employee' && whoseFile(body) === null,
    )
    .map(({ type }) => type);

/** Those of a personnel file in which it would stand on once their words are taken out. */
const kept = (rows: readonly Row[]): string[] =>
  rows.filter((row) => OF_FILES.includes(row.type) && isHolding(withoutWords(row) ?? row)).map(({ type }) => type);

interface Tried {
  recorded: string[];
  unknown: string[];
  untried: string[];
  /** In a personnel file that is forgotten. */
  kept: string[];
  /** In a personnel file, and it is not said in whose. */
  nobodys: string[];
}

const nothing = (): Tried => ({ recorded: [], unknown: [], untried: [], kept: [], nobodys: [] });

/** Writes it in a place of a request, sees where it stands, and takes it back. */
async function tryIn(place: string, { ask, query, variables }: Ready, { path, with: put }: Place, tried: Tried): Promise<void> {
  const before = at(variables.input, path);
  const text = typeof before === 'string' ? `${before} ${CANARY}` : CANARY;
  const { data, errors, line } = await ask(query, { input: { ...put(text), idempotencyKey: newKey() } });
  if (errors || problemsOf(data?.[place.split(' ')[0] ?? '']).length > 0) {
    if (FREE.test(path.findLast((one) => Number.isNaN(Number(one))) ?? '')) tried.untried.push(place);
  } else {
    const rows = await standing();
    const kinds = [...new Set(rows.map(({ type }) => type))];
    if (kinds.length > 0) stood += 1;
    if (!FACT_OF_FILE.test(place)) tried.kept.push(...kept(rows).map((kind) => `${place}: ${kind}`));
    tried.nobodys.push(...nobodys(rows).map((kind) => `${place}: ${kind}`));
    if (kinds.includes('Audit') && !NAMES_OF_THINGS.has(place)) tried.recorded.push(place);
    tried.unknown.push(...kinds.filter((kind) => kind !== 'Audit' && !KINDS.has(kind)).map((kind) => `${place}: ${kind}`));
  }
  if (line?.writes !== 0) await faults.undo();
  sealed.length = 0;
}

/** Where a String may stand in the input of a mutation, with what is said there. */
const textsIn = (name: string, said: object = {}): Place[] => {
  const input = getNamedType(schema.getMutationType()?.getFields()[name]?.args[0]?.type);
  return isInputObjectType(input) ? [...placesOf(input, said, new Set(['String']))] : [];
};
const placed = (name: string, { path }: Place): string => `${name} ${path.join('.')}`;

describe('what somebody writes', () => {
  it.each(sampleOf(MUTATIONS, OF_OPERATIONS))('in %s stands where it can be forgotten, and in no record', async (name) => {
    if (textsIn(name).length === 0) return;
    const request = await ready(city, name);
    const tried = nothing();
    faults.watch();
    for (const place of textsIn(name, request.variables.input)) await tryIn(placed(name, place), request, place, tried);
    expect({ ...tried, untried: tried.untried.filter((place) => !(place in ROOMS)) }).toEqual(nothing());
  });

  it.each(sampleOf(Object.keys(ROOMS), OF_OPERATIONS))('in %s, where its own request leaves no room', async (place) => {
    const [name = ''] = place.split(' ');
    const request = await ready(city, name, ROOMS[place]);
    const there = textsIn(name, request.variables.input).find((one) => placed(name, one) === place);
    if (!there) throw new Error(`${place} is no text of the schema.`);
    const [tried, before] = [nothing(), stood];
    faults.watch();
    await tryIn(place, request, there, tried);
    expect(tried).toEqual(nothing());
    // Taken, and seen where it stands.
    expect(stood).toBe(before + 1);
  });

  it('in a personnel file is told from its facts by the kind of item itself', () => {
    expect(OF_FILES.length).toBeGreaterThan(15);
    expect(OF_FILES.filter((kind) => !hasWords(kind))).toEqual([]);
    expect([...KINDS].filter((kind) => hasWords(kind) && !OF_FILES.includes(kind))).toEqual([]);
  });

  it('was found in hundreds of places', () => {
    expect(stood).toBeGreaterThanOrEqual(leastOf(290, OF_OPERATIONS));
  });
});
