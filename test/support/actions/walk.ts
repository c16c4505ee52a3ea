// Tries every mutation on a workflow object as each viewer, puts everything back, and compares with what the object said could be done.
import type { Ask } from '../city.ts';
import type { Faults } from '../faults.ts';
import { newKey } from '../mutations.ts';
import type { Season } from '../scenarios/stages.ts';
import type { Shown } from './inputs.ts';
import type { Kind } from './kinds.ts';

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
  /** Those that there was nothing to try with. */
  untold: string[];
  blockers: { action: string; code: string; message: string; from: string | null; until: string | null }[];
}

const queryOf = ({ selection, asked }: Kind): string =>
  `query($id: ID!) { ${asked?.query.replace('SHOWN', `${selection} ...Shown`) ?? `node(id: $id) { __typename id ${selection} ...Shown }`} }`;

/** What every object with actions says of them. */
export const TOLD = 'allowedActions blockers { action code message who from until }';

const fieldsOf = ({ stateless, fields }: Kind): string => `${fields ?? `id version ${stateless ? 'status: state' : 'status'}`} ${TOLD}`;

/** What a viewer is shown of it; null to whom it is hidden. */
export async function look(ask: Ask, kind: Kind, type: string, id: string): Promise<Shown | null> {
  const { data, errors } = await ask(`${queryOf(kind)} fragment Shown on ${kind.asked?.type ?? type} { ${fieldsOf(kind)} }`, { id });
  // A question is for some roles alone; a node is hidden from the others.
  if (errors && kind.asked) return null;
  if (errors) throw new Error(`${type}: ${JSON.stringify(errors)}`);
  return data.node && kind.part ? kind.part(data.node, id) : data.node;
}

/** The codes of a refusal, empty where it was done. */
async function codesOf(ask: Ask, name: string, input: object): Promise<string[]> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation($input: ${type}!) { ${name}(input: $input) { ${/^review.*(?:Many|Unit)$/.test(name) ? 'outcomes { userErrors { code field } }' : ''} userErrors { code field } } }`;
  const { data, errors } = await ask(text, { input: { idempotencyKey: newKey(), ...input } });
  if (errors) return errors.map(({ message, extensions }) => `!${extensions.code} ${message}`);
  const rows = (data[name].outcomes ?? []).flatMap((row: { userErrors: object[] }) => row.userErrors);
  return [...data[name].userErrors, ...rows].map(({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`);
}

/** What is said of the object before an input is looked at: another input would be told the same. */
const WHATEVER_INPUT = ['FORBIDDEN', 'OWN_CASE', 'TRANSITION_REFUSED', 'PHASE_CLOSED', 'NOT_OPEN_YET', 'DEADLINE_PASSED'];

/** One mutation with one input after the other, until one is let through. Null: let through. */
async function attempt(ask: Ask, kind: Kind, { name, inputs }: Try, settle: () => Promise<boolean>): Promise<string[] | null> {
  let refusal: string[] = ['no input'];
  for (const input of inputs) {
    const codes = await codesOf(ask, name, input);
    const isDone = (await settle()) && codes.length === 0;
    if (isDone) return null;
    // A step that recognises itself is answered as done (0043): nothing could be done with it now.
    refusal = codes.length === 0 ? ['DONE_BEFORE'] : codes;
    if (codes.length === 1 && WHATEVER_INPUT.some((code) => codes[0] === `${code} ${kind.input}`)) break;
  }
  return refusal;
}

interface Try {
  name: string;
  inputs: readonly object[];
}

type Answers = (readonly [Try, string[] | null])[];

/** Whether anything was written; then it is as if nothing had been. */
async function takenBack(faults: Faults): Promise<boolean> {
  const written = (await faults.outcome()).size > 0;
  await faults.undo();
  return written;
}

/** One after the other, each on what was there before: nothing is left behind. */
async function inTurn(faults: Faults, ask: Ask, kind: Kind, tries: readonly Try[]): Promise<Answers> {
  const answers: [Try, string[] | null][] = [];
  for (const one of tries) {
    faults.watch();
    answers.push([one, await attempt(ask, kind, one, () => takenBack(faults))]);
  }
  return answers;
}

/** Those that should be refused write nothing, so they are tried at once; where one is let through after all, one after the other. */
async function atOnce(faults: Faults, ask: Ask, kind: Kind, tries: readonly Try[]): Promise<Answers> {
  faults.watch();
  const answers = await Promise.all(tries.map(async (one) => [one, await attempt(ask, kind, one, async () => true)] as const));
  await faults.undo();
  const sound = answers.every(([, codes]) => codes && !codes.some((code) => /^!|CONFLICT/.test(code)));
  return sound ? answers : inTurn(faults, ask, kind, tries);
}

/** Tries all that an object as it is shown to a viewer could be asked to do; `untold` is what there was nothing to try with. */
export async function compare(
  city: Season,
  faults: Faults,
  kind: Kind,
  { shown, today }: { shown: Shown; today: string },
  { name: viewer, ask }: Viewer,
): Promise<Found> {
  const { status, allowedActions: listed, blockers = [] } = shown;
  const all = await Promise.all(
    Object.entries(kind.actions).map(async ([name, inputsOf]) => ({ name, inputs: await inputsOf(shown, city, today, ask) })),
  );
  const tries = all.flatMap(({ name, inputs }): Try[] => (inputs ? [{ name, inputs }] : []));
  const mine = tries.filter(({ name }) => listed.includes(name));
  const others = tries.filter((one) => !mine.includes(one));
  const answers = [...(await atOnce(faults, ask, kind, others)), ...(await inTurn(faults, ask, kind, mine))];
  const refused = answers.flatMap(([{ name }, codes]) => (codes ? [[name, codes.join(', ')]] : []));
  return {
    ...{ viewer, status, listed, blockers },
    done: answers.flatMap(([{ name }, codes]) => (codes ? [] : [name])),
    refusals: Object.fromEntries(refused),
    untold: all.flatMap(({ name, inputs }) => (inputs ? [] : [name])),
  };
}
