// Printable views of one evaluation: the official document, and the conversion of its predicate into credit points.

import { permitted } from '../../platform/access/access.ts';
import { mayRead } from '../../platform/access/narrower.ts';
import { onlyWhatMayBeSeen } from '../../platform/access/permit.ts';
import type { ReadContext } from '../../platform/context.ts';
import type { Sex } from '../../platform/rules/identifiers.ts';
import { employeeById } from '../organisation/superiors.ts';
import { unitById } from '../organisation/tree.ts';
import type { Achievement } from '../unit-achievement/rules/head-types.ts';
import { achievementOf } from '../unit-achievement/units.ts';
import { aboutEvaluation, findEvaluation, versionByNumber } from './documents.ts';
import { type CreditRow, rowsOf } from './rules/accumulate.ts';
import { type EvaluationForm, evaluationForm as fill, finalAtOf } from './rules/form.ts';
import type { Evaluation, EvaluationVersion, PersonSnapshot } from './rules/types.ts';

export const agencyOf = async (ctx: ReadContext, rootUnitId: string): Promise<string> => (await unitById(ctx, rootUnitId))?.name ?? '';

/** The version that counts now; null before the hand-over. */
const currentOf = (ctx: ReadContext, { id, versions }: Evaluation): Promise<EvaluationVersion | null> =>
  versionByNumber(ctx, id, versions.at(-1)?.number ?? null);

/** An evaluation that the viewer may see. */
async function seen(ctx: ReadContext, id: string): Promise<Evaluation | null> {
  onlyWhatMayBeSeen(ctx);
  return (await findEvaluation(ctx, id))?.body ?? null;
}

/** Of the unit in which somebody serves, once it is final: what everybody in it may know. */
async function unitAchievement(ctx: ReadContext, { unitId, cycleId, period }: Evaluation): Promise<Achievement | null> {
  const row = await achievementOf(ctx, unitId, cycleId, period);
  return row?.body.status === 'FINAL' ? row.body.achievement : null;
}

export async function evaluationForm(ctx: ReadContext, id: string): Promise<EvaluationForm | null> {
  const evaluation = await seen(ctx, id);
  if (!evaluation) return null;
  const [version, agency, achievement] = await Promise.all([
    currentOf(ctx, evaluation),
    agencyOf(ctx, evaluation.rootUnitId),
    unitAchievement(ctx, evaluation),
  ]);
  return version && fill(evaluation, version, { agency, achievement });
}

/** The head of a sheet: the snapshot, and of the record what the viewer may read there. */
export interface SheetPerson extends PersonSnapshot {
  birthDate: string | null;
  sex: Sex | null;
  signers: readonly string[];
}

/** `raterId`: who signs the sheet, where somebody does. */
export async function sheetPerson(ctx: ReadContext, region: string, snapshot: PersonSnapshot, raterId?: string): Promise<SheetPerson> {
  const { employeeId } = snapshot;
  const [person, born] = await Promise.all([employeeById(ctx, employeeId), mayRead(ctx, 'Employee.birthDate', { region, employeeId })]);
  const record = born && person ? { birthDate: person.birthDate, sex: person.sex } : { birthDate: null, sex: null };
  return { ...snapshot, ...record, signers: raterId ? [employeeId, raterId] : [employeeId] };
}

export interface ConversionSheet {
  agency: string;
  person: SheetPerson;
  rater: PersonSnapshot;
  periodFrom: string;
  periodTo: string;
  rows: CreditRow[];
  points: string;
  finalAt: string | null;
  version: number;
  hash: string;
  policyVersion: string;
}

/** Null to whom the root field's rule does not name, as well: fewer read points than read evaluations. */
export async function creditConversion(ctx: ReadContext, id: string): Promise<ConversionSheet | null> {
  const evaluation = await seen(ctx, id);
  const may = evaluation && (await permitted(ctx, await aboutEvaluation(ctx, evaluation)));
  const version = evaluation && may ? await currentOf(ctx, evaluation) : null;
  if (!evaluation || !version?.credit) return null;
  const { credit, year, period, predicate, at, rated, rater, number, hash, policyVersion } = version;
  const [agency, person] = await Promise.all([
    agencyOf(ctx, evaluation.rootUnitId),
    sheetPerson(ctx, evaluation.region, rated, rater.employeeId),
  ]);
  const rows = rowsOf({ evaluationId: id, year, period, predicate, at, credit });
  const days = { periodFrom: evaluation.span.from, periodTo: evaluation.span.to };
  const record = { finalAt: finalAtOf(evaluation, version), version: number, hash, policyVersion };
  return { agency, person, rater, ...days, rows, points: credit.points, ...record };
}
