// Tries every mutation on a workflow object as each viewer, puts everything back, and compares with what the object said could be done.
import type { Ask } from '../city.ts';
import type { Faults } from '../faults.ts';
import { newKey } from '../people.ts';
import type { Season } from '../scenarios/stages.ts';
import type { Kind, Shown } from './kinds.ts';

export interface Viewer {
  name: string;
  ask: Ask;
}

export interface Found {
  viewer: string;
  status: string;
  listed: string[];
  done: string[];
  /** Why those that were not done were refused, by mutation. */
  refusals: Record<string, string>;
  blockers: { action: string; code: string }[];
}

const query = ({ selection }: Kind): string => `query($id: ID!) { node(id: $id) { __typename id ${selection} ...Shown } }`;

/** Types that say what stands in the way. */
const BLOCKED = [
  'Plan',
  'Evaluation',
  'UnitAchievement',
  'CalibrationSession',
  'Objection',
  'FeedbackRequest',
  'ReviewRound',
  'ReviewSubject',
  'ReviewInvitation',
];

const fields = ({ stateless }: Kind): string => `id version ${stateless ? 'status: state' : 'status'} allowedActions`;

/** What a viewer is shown of it; null to whom it is hidden. */
export async function look(ask: Ask, kind: Kind, type: string, id: string): Promise<Shown | null> {
  const blockers = !BLOCKED.includes(type) ? '' : 'blockers { action code message who from until }';
  const { data, errors } = await ask(`${query(kind)} fragment Shown on ${type} { ${fields(kind)} ${blockers} }`, { id });
  if (errors) throw new Error(`${type}: ${JSON.stringify(errors)}`);
  return data.node;
}

/** The codes of a refusal, empty where it was done. */
async function codesOf(ask: Ask, name: string, input: object): Promise<string[]> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation($input: ${type}!) { ${name}(input: $input) { ${/^review.*Many$/.test(name) ? 'outcomes { userErrors { code field } }' : ''} userErrors { code field } } }`;
  const { data, errors } = await ask(text, { input: { idempotencyKey: newKey(), ...input } });
  if (errors) return errors.map(({ message, extensions }) => `!${extensions.code} ${message}`);
  const rows = (data[name].outcomes ?? []).flatMap((row: { userErrors: object[] }) => row.userErrors);
  return [...data[name].userErrors, ...rows].map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`);
}

/** One mutation with one input after the other, until one is let through; nothing is left behind. */
async function attempt(faults: Faults, ask: Ask, name: string, inputs: readonly object[]): Promise<string[] | null> {
  let refusal: string[] = ['no input'];
  for (const input of inputs) {
    faults.watch();
    const codes = await codesOf(ask, name, input);
    await faults.undo();
    if (codes.length === 0) return null;
    refusal = codes;
  }
  return refusal;
}

export async function compare(
  city: Season,
  faults: Faults,
  kind: Kind,
  at: { type: string; id: string; today: string },
  viewer: Viewer,
): Promise<Found | null> {
  const shown = await look(viewer.ask, kind, at.type, at.id);
  if (!shown) return null;
  const found: Found = {
    viewer: viewer.name,
    status: shown.status,
    listed: shown.allowedActions,
    done: [],
    refusals: {},
    blockers: shown.blockers ?? [],
  };
  for (const [name, inputs] of Object.entries(kind.actions)) {
    const refusal = await attempt(faults, viewer.ask, name, await inputs(shown, city, at.today, viewer.ask));
    if (refusal === null) found.done.push(name);
    else found.refusals[name] = refusal.join(', ');
  }
  return found;
}
