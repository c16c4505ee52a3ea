// Raters from outside: handing out the link, once each; and where a review is counted.
import { describe, expect, it } from 'vitest';
import { subjectActions } from '../../../src/modules/reviews/rules/lifecycle.ts';
import { approveRaters, nominate } from '../../../src/modules/reviews/rules/nomination.ts';
import { handOut } from '../../../src/modules/reviews/rules/outsiders.ts';
import { placeOf } from '../../../src/modules/reviews/rules/place.ts';
import { acting, approved, asking, enrolled, LAUNCH, launched, newId, peers, reports, told } from './support.ts';

const round = launched({
  groups: [
    { group: 'PEER', least: 3, most: 6 },
    { group: 'SUBORDINATE', least: 3, most: 6 },
    { group: 'EXTERNAL', least: 0, most: 3 },
  ],
});
const externals = ['Budi', 'Citra'].map((name) => ({ name, organisation: 'LSM', reason: 'Mitra' }));
const proposed = nominate(enrolled(), { raters: [...peers(3), ...reports(3)], externals }, { ...acting(round), newId });
const subject = approveRaters(proposed, {}, asking(round));
const [budi, citra] = (subject.approval?.externals ?? []).map(({ id }) => id) as [string, string];
const HANDED = { by: 'emp_officer', on: '2026-03-03' };

describe('the link of a rater from outside', () => {
  it('is handed out to an approved one, with by whom and when, and changes no other', () => {
    const { subject: after, external } = handOut(subject, citra, HANDED);
    expect(external).toMatchObject({ id: citra, name: 'Citra', handed: null });
    expect(after.approval?.externals.map(({ name, handed }) => [name, handed])).toEqual([
      ['Budi', null],
      ['Citra', HANDED],
    ]);
    expect(after.approval?.raters).toEqual(subject.approval?.raters);
  });

  it('is handed out once, to nobody unknown, and not before raters are approved', () => {
    const after = handOut(subject, budi, HANDED).subject;
    expect(told(() => handOut(after, budi, HANDED))).toEqual(['ALREADY_EXISTS externalId']);
    expect(told(() => handOut(after, citra, HANDED))).toEqual([]);
    expect(told(() => handOut(subject, 'rve_none', HANDED))).toEqual(['NOT_FOUND externalId']);
    expect(told(() => handOut(proposed, budi, HANDED))).toEqual(['NOT_FOUND externalId']);
  });

  it('is offered to an officer who stands outside while one is left to hand out', () => {
    const [at, one] = [{ round, now: LAUNCH }, handOut(subject, budi, HANDED).subject];
    expect(subjectActions(subject, ['OUTSIDER'], at)).toEqual(['reviewExternalInvite']);
    expect(subjectActions(one, ['OUTSIDER'], at)).toEqual(['reviewExternalInvite']);
    expect(subjectActions(handOut(one, citra, HANDED).subject, ['OUTSIDER'], at)).toEqual([]);
    expect(subjectActions(approved(), ['OUTSIDER'], at)).toEqual([]);
    expect(subjectActions({ ...subject, approval: null }, ['OUTSIDER'], at)).toEqual([]);
  });
});

it('a review is counted with the agency, which is the first unit of the path', () => {
  const place = { year: 2026, roundId: 'rvr_1', unitId: 'unt_3' };
  expect(placeOf({ ...place, unitPath: 'unt_1/unt_2/unt_3/' })).toEqual({ ...place, rootUnitId: 'unt_1' });
});
