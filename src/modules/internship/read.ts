// What the parts of this module read of each other by id: rows as they stand, for whoever has asked whether they may be read.

import type { ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import { InstitutionItem, type InternshipProgrammeRow, type PartnerInstitutionRow, ProgrammeItem } from './items.ts';

/** Of whatever region: a student belongs to none. */
export const institutionById = (ctx: ReadContext, id: string): Promise<PartnerInstitutionRow | null> =>
  InstitutionItem.load(ctx.loader.loadKey, id);

/** The programme that an application names. */
export const programmeById = async (ctx: ReadContext, id: string): Promise<InternshipProgrammeRow> =>
  (await ProgrammeItem.load(ctx.loader.loadKey, id)) ?? fail('NOT_FOUND', { field: ['programmeId'] });
