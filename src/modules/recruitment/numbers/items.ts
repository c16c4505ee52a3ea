// Lines for the numbers of the work, in one partition a campaign: each is written with its dossier, under a key of its own, so that nobody waits.

import { placedKind } from '../../../platform/store/item-kind.ts';
import { queryAll } from '../../../platform/store/ranges.ts';
import type { Table } from '../../../platform/store/table.ts';
import type { Verification, VerificationDecision } from '../verification/rules/types.ts';
import type { CountedDossier } from '../verification/rules/workbench.ts';
import type { WorkbenchPlace } from '../verification/workbench-items.ts';

const HEX_ID = /^([a-z]{3})_([0-9a-f]{24})$/;

/** An id of this house in 19 signs instead of 28; whatever else as it is, after a mark that no id begins with. */
const packId = (id: string): string => {
  const [, prefix, hex = ''] = HEX_ID.exec(id) ?? [];
  return prefix ? prefix + Buffer.from(hex, 'hex').toString('base64url') : `=${id}`;
};
const unpackId = (text: string): string =>
  text.startsWith('=') ? text.slice(1) : `${text.slice(0, 3)}_${Buffer.from(text.slice(3), 'base64url').toString('hex')}`;

const packTime = (instant: string): string => Date.parse(instant).toString(36);
const unpackTime = (text: string): string => new Date(Number.parseInt(text, 36)).toISOString();

const VERDICTS = { E: 'ELIGIBLE', I: 'INELIGIBLE' } as const;
const STATES = { F: 'FIRST', S: 'SECOND', D: 'DECIDED' } as const;
export type PackedDossier = readonly [
  state: string,
  at: string,
  formation: string,
  by: readonly string[],
  claimedBy?: string,
  until?: string,
];

/** In a fixed order: state with the outcome, when it was submitted, the posts, by whom it was decided and how, who has it and until when. */
export function packDossier({ status, outcome, submittedAt, formationId, decisions, claim }: CountedDossier): PackedDossier {
  const by = decisions.map((one) => one.verdict.charAt(0) + packId(one.by));
  const claimed = claim ? ([packId(claim.by), packTime(claim.until)] as const) : ([] as const);
  return [status.charAt(0) + (outcome?.charAt(0) ?? ''), packTime(submittedAt), packId(formationId), by, ...claimed];
}

const verdictOf = (sign: string): VerificationDecision['verdict'] => VERDICTS[sign as keyof typeof VERDICTS];

export function unpackDossier([state, at, formation, by, claimedBy, until]: PackedDossier): CountedDossier {
  return {
    status: STATES[state.charAt(0) as keyof typeof STATES],
    outcome: state.length > 1 ? verdictOf(state.charAt(1)) : null,
    submittedAt: unpackTime(at),
    formationId: unpackId(formation),
    decisions: by.map((one) => ({ verdict: verdictOf(one.charAt(0)), by: unpackId(one.slice(1)) })),
    claim: claimedBy && until ? { by: unpackId(claimedBy), until: unpackTime(until) } : null,
  };
}

const placed = ({ region, campaignId }: WorkbenchPlace): string => `FIG#${region}#${packId(campaignId)}`;

/** With each step that changes state, decisions or claim. */
export const DossierLineItem = placedKind<PackedDossier>()({
  type: 'Figure',
  key: (region: string, { campaignId, id }: Pick<Verification, 'campaignId' | 'id'>) => ({
    pk: placed({ region, campaignId }),
    sk: packId(id),
  }),
});

/** More than a megabyte holds, at which DynamoDB ends a page by itself. */
const ALL_AT_ONCE = 10_000;

/** AP-118: all dossiers of a campaign, as they are counted: three calls at 15,000, however many posts there are. */
export const dossiersCounted = async (table: Table, place: WorkbenchPlace): Promise<CountedDossier[]> =>
  DossierLineItem.among(await queryAll(table, { pk: placed(place) }, ALL_AT_ONCE)).map(({ body }) => unpackDossier(body));
