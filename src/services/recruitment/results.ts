// What an applicant reads of their own results: their rows on the published lists, and what they do next.
import type { Context } from '../../context.ts';
import * as keys from '../../data/keys.ts';
import { type ListEdition, listPage, WHOLE } from '../../data/recruitment/lists.ts';
import { lastOfferTo } from '../../data/recruitment/offers.ts';
import type { ApplicationRow, ExtensionRow, FormationRow } from '../../data/recruitment/registration.ts';
import type { Row } from '../../data/table.ts';
import { isPast } from '../../domain/calendar.ts';
import type { PassingGrade } from '../../domain/policy/recruitment.ts';
import { rulesNumbered, stageOf } from '../../domain/recruitment/campaign.ts';
import { type NextStep, nextStep } from '../../domain/recruitment/next-step.ts';
import { OBJECTION_STAGES, type SelectionObjection } from '../../domain/recruitment/objection.ts';
import type { Offer } from '../../domain/recruitment/offer.ts';
import { passingGrade, type SkdScore, skdTotal } from '../../domain/recruitment/passing.ts';
import { LIST_STAGES, type ListEntry } from '../../domain/recruitment/snapshot.ts';
import type { Application, Campaign, Formation } from '../../domain/recruitment/types.ts';
import { type RowView, rowSource } from './announcements.ts';
import { campaignOf } from './campaigns.ts';
import { skdWindowOf } from './contested.ts';
import { exclusionOf } from './exclusions.ts';

export interface PassingView {
  part: 'TOTAL' | 'TWK' | 'TIU' | 'TKP';
  least: number;
  /** Null for who was absent. */
  actual: number | null;
}

export interface ResultView {
  list: ListEdition;
  entry: RowView;
  /** What the basic test asked for; empty for the other lists. */
  passing: PassingView[];
}

/** AP-68: the lists, and with them everything else that one batch can bring; then the items that hold the own rows. */
async function listsWith(
  ctx: Context,
  { campaignId, formationId, submission }: Application,
): Promise<{ list: ListEdition; entry: ListEntry | null }[]> {
  const heads = await Promise.all(LIST_STAGES.map((stage) => ctx.rows.load(keys.listId(campaignId, stage))));
  const lists = heads.flatMap((head) => (head ? [(head as Row<ListEdition>).body] : []));
  if (!formationId || !submission) return [];
  return Promise.all(
    lists.map(async (list) => {
      const rows = await listPage(ctx.rows.loadKey, list, formationId, WHOLE);
      return { list, entry: rows.find(({ number }) => number === submission.number) ?? null };
    }),
  );
}

const PARTS = ['total', 'twk', 'tiu', 'tkp'] as const;

function passingOf(grade: PassingGrade, skd: SkdScore | null): PassingView[] {
  const reached = skd && { total: skdTotal(skd), ...skd };
  return PARTS.flatMap((part) => {
    const least = grade[part];
    return least === null ? [] : [{ part: part.toUpperCase() as PassingView['part'], least, actual: reached?.[part] ?? null }];
  });
}

/** By the rules the list was made with. */
const gradeOf = (campaign: Campaign, { rulesNumber }: ListEdition, { category, positionGroup }: Formation): PassingGrade =>
  passingGrade(rulesNumbered(campaign, rulesNumber).policy, category, positionGroup);

/** The own rows, in the order of the stages. */
export async function resultsOf(ctx: Context, { region, body }: ApplicationRow): Promise<ResultView[]> {
  const [campaign, formation, lists] = await Promise.all([
    campaignOf(ctx, body.campaignId),
    body.formationId ? (ctx.rows.load(body.formationId) as Promise<FormationRow | null>) : null,
    listsWith(ctx, body),
  ]);
  return lists.flatMap(({ list, entry }) => {
    if (!entry || !formation) return [];
    const passing = list.stage === 'SKD' ? passingOf(gradeOf(campaign.body, list, formation.body), entry.skd) : [];
    return [{ list, entry: { ...entry, region, of: rowSource(list, formation.body.id) }, passing }];
  });
}

const WINDOWS = ['REGISTRATION', 'ADMIN_OBJECTION', 'SKD', 'SKB', 'FINAL_OBJECTION', 'FILING'] as const;

async function extendedTo(ctx: Context, { campaignId, id }: Application): Promise<Partial<Record<(typeof WINDOWS)[number], string>>> {
  const found = await Promise.all(WINDOWS.map((stage) => ctx.rows.loadKey(keys.stageExtension(campaignId, stage, id))));
  return Object.fromEntries(found.flatMap((row) => (row ? [[(row as ExtensionRow).body.kind, (row as ExtensionRow).body.closesAt]] : [])));
}

/** None is made before the window for objections is over: until then, and in the minute of the announcement, nobody asks. */
async function offerOf(ctx: Context, campaign: Campaign, applicationId: string): Promise<Offer | null> {
  const begins = stageOf(campaign, 'FINAL_OBJECTION').closesAt;
  return isPast(begins, ctx.now) ? ((await lastOfferTo(ctx.table, applicationId))?.body ?? null) : null;
}

/** Whether the edition that says what was accepted is still to come. */
function withDue(objection: SelectionObjection, lists: readonly { list: ListEdition }[]): SelectionObjection & { due: boolean } {
  const due = lists.flatMap(({ list }) => list.corrections ?? []);
  return { ...objection, due: due.some(({ objectionId }) => objectionId === objection.id) };
}

/** Three calls with the application itself, and one for the offer once there can be one. */
export async function nextStepOf(ctx: Context, { body }: ApplicationRow): Promise<NextStep> {
  const [campaign, , extended, exclusion, objections, lists] = await Promise.all([
    campaignOf(ctx, body.campaignId),
    // Needed for the window below: in the same batch.
    ctx.rows.loadKey(keys.publishedStage(body.campaignId, 'SKD')),
    extendedTo(ctx, body),
    exclusionOf(ctx, body.id),
    Promise.all(OBJECTION_STAGES.map((stage) => ctx.rows.load(keys.selectionObjectionId(body.id, stage)))),
    listsWith(ctx, body),
  ]);
  return nextStep({
    ...{ application: body, campaign: campaign.body, extendedTo: extended, now: ctx.now },
    offer: await offerOf(ctx, campaign.body, body.id),
    exclusion: exclusion?.body ?? null,
    outcomes: Object.fromEntries(lists.map(({ list, entry }) => [list.stage, entry?.outcome ?? null])),
    objections: objections.flatMap((row) => (row ? [withDue((row as Row<SelectionObjection>).body, lists)] : [])),
    skdWindow: await skdWindowOf(ctx, campaign.body),
  });
}
