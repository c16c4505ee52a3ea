// Awards in the table: rules of the city, awards with the lists in which they stand, and a rule's places that were given.

import { pad4 } from '../../platform/store/ids.ts';
import { itemKind, listIn, type RowOf } from '../../platform/store/item-kind.ts';
import { head, lock } from '../../platform/store/keys.ts';
import { countedPage, fillPage, queryAll, type ReadRange } from '../../platform/store/ranges.ts';
import type { Key, Page, Row, Slice, Table } from '../../platform/store/table.ts';
import { isPublicAward, wasGranted } from './rules/lifecycle.ts';
import type { Award, AwardPlace, AwardRule } from './rules/types.ts';
import { withoutWordsOfAward } from './rules/words.ts';

/** By year, then code: a list by amount or by number of awards there is nowhere. */
export const orderOfRule = ({ year, code, id }: Pick<AwardRule, 'year' | 'code' | 'id'>): string => `${year}#${code.toLowerCase()}#${id}`;
const RULES = listIn('index1', (region: string) => `AWARD_RULES#${region}`);

export const AwardRuleItem = itemKind<AwardRule, AwardRule>()({
  type: 'AwardRule',
  key: head,
  of: ({ id }) => [id],
  listed: (rule, region) => ({ card: rule, index: RULES.at(orderOfRule(rule), region) }),
});
export type AwardRuleRow = RowOf<typeof AwardRuleItem>;

/** One rule of a code in a year. */
export const ruleLock = (region: string, year: number, code: string): Key => lock('AWARD_RULE', `${region}#${year}#${code}`);

/** One award of a person under a rule, and so in its year. */
export const awardLock = (ruleId: string, employeeId: string): Key => lock('AWARD', `${ruleId}#${employeeId}`);

/** AP-290: the award rules of a region, the latest year first. `keep`: whether the viewer may read it. */
export async function awardRulesOf(
  table: Table,
  region: string,
  keep: (rule: AwardRule) => boolean,
  slice: Slice,
): Promise<Page<AwardRuleRow>> {
  const readable = (row: Row): row is AwardRuleRow => AwardRuleItem.is(row) && row.card !== undefined && keep(row.card);
  return AwardRuleItem.cards(await fillPage(table, { ...RULES.range(region), descending: true, ...slice }, readable));
}

const OF_YEAR = listIn('index1', (region: string, year: number) => `AWARDS#${region}#${year}`);
/** What they were granted: before that it is between who proposes and who decides. */
const OF_EMPLOYEE = listIn('index2', (employeeId: string) => `AWARDS_OF#${employeeId}`);
/** What they never were: nobody is told, and it is forgotten with their file. */
const NEVER_GRANTED = listIn('index2', (employeeId: string) => `AWARDS_NEVER_GRANTED#${employeeId}`);
/** While the person wants it to be shown, and no longer. */
const PUBLIC = listIn('index3', (region: string) => `AWARDS_PUBLIC#${region}`);

export const AwardItem = itemKind<Award, Award>()({
  type: 'Award',
  key: head,
  of: ({ id }) => [id],
  words: withoutWordsOfAward,
  listed: (award, region) => {
    const { id, employeeId, year, proposedAt, handedOver } = award;
    return {
      card: award,
      index: {
        ...OF_YEAR.at(`${proposedAt}#${id}`, region, year),
        ...(wasGranted(award) ? OF_EMPLOYEE : NEVER_GRANTED).at(`${year}#${id}`, employeeId),
        ...(handedOver && isPublicAward(award) && PUBLIC.at(`${handedOver.on}#${id}`, region)),
      },
    };
  },
});
export type AwardRow = RowOf<typeof AwardItem>;

/** After a year of evaluations some thousand stand proposed: the few that were handed over are not looked for among them a page at a time. */
const SIFTED_AT_ONCE = 500;

/** AP-291: the awards of a region for a year, in the order in which they were proposed. `keep`: whether it is asked for and the viewer may read it; few are where they are sifted. */
export async function awardsOfYear(
  table: Table,
  of: { region: string; year: number; isSifted: boolean },
  keep: (award: Award) => boolean,
  slice: Slice,
): Promise<Page<AwardRow>> {
  const wanted = (row: Row): row is AwardRow => AwardItem.is(row) && row.card !== undefined && keep(row.card);
  const atOnce = of.isSifted ? SIFTED_AT_ONCE : undefined;
  return AwardItem.cards(await fillPage(table, { ...OF_YEAR.range(of.region, of.year), ...slice }, wanted, atOnce));
}

/** AP-292: what somebody was granted, the latest year first. */
export const awardsOfEmployee = async (table: Table, employeeId: string, slice: Slice): Promise<Page<AwardRow>> =>
  AwardItem.cards(await countedPage(table, { ...OF_EMPLOYEE.range(employeeId), descending: true }, slice));

/** AP-292: ids of all awards that somebody was granted, or proposed for, for when their file is forgotten. */
export async function allAwardsOf(table: Table, employeeId: string): Promise<string[]> {
  const rows = await Promise.all([OF_EMPLOYEE, NEVER_GRANTED].map((list) => queryAll(table, list.range(employeeId))));
  return rows.flat().map(({ pk }) => pk);
}

/** AP-293: awards that their people want to be shown, the latest first; each is read whole afterwards, since an index may lag behind. */
export const publicAwardCards = async (table: Table, region: string, slice: Slice): Promise<Page<AwardRow>> =>
  AwardItem.cards(await fillPage(table, { ...PUBLIC.range(region), descending: true, ...slice }));

const NOMINATED = listIn('index1', (byId: string) => `AWARD_NOMINATIONS#${byId}`);

/** Beside what somebody nominated for: where they find it again. */
export const NominationItem = itemKind<{ awardId: string; byId: string; at: string }, { id: string }>()({
  type: 'AwardNomination',
  key: (awardId: string) => ({ pk: awardId, sk: 'NOMINATED' }),
  of: ({ awardId }) => [awardId],
  listed: ({ awardId, byId, at }) => ({ card: { id: awardId }, index: NOMINATED.at(`${at}#${awardId}`, byId) }),
});

/** AP-295: for what somebody has nominated people, newest first; each is read whole afterwards. */
export const nominationsBy = async (table: Table, byId: string, slice: Slice): Promise<Page<Row<{ id: string }, { id: string }>>> =>
  NominationItem.cards(await fillPage(table, { ...NOMINATED.range(byId), descending: true, ...slice }));

/** Beside each other as their rules stand, so that a page of rules is a part of it. */
const PLACES = listIn('index1', (region: string) => `AWARD_PLACES#${region}`);

/** One item a place: two who approve at once never give the same, and never wait for each other. */
export const AwardPlaceItem = itemKind<AwardPlace, Pick<AwardPlace, 'ruleId'>>()({
  type: 'AwardPlace',
  key: (ruleId: string, number: number) => ({ pk: ruleId, sk: `PLACE#${pad4(number)}` }),
  of: ({ ruleId, number }) => [ruleId, number],
  listed: ({ ruleId, order, number }, region) => ({ card: { ruleId }, index: PLACES.at(`${order}#${pad4(number)}`, region) }),
});
export type AwardPlaceRow = RowOf<typeof AwardPlaceItem>;

/** AP-294: the places of a rule that were given: one Query. */
export const placesGiven = async (readRange: ReadRange, ruleId: string): Promise<AwardPlaceRow[]> =>
  AwardPlaceItem.among(await readRange(ruleId, ['PLACE#', 'PLACE#~']));

/** More than a megabyte holds, at which DynamoDB ends a page by itself. */
const AT_ONCE = 10_000;

/** AP-335: how many places were given of each rule from one to another: one Query. The list may lag behind for a moment. */
export async function placesBetween(table: Table, region: string, rules: readonly [string, string]): Promise<ReadonlyMap<string, number>> {
  const rows = await queryAll(table, { ...PLACES.range(region), between: [rules[0], `${rules[1]}#~`] }, AT_ONCE);
  const given = new Map<string, number>();
  for (const { body } of AwardPlaceItem.cards({ rows }).rows) given.set(body.ruleId, (given.get(body.ruleId) ?? 0) + 1);
  return given;
}
