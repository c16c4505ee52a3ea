// Lines for the numbers of the work, for the modules whose dossiers they count.
import type { ReadContext } from '../../../platform/context.ts';
import type { ItemToWrite } from '../../../platform/store/item-kind.ts';
import type { Key } from '../../../platform/store/table.ts';
import type { Verification } from '../verification/rules/types.ts';
import type { CountedDossier } from '../verification/rules/workbench.ts';
import type { WorkbenchPlace } from '../verification/workbench-items.ts';
import { DossierLineItem, dossiersCounted, packDossier } from './items.ts';

/** With each step that changes state, decisions or claim. */
export const dossierLine = (region: string, verification: Verification): ItemToWrite =>
  DossierLineItem.putAt([region, verification], region, packDossier(verification));

export const dossierLineKey = (region: string, of: Pick<Verification, 'campaignId' | 'id'>): Key => DossierLineItem.key(region, of);

/** All dossiers of a campaign. */
export const dossiersOf = (ctx: ReadContext, place: WorkbenchPlace): Promise<CountedDossier[]> => dossiersCounted(ctx.table, place);
