// The same proof in a city in which every operation was done: records at every stage, seen by the offices and by whoever they are about.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { legalDay } from '../../src/platform/rules/calendar.ts';
import { MUTATIONS } from '../operations/ready.ts';
import { judged } from '../support/roads/judged.ts';
import { toldBy } from '../support/roads/payloads.ts';
import { askedAs, bystanders, OWN, type Played, recordsOf, startPlayed } from '../support/roads/played.ts';
import { rules, type Walked } from '../support/roads/proofs.ts';
import { isForAnybody } from '../support/roads/questions.ts';
import { Records } from '../support/roads/rule.ts';
import { askable } from '../support/roads/selections.ts';
import { IN_THE_MATRIX, UNREACHED } from '../support/roads/unreached.ts';
import type { Viewer } from '../support/roads/viewers.ts';
import type { Universe } from '../support/roads/walk.ts';
import { IS_WHOLE } from '../support/sample.ts';
import { PLANNING_DAY } from '../support/season.ts';

/** The year is over: what it has come to is told. */
const YEAR_OVER = '2027-03-01T02:00:00.000Z';
/** Offices, the superior and the person: the first of those who walk. */
const LATE = 4;

/** They answer with no object where they stand here, or for many at once: more than a document can ask of each. May only become fewer. */
const NOT_COMPARED = new Set([
  ...['developmentCoachEnd', 'evaluationFinaliseMany', 'noticesReadUpTo', 'promotionMany', 'evaluationOpenMany', 'reviewEnrolUnit'],
  ...['cyclePhaseExtendMany', 'planApproveMany', 'reviewEnrolMany', 'reviewPublishMany'],
]);

const walks: Walked[] = [];
let played: Played;

beforeAll(async () => {
  played = await startPlayed();
  const { city, payloads, roots, rows, known } = played;
  const records = new Records(rows);
  const router = await city.routerHeader();
  const walked = async (viewer: Viewer, day: string, asked: typeof OWN, of: Universe): Promise<void> => {
    city.setNow(day);
    walks.push({ day, ...(await judged(viewer, asked, of, records.on(legalDay(day)), router, known)) });
  };
  const all = await recordsOf(played);
  const everybody = await bystanders(city);
  const asked = roots.map(({ node }) => node).filter(isForAnybody);
  for (const viewer of everybody) await walked(viewer, PLANNING_DAY, asked, all);
  for (const viewer of everybody.slice(0, LATE)) await walked(viewer, YEAR_OVER, asked, all);
  for (const [viewer, own] of await askedAs(played)) await walked(viewer, PLANNING_DAY, own, new Map());
  for (const { ask, person, at, firstShown } of payloads.askers.values())
    if (firstShown.size > 0 && at) {
      const own = new Map([...firstShown].map(([type, ids]) => [type, [...ids]]));
      await walked({ name: person.id, ask, person }, at, OWN, own);
    }
}, 1_800_000);
afterAll(() => played.city.stop());

rules(walks, () => played.payloads, 300);

it('no change is left out that answers with an object, but for a few', () => {
  const left = MUTATIONS.filter((name) => toldBy(name).length > 0 && !played.payloads.compared.has(name));
  expect(left.filter((name) => !NOT_COMPARED.has(name))).toEqual([]);
});

it('leaves no field out but those of the tables, which may only become fewer', () => {
  if (!IS_WHOLE) return;
  expect(askable().filter((field) => !played.known.has(field) && !UNREACHED.has(field) && !IN_THE_MATRIX.has(field))).toEqual([]);
});
