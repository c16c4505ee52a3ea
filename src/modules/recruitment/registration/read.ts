// Applicants and applications as other modules read them: whoever calls knows that they may be read.
import { ownItem } from '../../../platform/access/own.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { fail } from '../../../platform/rules/errors.ts';
import type { FactKind } from '../../../platform/store/item-kind.ts';
import { ownerOf } from '../../../platform/store/lock.ts';
import type { Application } from '../campaigns/rules/types.ts';
import {
  type ApplicantCard,
  ApplicationItem,
  type ApplicationRow,
  nikYearLock,
  ProfileItem,
  type ProfileRow,
  applicantCards as readCards,
  registrationLock,
} from './items.ts';

/** Not asked whose it is, nor of which region. */
export const loadApplication = (ctx: ReadContext, id: string): Promise<ApplicationRow | null> =>
  ApplicationItem.load(ctx.loader.loadKey, id);

/** Of the viewer's region. */
export const applicationInRegion = (ctx: ReadContext, id: string): Promise<ApplicationRow | null> => ownItem(ctx, ApplicationItem, id);

/** @throws RuleError NOT_FOUND, also for another region's. */
export const requireApplication = async (ctx: ReadContext, id: string, field: readonly string[]): Promise<ApplicationRow> =>
  (await applicationInRegion(ctx, id)) ?? fail('NOT_FOUND', { field });

/** The id of the application behind a registration number, whatever its campaign. */
export const applicationUnderNumber = (ctx: ReadContext, number: string): Promise<string | null> =>
  ownerOf(ctx.loader.loadKey, registrationLock(number));

/** The id of who has applied in a year under a NIK, by its keyed hash. */
export const applicantUnderNik = (ctx: ReadContext, year: number, nikHash: string): Promise<string | null> =>
  ownerOf(ctx.loader.loadKey, nikYearLock(year, nikHash));

export const loadProfile = (ctx: ReadContext, applicantId: string): Promise<ProfileRow | null> =>
  ProfileItem.load(ctx.loader.loadKey, applicantId);

/** Number, name and application of those who applied for certain posts, and nothing else of them. */
export const applicantCards = (ctx: ReadContext, formationId: string): Promise<ApplicantCard[]> => readCards(ctx.table, formationId);

/** Applications as what follows the stream knows them. */
export const applicationFacts: FactKind<Application> = ApplicationItem;
