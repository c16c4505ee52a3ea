// What somebody writes, in every String of every mutation that succeeds: where it stands afterwards, and that no record, which is for ever, holds it.
import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MUTATIONS, ready } from '../operations/ready.ts';
import { type Faults, layFaults } from '../support/faults.ts';
import { placesOf } from '../support/inputs.ts';
import { newKey } from '../support/mutations.ts';
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

/** Free text that the scenario of its operation leaves no room for: nothing is known of it here. May only shrink. */
const UNTRIED: ReadonlySet<string> = new Set([
  ...['awardGrantPropose leaverReason', 'awardGrantApprove leaverReason', 'awardHandOver leaverReason'],
  ...['evaluationRate achievement.reason', 'unitFinalise justification', 'feedbackFollowUp step.text', 'feedbackFollowUp progress.text'],
  ...['progressAdd text', 'frequentQuestionDecide refusal', 'campaignNoticeSet reason', 'campaignNoticeDecide refusal'],
  ...['jobTextSet reason', 'jobTextDecide refusal', 'listPublish reason', 'reviewExternalSubmit comments.0.text'],
  ...['reviewNominate externals.0.reason', 'reviewNominate conflicts.0.reason', 'reviewApproveRaters strike.0.reason'],
  ...['reviewDraftSave comments.0.text', 'reviewSubmit comments.0.text'],
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
  'why an auditor has looked behind a record, without numbers of people: kept as the records themselves (0113)': ['AuditNameAsk'],
  'of citizens: by TTL (0067)': ['SurveyRemark', 'VoiceCase', 'VoiceWord'],
  'of who rated, in a box that names nobody (0007, 0075)': ['TrainingFeedback'],
  'the personnel file of who serves, which has a period of its own (0015): no law of this house ends it yet': [
    ...[
      'AbsenceSheet',
      'AbuseReport',
      'Assignment',
      'Award',
      'CalibrationChange',
      'Correction',
      'DevelopmentPlan',
      'DialogueStep',
      'Employee',
    ],
    ...['Evaluation', 'EvaluationVersion', 'Evidence', 'Feedback', 'FeedbackRequest', 'Lent', 'NameWord', 'Objection', 'ObjectionDraft'],
    ...[
      'Onboarding',
      'PersonLevels',
      'PhaseExtension',
      'Plan',
      'PlanComment',
      'PlanContent',
      'Progress',
      'ReviewInvitation',
      'ReviewSubject',
    ],
    ...['Roster', 'SelfAssessment', 'ServiceMedal', 'TrainingAttendance', 'TrainingCertificate', 'TrainingEnrolment', 'TrainingReport'],
    ...['VoiceConcern', 'Entry'],
  ],
  'of things, plans and offices: about nobody': [
    ...['AwardRule', 'Campaign', 'CampaignFile', 'CampaignRuleChange', 'Formation', 'FrequentQuestion', 'InternshipProgramme', 'JobText'],
    ...['Notice', 'OnboardingTemplate', 'Panel', 'PanelForm', 'PartnerInstitution', 'PlanTemplate', 'PolicyEntry', 'Position'],
    ...['PositionStandards', 'PublicService', 'ReviewRound', 'ReviewTemplate', 'ScoreFile', 'ScoreImport', 'TechnicalCompetence'],
    ...['TestSession', 'TrainingProgramme', 'TrainingSession', 'Unit', 'UnitAchievement', 'VoiceExport', 'VoiceFollowUp', 'Webhook'],
  ],
  'what a repeat is answered: a number that nobody has, for 90 days': ['Once'],
};
const KINDS = new Set(Object.values(HELD).flat());

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

/** Kinds of items that hold it, in clear or under a seal. */
async function standing(): Promise<string[]> {
  const rows = [...(await faults.outcome()).values()].filter((row) => row !== null);
  const holding = rows.filter((row) => {
    const text = JSON.stringify(row);
    return text.includes(CANARY) || sealed.some((one) => text.includes(one));
  });
  return [...new Set(holding.map(({ type }) => type))];
}

describe('what somebody writes', () => {
  it.each(sampleOf(MUTATIONS, OF_OPERATIONS))('in %s stands where it can be forgotten, and in no record', async (name) => {
    const input = getNamedType(schema.getMutationType()?.getFields()[name]?.args[0]?.type);
    if (!isInputObjectType(input) || [...placesOf(input, {}, new Set(['String']))].length === 0) return;
    const { ask, query, variables } = await ready(city, name);
    const [recorded, unknown, untried]: [string[], string[], string[]] = [[], [], []];
    faults.watch();
    for (const { path, with: put } of placesOf(input, variables.input, new Set(['String']))) {
      const [place, before] = [`${name} ${path.join('.')}`, at(variables.input, path)];
      const text = typeof before === 'string' ? `${before} ${CANARY}` : CANARY;
      const { data, errors, line } = await ask(query, { input: { ...put(text), idempotencyKey: newKey() } });
      if (errors || problemsOf(data?.[name]).length > 0) {
        if (FREE.test(path.findLast((one) => Number.isNaN(Number(one))) ?? '') && !UNTRIED.has(place)) untried.push(place);
      } else {
        const kinds = await standing();
        if (kinds.length > 0) stood += 1;
        if (kinds.includes('Audit') && !NAMES_OF_THINGS.has(place)) recorded.push(place);
        unknown.push(...kinds.filter((kind) => kind !== 'Audit' && !KINDS.has(kind)).map((kind) => `${place}: ${kind}`));
      }
      if (line?.writes !== 0) await faults.undo();
      sealed.length = 0;
    }
    expect({ recorded, unknown, untried }).toEqual({ recorded: [], unknown: [], untried: [] });
  });

  it('was found in hundreds of places', () => {
    expect(stood).toBeGreaterThanOrEqual(leastOf(290, OF_OPERATIONS));
  });
});
