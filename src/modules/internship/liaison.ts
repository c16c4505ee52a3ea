// What a partner institution sees of its students' internships, by its liaison, and the staffing agency of it: never what is written in them.

import type { ReadContext } from '../../platform/context.ts';
import { badInput } from '../../platform/graphql/connection.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import { rangeText } from '../../platform/rules/texts/arguments.ts';
import type { Page, Slice } from '../../platform/store/table.ts';
import { findInstitution } from './institutions.ts';
import type { PartnerInstitutionRow } from './items.ts';
import { type InternshipPlacementRow, placementsFrom } from './placement-items.ts';
import { loggedOf } from './placements.ts';
import { institutionById } from './read.ts';
import { creditsOf, type InternshipCredits } from './rules/credits.ts';
import { type PartnerFigures, partnerFigures } from './rules/partner.ts';
import type { InternshipPlacement } from './rules/placement-types.ts';
import { internshipPolicy } from './rules/policy.ts';
import { applicationsFrom } from './student-items.ts';

/** What the schema shows to an institution. */
export type PartnerInternView = InternshipPlacementRow;

const isLiaison = ({ viewer }: ReadContext): boolean => viewer.roles.has('LIAISON');

/** A liaison's own, whatever is named besides; the staffing agency names one of its region. Null for everybody else's. */
export async function institutionAsked(ctx: ReadContext, named: string | null | undefined): Promise<string | null> {
  if (isLiaison(ctx)) {
    const own = ctx.viewer.institutionId ?? null;
    return named && named !== own ? null : own;
  }
  return named ? ((await findInstitution(ctx, named))?.body.id ?? null) : null;
}

/** For which a liaison reads, of whatever region; null for one that is none, and for everybody else. */
export const ownInstitution = async (ctx: ReadContext): Promise<PartnerInstitutionRow | null> =>
  isLiaison(ctx) && ctx.viewer.institutionId ? institutionById(ctx, ctx.viewer.institutionId) : null;

export async function partnerInterns(
  ctx: ReadContext,
  institutionId: string | null | undefined,
  slice: Slice,
): Promise<Page<PartnerInternView>> {
  const of = await institutionAsked(ctx, institutionId);
  return of ? placementsFrom(ctx.table, of, slice) : { rows: [] };
}

export interface PartnerYear {
  institutionId?: string | null | undefined;
  year: number;
}

/** Of which something can be asked. */
const YEARS = [2000, 2199] as const;

/** Null where no institution is asked about that the viewer may read. @throws GraphQLError for a year that is none. */
export async function figuresOfPartner(ctx: ReadContext, { institutionId, year }: PartnerYear): Promise<PartnerFigures | null> {
  if (year < YEARS[0] || year > YEARS[1]) throw badInput(rangeText('year', ...YEARS));
  const of = await institutionAsked(ctx, institutionId);
  if (!of) return null;
  const today = legalDay(ctx.now);
  const limit = internshipPolicy(today).mostCounted;
  const { rows, next } = await applicationsFrom(ctx.table, { institutionId: of, year }, { limit });
  const applications = rows.map(({ body }) => body);
  return partnerFigures(applications, { year, isWhole: !next, today });
}

export const creditsFor = async (ctx: ReadContext, placement: InternshipPlacement): Promise<InternshipCredits | null> =>
  creditsOf(placement, await loggedOf(ctx, placement.id));
