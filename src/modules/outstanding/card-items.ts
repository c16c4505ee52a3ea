// A row of the roster as it is stored: where it lies, and its card, values in a fixed order without their names, and nothing that a key of its row says already.
import type { Since } from '../../platform/rules/calendar.ts';
import { listIn, placedKind, type RowOf } from '../../platform/store/item-kind.ts';
import type { Key, Row } from '../../platform/store/table.ts';
import { OF_AGENCY } from '../organisation/roster-list.ts';
import type { EmployeeKind } from '../organisation/rules/record-types.ts';
import { kept } from './rules/rows.ts';
import { digitOf, markAt } from './rules/stages.ts';
import type { EvaluationStage, PlanMark, RosterCard } from './rules/types.ts';

/** One value that always held, or values with the days from which they hold. */
type Spans<T> = T | readonly (readonly [from: string, value: T])[];

/** Days as numbers, 20260131, 0 for none; `since` is 0 where it is `validFrom`; stages are a year and a digit each. */
export type PackedCard = readonly [
  name: string,
  title: string,
  positionId: string,
  validFrom: number,
  validTo: number,
  since: number,
  kinds: Spans<EmployeeKind>,
  grades: Spans<string | null>,
  plans: string,
  evaluations: string,
];

/** Beginning of the sort keys of somebody's posts on the roster. */
export const ROSTER = 'ROSTER#';

/** A post on the roster, beside its holder. Everything there is to it stands in keys and the packed card, which every index carries. */
export const RosterItem = placedKind<null, PackedCard>()({
  type: 'Roster',
  key: (employeeId: string, assignmentId: string) => ({ pk: employeeId, sk: `${ROSTER}${assignmentId}` }),
});
export type StoredRosterRow = RowOf<typeof RosterItem>;

/** By how far plan and evaluation have come in the region; by unit in the agency: `OF_AGENCY`. */
export const BY_PLAN = listIn('index1', (region: string) => `ROSTER_PLAN#${region}`);
export const BY_EVALUATION = listIn('index2', (region: string) => `ROSTER_EVALUATION#${region}`);

/** Whether it can be opened at all: only a row that was spoiled cannot. */
export function isPacked(card: unknown): card is PackedCard {
  if (!Array.isArray(card) || card.length !== PARTS.length) return false;
  return card.every((value, i) => PARTS[i] === 'spans' || typeof value === PARTS[i]);
}

/** Where the plans stand among them. */
const PLANS = 8;
const PARTS = ['string', 'string', 'string', 'number', 'number', 'number', 'spans', 'spans', 'string', 'string'] as const;

const dayNumber = (day: string | null): number => (day === null ? 0 : Number(day.replaceAll('-', '')));

export function dayOf(number: number): string {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

export const lastDayOf = (number: number): string | null => (number === 0 ? null : dayOf(number));

function packedSpans<T>(spans: readonly Since<T>[]): Spans<T> {
  const [only] = spans;
  if (spans.length === 1 && only?.validFrom === '') return only.value;
  return spans.map(({ validFrom, value }) => [validFrom, value] as const);
}

const openSpans = <T extends string | null>(spans: Spans<T>): Since<T>[] =>
  Array.isArray(spans) ? spans.map(([validFrom, value]) => ({ validFrom, value })) : [{ validFrom: '', value: spans as T }];

/** `20255`: the approved plan of 2025. */
const STAGE = 5;

const packedStages = (of: 'plans' | 'evaluations', stages: Record<string, string>): string =>
  Object.entries(stages)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, stage]) => `${year}${digitOf(of, stage)}`)
    .join('');

function openStages<T extends string>(of: 'plans' | 'evaluations', packed: string): Record<string, T> {
  const all = Array.from({ length: packed.length / STAGE }, (_, i) => packed.slice(i * STAGE, (i + 1) * STAGE));
  return Object.fromEntries(all.map((one) => [one.slice(0, 4), markAt(of, Number(one.at(-1))) as T]));
}

/** Plans of a row, packed. */
export const plansIn = ({ [PLANS]: plans }: PackedCard): string => plans;

/** Of one year, without opening the rest. */
export function markIn(plans: string, year: number): PlanMark {
  for (let at = 0; at < plans.length; at += STAGE)
    if (plans.startsWith(String(year), at)) return markAt('plans', Number(plans[at + STAGE - 1])) as PlanMark;
  return 'NONE';
}

/** Plans as a row packs them. */
export const packedPlans = (plans: RosterCard['plans']): string => packedStages('plans', plans);

/** What of them is asked for still. */
export const plansOn = (plans: string, today: string): string => packedPlans(kept(openStages('plans', plans), today));

/** Whether the post is held on a day. */
export function heldOn(day: string): (card: PackedCard) => boolean {
  const on = dayNumber(day);
  return ({ 3: from, 4: to }) => from <= on && (to === 0 || on <= to);
}

/** Whether it stands in its agency where the staff has it: before decision 0122 rows did not. */
export const standsAsStaff = (row: StoredRosterRow): boolean => OF_AGENCY.orderOf(row)?.endsWith(ownPlace(row)) ?? false;

/** What is behind the name there, so that no two stand at one place. */
const ownPlace = ({ sk }: Key): string => sk.slice(ROSTER.length - 1);

export const packed = ({ name, title, positionId, validFrom, validTo, since, ...card }: RosterCard): PackedCard => [
  ...([name, title, positionId, dayNumber(validFrom), dayNumber(validTo)] as const),
  since === validFrom ? 0 : dayNumber(since),
  packedSpans(card.kinds),
  packedSpans(card.grades),
  packedPlans(card.plans),
  packedStages('evaluations', card.evaluations),
];

/** Where the post stands: unit path, head or not, name; behind the rank in the two indexes of the region, before its id in that of the agency. */
export function placeIn(row: Row): string {
  const ranked = BY_PLAN.orderOf(row) ?? BY_EVALUATION.orderOf(row);
  if (ranked !== null) return ranked.slice(ranked.indexOf('#') + 1);
  const [place, own] = [OF_AGENCY.orderOf(row) ?? '', ownPlace(row)];
  return place.endsWith(own) ? place.slice(0, -own.length) : place;
}

/** Unit path, unit and whether its head, as a place says it. */
export function seatAt(place: string): { unitPath: string; unitId: string; isHead: boolean } {
  const end = place.indexOf('#');
  const unitPath = place.slice(0, end);
  return { unitPath, unitId: unitPath.slice(unitPath.lastIndexOf('/', end - 2) + 1, -1), isHead: place[end + 1] === '0' };
}

export function opened(row: StoredRosterRow): RosterCard {
  const [name, title, positionId, from, to, since, kinds, grades, plans, evaluations] = row.card as PackedCard;
  const { unitId, isHead } = seatAt(placeIn(row));
  const validFrom = dayOf(from);
  return {
    ...{ employeeId: row.pk, name, assignmentId: row.sk.slice(ROSTER.length), positionId, title },
    ...{ unitId, isHead, validFrom, validTo: lastDayOf(to) },
    since: since === 0 ? validFrom : dayOf(since),
    kinds: openSpans(kinds),
    grades: openSpans(grades),
    plans: openStages<PlanMark>('plans', plans),
    evaluations: openStages<EvaluationStage>('evaluations', evaluations),
  };
}
