// What each list is made of, read from base items: who was decided on, the list before, the sheets of scores.
import type { Context } from '../../context.ts';
import type { ListRowHead } from '../../data/recruitment/lists.ts';
import { participantsOf, submittedOf } from '../../data/recruitment/lists.ts';
import type { CampaignDocument } from '../../data/recruitment/registration.ts';
import type { Row } from '../../data/table.ts';
import { rulesOf } from '../../domain/recruitment/campaign.ts';
import { administrativeList, type Candidate, type Composing, type Part } from '../../domain/recruitment/compose.ts';
import type { FormationCount, Readiness } from '../../domain/recruitment/publication.ts';
import type { ListStage, SheetNumbers } from '../../domain/recruitment/snapshot.ts';

export interface Composed extends Pick<Readiness, 'before' | 'undecided' | 'openObjections'> {
  parts: Part[];
  sheets: SheetNumbers;
  /** The list before, which this one rests on. */
  restsOn: ListRowHead | null;
  /** Besides campaign and list before: must still be as they were read. */
  checks: Row[];
  /** Logins of who proposed the scores. */
  proposers: string[];
}

const NO_SHEETS: SheetNumbers = { SKD: null, SKB: null };

const composing = ({ row, formations }: CampaignDocument, people: readonly Candidate[]): Composing => ({
  posts: formations,
  people,
  policy: rulesOf(row.body).policy,
});

/** Submitted applications that nobody has decided. AP-55 is an index: registration was over for hours before its answer counts. */
async function undecidedOf(ctx: Context, { formations }: CampaignDocument, people: readonly Candidate[]): Promise<FormationCount[]> {
  const decided = Map.groupBy(people, ({ formationId }) => formationId);
  return Promise.all(
    formations.map(async ({ id }) => ({ formationId: id, count: (await submittedOf(ctx.table, id)) - (decided.get(id)?.length ?? 0) })),
  );
}

async function administrative(ctx: Context, document: CampaignDocument): Promise<Composed> {
  const people = await participantsOf(ctx.table, document.row.body.id);
  return {
    parts: administrativeList(composing(document, people)),
    undecided: await undecidedOf(ctx, document, people),
    ...{ sheets: NO_SHEETS, before: 'CURRENT', restsOn: null, openObjections: 0, checks: [], proposers: [] },
  };
}

/** Until sheets of scores are there. */
const notYet = async (): Promise<Composed> => ({
  ...{ parts: [], undecided: [], openObjections: 0, sheets: NO_SHEETS, before: 'MISSING', restsOn: null, checks: [], proposers: [] },
});

export const COMPOSE: Record<ListStage, (ctx: Context, document: CampaignDocument) => Promise<Composed>> = {
  ADMINISTRATIVE: administrative,
  SKD: notYet,
  FINAL: notYet,
};
