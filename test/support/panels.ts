// Panels for tests: people whom the basic test let through, a panel that examines them, and cards, all through the API.
import { panelLedgerId } from '../../src/modules/recruitment/panels/ids.ts';
import type { Ask } from './city.ts';
import { type FieldsOf, type MutationName, whole } from './mutations.ts';
import { type Agency, answered, done, type Person } from './people.ts';
import { carried, type PostPlan, scored } from './selected.ts';
import type { Applied, Committee, Place } from './selection.ts';

/** Within the field test, and after it. */
export const EXAMINING = '2026-02-21T02:00:00.000Z';
export const AFTERWARDS = '2026-02-25T02:00:00.000Z';

/** 60 by computer and 40 by a test of work in practice. */
export const PRACTICAL_TEST = { method: 'PRACTICAL', weight: 40, eliminating: false } as const;

export interface Through extends Committee {
  campaignId: string;
  formationIds: string[];
  /** By registration number. */
  people: Applied[];
}

/** A campaign in its field test: all of them are through, of at most sixty and three times the quota, in the same order in each formation. */
export async function throughCampaign(
  city: Agency,
  posts: readonly (Omit<PostPlan, 'people'> & { size: number })[],
  place?: Place,
): Promise<Through> {
  const plans = posts.map(({ size, more, ...post }) => ({
    quota: 3,
    ...post,
    more: { additionalTest: PRACTICAL_TEST, ...more },
    people: Array.from({ length: size }, (_, i) => ({ skd: [65, 80, 225 - i] as const })),
  }));
  const of = await carried(city, plans, place);
  await scored(city, of, 'SKD');
  city.setNow(EXAMINING);
  return { ...of, people: of.people.flat().toSorted((a, b) => (a.number < b.number ? -1 : 1)) };
}

const criterion = (title: string, most: number) => ({
  title,
  most,
  anchors: [
    { points: 0, text: 'Tidak dapat memberi contoh.' },
    { points: most, text: 'Memberi contoh nyata beserta akibatnya.' },
  ],
});

/** 90 points. */
export const CRITERIA = [criterion('Integritas', 40), criterion('Kerja sama', 30), criterion('Penguasaan bidang', 20)];

/** So many points of 90, spread over the form, with a note wherever one is needed. */
export function scoring(total: number): { criterionId: string; points: number; note: string | null }[] {
  const first = Math.min(40, Math.max(0, total - 48));
  const second = Math.min(29, total - first);
  return [first, second, total - first - second].map((points, i) => ({
    criterionId: String(i + 1),
    points,
    note: points === 0 || points === (CRITERIA[i]?.most ?? 0) ? 'Lihat catatan wawancara.' : null,
  }));
}

export const panelInput = ({ campaignId, formationIds }: Pick<Through, 'campaignId' | 'formationIds'>, members: readonly Person[]) => ({
  campaignId,
  formationIds,
  title: 'Wawancara Analis Data',
  method: 'PRACTICAL',
  memberIds: members.map(({ employeeId }) => employeeId),
  criteria: CRITERIA,
});

export interface MadePanel {
  id: string;
  version: number;
}

export async function madePanel(
  ask: Ask,
  of: Pick<Through, 'campaignId' | 'formationIds'>,
  members: readonly Person[],
): Promise<MadePanel> {
  return (await done(ask, 'panelCreate', panelInput(of, members), 'panel { id version }')).panel;
}

const VERSIONED = 'participant { myCard { version } state }';

export async function drafted(ask: Ask, panelId: string, registrationNumber: string, total: number, expectedVersion = 0): Promise<number> {
  const input = { panelId, registrationNumber, expectedVersion, scores: scoring(total) };
  return (await done(ask, 'panelCardSave', input, VERSIONED)).participant.myCard.version;
}

/** Drafted and handed in; answers where the participant stands. */
export async function handedIn(ask: Ask, panelId: string, registrationNumber: string, total: number): Promise<string> {
  const input = { panelId, registrationNumber, expectedVersion: await drafted(ask, panelId, registrationNumber, total) };
  return (await done(ask, 'panelCardSubmit', input, VERSIONED)).participant.state;
}

export const discussed = (ask: Ask, panelId: string, registrationNumber: string, total: number | null) =>
  done(
    ask,
    'panelCardDiscuss',
    { panelId, registrationNumber, expectedVersion: 1, scores: total === null ? null : scoring(total), note: 'Sudah dibahas bersama.' },
    'participant { state }',
  );

export const related = (ask: Ask, panelId: string, registrationNumber: string) =>
  done(ask, 'panelConflictDeclare', { panelId, registrationNumber }, 'participant { state }');

/** One field of a panel, by somebody; null for who may not see it. */
export async function panelAs(ask: Ask, id: string, fields: string) {
  const { data, errors } = await ask(`query($id: ID!) { panel(id: $id) { ${fields} } }`, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.panel;
}

export const CARD = 'member { employeeId } scores { criterionId points note } total counts discussion { total note scores { points } }';
export const SEEN = `registrationNumber state cardsAsked cardsIn score myCard { ${CARD} } cards { ${CARD} } absence { reason } allowedActions`;

export async function participantAs(ask: Ask, id: string, registrationNumber: string, fields = SEEN) {
  return (await panelAs(ask, id, `participant(registrationNumber: "${registrationNumber}") { ${fields} }`))?.participant;
}

/** An officer's step on the panel as it is now. */
export async function officerStep<Name extends MutationName>(ask: Ask, name: Name, id: string, more: FieldsOf<Name> = {}) {
  const { version } = await panelAs(ask, id, 'version');
  const input = whole(name, { panelId: id, expectedVersion: version, ...more });
  return (
    await answered<{ panel: { id: string; version: number; status: string; scoreImportId: string } }>(
      done(ask, name, input, 'panel { id version status scoreImportId }'),
    )
  ).panel;
}

/** Subject of what a member handed in, for the history. */
export const ledgerOf = panelLedgerId;
