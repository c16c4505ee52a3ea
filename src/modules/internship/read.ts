// What the parts of this module read of each other by id: rows as they stand, for whoever has asked whether they may be read.

import type { ReadContext } from '../../platform/context.ts';
import { fail } from '../../platform/rules/errors.ts';
import type { FactKind } from '../../platform/store/item-kind.ts';
import { placementId } from './ids.ts';
import { InstitutionItem, type InternshipProgrammeRow, type PartnerInstitutionRow, ProgrammeItem } from './items.ts';
import type { InternshipApplication } from './rules/student-types.ts';
import { InternshipApplicationItem } from './student-items.ts';

/** As what follows the stream knows them. */
export const internApplicationFacts: FactKind<InternshipApplication> = InternshipApplicationItem;

/** Of what a student is told about an application: of itself, and of the internship that came of it. */
export const subjectsOf = ({ id }: Pick<InternshipApplication, 'id'>): string[] => [id, placementId(id)];

/** Of whatever region: a student belongs to none. */
export const institutionById = (ctx: ReadContext, id: string): Promise<PartnerInstitutionRow | null> =>
  InstitutionItem.load(ctx.loader.loadKey, id);

/** The programme that an application names. */
export const programmeById = async (ctx: ReadContext, id: string): Promise<InternshipProgrammeRow> =>
  (await ProgrammeItem.load(ctx.loader.loadKey, id)) ?? fail('NOT_FOUND', { field: ['programmeId'] });
