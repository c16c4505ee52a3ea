// Two at once, twenty times each: who leaves and who offers, who answers and the clock, members and who closes their panel, who confirms and who takes back.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ask } from '../../support/city.ts';
import type { InputOf, MutationName } from '../../support/mutations.ts';
import { listed, OFFERING, type OfferView, offeringOf, offersOf, ofOffer, ranked, seatsOf } from '../../support/offers.ts';
import { handedIn, madePanel, panelAs, throughCampaign } from '../../support/panels.ts';
import { type Agency, refused, startAgency } from '../../support/people.ts';
import { IS_WHOLE } from '../../support/sample.ts';
import type { Carried } from '../../support/selected.ts';
import { ofTie, proposedTie } from '../../support/tie-decisions.ts';

let city: Agency;
beforeAll(async () => {
  city = await startAgency();
});
afterAll(() => city.stop());

const HISTORIES = IS_WHOLE ? 20 : 8;
const each = Array.from({ length: HISTORIES }, (_, i) => i);
/** Posts that nobody else may fill. */
const apart = (i: number) => ({ more: { positionTitle: `Analis ${String.fromCharCode(65 + i)}` } });

type Send = () => Promise<string[]>;
const send =
  <Name extends MutationName>(ask: Ask, name: Name, input: InputOf<Name>): Send =>
  () =>
    refused(ask, name, input);

/** By turns: at the same moment, whoever begins; and the one after the other has been answered. Nobody is answered by a fault. */
async function raced(i: number, a: Send, b: Send): Promise<[string[], string[]]> {
  const [first, second] = i % 2 ? [b, a] : [a, b];
  const answers = i % 4 < 2 ? await Promise.all([first(), second()]) : [await first(), await second()];
  expect(answers.flat().filter((code) => code.startsWith('!'))).toEqual([]);
  const [x = [], y = []] = answers;
  return i % 2 ? [y, x] : [x, y];
}

const at = (of: Carried, i: number) => ({ formationId: of.formationIds[i] ?? '', people: of.people[i] ?? [] });
const standing = async (of: Carried, formationId: string): Promise<OfferView[]> =>
  (await offersOf(of.rina, formationId)).filter(({ status }) => ['OFFERED', 'ACCEPTED'].includes(status));

describe('offers', () => {
  it('reach whoever is next, whether the first leaves before, while or after they are made; and the clock alone says whether an answer came in time', async () => {
    const of = await listed(
      city,
      each.map((i) => ({ quota: 1, people: ranked(2), ...apart(i) })),
    );
    const make = async (ask: Ask, formationId: string): Promise<Send> =>
      send(ask, 'offersMake', offeringOf(of.campaignId, formationId, (await seatsOf(of.rina, of.campaignId)).get(formationId)?.version));
    let lost = 0;
    for (const i of each) {
      const { formationId, people } = at(of, i);
      const [first, second] = people;
      if (!first || !second) throw new Error('Two have applied for each.');
      const leave = send(first.ask, 'applicationWithdraw', { applicationId: first.applicationId, confirm: true });
      const [left, made] = await raced(i, leave, await make(of.rina, formationId));
      lost += left.length + made.length > 0 ? 1 : 0;
      // Whoever lost the race sees what is now, and tries again.
      if (left.length > 0) expect(await leave()).toEqual([]);
      await (await make(of.budi, formationId))();
      expect((await standing(of, formationId)).map(({ registrationNumber, status }) => [registrationNumber, status])).toEqual([
        [second.number, 'OFFERED'],
      ]);
    }
    expect(lost).toBeGreaterThan(0);

    const answered = async (i: number): Promise<[string[], string[], string]> => {
      const { formationId, people } = at(of, i);
      const [offer] = await offersOf(of.rina, formationId).then((all) =>
        all.filter(({ registrationNumber }) => registrationNumber === people[1]?.number),
      );
      if (!offer) throw new Error('Nobody was offered the post.');
      const accept = send(people[1]?.ask as Ask, 'offerAccept', ofOffer(offer));
      const [accepted, lapsed] = await raced(i, accept, send(of.rina, 'offerLapse', ofOffer(offer)));
      const [now] = (await offersOf(of.rina, formationId)).filter(({ id }) => id === offer.id);
      return [accepted, lapsed, now?.status ?? ''];
    };
    for (const i of each.slice(0, HISTORIES / 2)) {
      const [accepted, lapsed, status] = await answered(i);
      expect([accepted, lapsed.length, status]).toEqual([[], 1, 'ACCEPTED']);
    }
    city.setNow(new Date(Date.parse(OFFERING) + 30 * 86_400_000).toISOString());
    for (const i of each.slice(HISTORIES / 2)) {
      const [accepted, lapsed, status] = await answered(i);
      expect([accepted.length, lapsed, status]).toEqual([1, [], 'LAPSED']);
    }
  }, 300_000);
});

describe('a decision between equals', () => {
  it('is confirmed or taken back, never both: offers stand where it was confirmed and nowhere else, and the next tie begins anew', async () => {
    const [one] = ranked(1);
    const of = await listed(
      city,
      each.map((i) => ({ quota: 1, people: one ? [one, one, one] : [], ...apart(i) })),
    );
    const ends = { CONFIRMED: 0, WITHDRAWN: 0 };
    for (const i of each) {
      const { formationId, people } = at(of, i);
      const [a, ...others] = people;
      const numbers = others.map(({ number }) => number).toSorted();
      const tie = await proposedTie(of.rina, of, formationId, 0, [a?.number ?? '']);
      const confirm = send(of.approver, 'tieDecisionConfirm', ofTie(tie));
      const [confirmed, withdrawn] = await raced(
        i,
        confirm,
        send(of.rina, 'tieDecisionWithdraw', ofTie(tie, { reason: 'Rapat diulang.' })),
      );
      expect([confirmed, withdrawn].filter((codes) => codes.length === 0)).toHaveLength(1);
      const status = confirmed.length === 0 ? 'CONFIRMED' : 'WITHDRAWN';
      ends[status] += 1;
      const { data } = await of.budi(`{ node(id: "${tie.id}") { ... on TieDecision { status version } } }`);
      expect(data.node.status).toBe(status);
      const [offer] = await standing(of, formationId);
      expect(offer?.registrationNumber).toBe(status === 'CONFIRMED' ? a?.number : undefined);
      if (!offer || !a) continue;
      // The others are equal again once the first declines: proposed while they do, or after.
      const version = (await seatsOf(of.rina, of.campaignId)).get(formationId)?.version ?? 0;
      const anew = (now: number) =>
        send(of.budi, 'tieDecisionPropose', { ...proposingOf(of, formationId, numbers[0]), expectedVersion: now });
      const [declined, proposed] = await raced(i, send(a.ask, 'offerDecline', ofOffer(offer)), anew(version));
      expect(declined).toEqual([]);
      const seats = (await seatsOf(of.rina, of.campaignId)).get(formationId);
      if (proposed.length > 0) expect(await anew(seats?.version ?? 0)()).toEqual([]);
      expect((await of.budi(`{ node(id: "${tie.id}") { ... on TieDecision { status preferred tiedNumbers } } }`)).data.node).toEqual({
        ...{ status: 'PROPOSED', preferred: [numbers[0]], tiedNumbers: numbers },
      });
    }
    expect(Math.min(ends.CONFIRMED, ends.WITHDRAWN)).toBeGreaterThanOrEqual(HISTORIES / 4);
  }, 300_000);
});

const proposingOf = ({ campaignId }: Carried, formationId: string, preferred = '') => ({
  ...{ campaignId, formationId, preferred: [preferred], reason: 'Berita acara rapat panitia' },
});

describe('a panel', () => {
  it('that is closed while its members hand in ends with both cards, or waits for them', async () => {
    const of = await throughCampaign(
      city,
      each.map((i) => ({ size: 1, quota: 1, ...apart(i) })),
    );
    const { staff, colleague } = city.people;
    let refusedFirst = 0;
    for (const i of each) {
      const formationId = of.formationIds[i] ?? '';
      const panel = await madePanel(of.rina, { campaignId: of.campaignId, formationIds: [formationId] }, [staff, colleague]);
      const shown = () =>
        panelAs(of.rina, panel.id, 'version status participants(first: 5) { edges { node { registrationNumber state score } } }');
      const number = (await shown()).participants.edges[0].node.registrationNumber;
      const close = async (): Promise<string[]> =>
        refused(of.rina, 'panelClose', { panelId: panel.id, expectedVersion: (await shown()).version });
      const both: Send = async () => {
        await Promise.all([handedIn(staff.ask, panel.id, number, 72), handedIn(colleague.ask, panel.id, number, 63)]);
        return [];
      };
      const [, closed] = await raced(i, both, close);
      refusedFirst += closed.length > 0 ? 1 : 0;
      if (closed.length > 0) expect(await close()).toEqual([]);
      const { status, participants } = await shown();
      expect([status, participants.edges.map(({ node }: { node: object }) => node)]).toEqual([
        'CLOSED',
        [{ registrationNumber: number, state: 'COMPLETE', score: expect.any(String) }],
      ]);
    }
    expect(refusedFirst).toBeGreaterThan(0);
  }, 300_000);
});
