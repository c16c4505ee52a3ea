// Scenarios of the mutations that put right what the committee had decided: verdicts taken back, posts corrected or withdrawn.
import type { Ask } from '../city.ts';
import { done } from '../people.ts';
import { approvedPost, type Campaigning, drafted, published, type Versioned } from '../registration.ts';
import { claim, committeeOf, decide, inSemarang } from '../selection.ts';
import { queued } from './recruitment-selection.ts';
import type { Scenario, Season } from './stages.ts';

const FORMATION = `formation { id version status opening { quota corrections { reason before { quota } after { quota } } }
  correction { status reason refusal after { quota } } allowedActions }`;

const versionOf = async (ask: Ask, id: string): Promise<number> =>
  (await ask('query($id: ID!) { formation(id: $id) { version } }', { id })).data.formation.version;

export const ofFormation = async (ask: Ask, id: string) => ({ formationId: id, expectedVersion: await versionOf(ask, id) });

export const MISTYPED = { quota: 5, reason: 'Salah ketik: lima, bukan dua' };

/** An approved post of a published campaign, and a correction of it that waits for the second person. */
export async function proposedCorrection(
  city: Season,
  { approver, formationIds }: Campaigning,
  more: object = MISTYPED,
): Promise<Versioned> {
  const input = { ...(await ofFormation(approver, formationIds[0] ?? '')), ...more };
  return (await done(city.people.hr.ask, 'formationCorrect', 'FormationCorrectInput', input, 'formation { id version }')).formation;
}

const ofPosts = ({ id, version }: Versioned) => ({ formationId: id, expectedVersion: version });

export const corrections: Record<string, Scenario> = {
  verificationReopen: async (city) => {
    const { selection, verificationId } = await queued(city);
    const version = await claim(selection.rina, verificationId, 0);
    const expectedVersion = await decide(selection.rina, verificationId, version, { verdict: 'ELIGIBLE', reasons: [] });
    const input = { verificationId, expectedVersion, reason: 'Keliru menekan tombol' };
    return { ask: selection.budi, input, selection: 'verification { id version status outcome reopenings { reason outcome } }' };
  },
  formationCorrect: async (city) => {
    const { approver, formationIds } = await published(city);
    const input = { ...(await ofFormation(approver, formationIds[0] ?? '')), ...MISTYPED };
    return { ask: city.people.unitAdmin.ask, input, selection: FORMATION };
  },
  formationCorrectionApprove: async (city) => {
    const of = await published(city);
    return { ask: of.approver, input: ofPosts(await proposedCorrection(city, of)), selection: FORMATION };
  },
  formationCorrectionReject: async (city) => {
    const of = await published(city);
    const input = { ...ofPosts(await proposedCorrection(city, of)), reason: 'Kuota sudah benar' };
    return { ask: of.approver, input, selection: FORMATION };
  },
  formationWithdraw: async (city) => {
    const place = inSemarang(city);
    const committee = await committeeOf(city, place.region);
    const id = await approvedPost(place, committee, (await drafted(city, committee)).id);
    const input = { ...(await ofFormation(committee.approver, id)), reason: 'Unit dilebur' };
    return { ask: city.people.unitAdmin.ask, input, selection: FORMATION };
  },
};
