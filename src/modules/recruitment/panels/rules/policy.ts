// Numbers of panels (interviews and practical tests of the field test): dated and versioned, never constants in code.
import { shippedOn } from '../../../../platform/rules/policy/overlay.ts';

export interface PanelsPolicy {
  version: string;
  effectiveFrom: string;
  source: string;
  /** `ever`: with stand-ins and successors. */
  members: { least: number; most: number; ever: number };
  /** Cards without which nobody is scored: one person's word is no panel. */
  leastCards: number;
  criteria: { most: number; points: number };
  /** Behaviours in words beside points, of each criterion. */
  anchors: { least: number; most: number };
  formations: { most: number };
  /** People one panel examines: their roster is one item. */
  participants: { most: number };
  /** Two members further apart than this, in percent of the panel's maximum, talk about it. */
  spreadPercent: number;
  /** Of the score, at the very end. */
  places: number;
  /** Calendar days after the campaign's last stage: names and drafts are forgotten, then cards, roster and absences, no later than applications; scores stay. */
  keepDays: { names: number; cards: number };
  limits: { title: number; text: number; note: number; reason: number };
}

const POLICIES: readonly PanelsPolicy[] = [
  {
    version: 'panels-2024.1',
    effectiveFrom: '2024-01-01',
    source:
      'PermenPANRB 6/2024 (field test beside CAT: interview, practical test); UU 27/2022 (retention); the numbers are house rules until a mayoral decree says otherwise',
    members: { least: 2, most: 7, ever: 20 },
    leastCards: 2,
    criteria: { most: 12, points: 100 },
    anchors: { least: 2, most: 6 },
    formations: { most: 10 },
    participants: { most: 500 },
    spreadPercent: 20,
    places: 2,
    keepDays: { names: 90, cards: 730 },
    limits: { title: 150, text: 300, note: 600, reason: 300 },
  },
];

/** The policy in force on a legal day. */
export const panelsPolicy = (day: string): PanelsPolicy => shippedOn({ name: 'panels policy', shipped: POLICIES }, day);

/** The policy that a panel was made with. */
export function panelsPolicyOf(version: string): PanelsPolicy {
  const found = POLICIES.find((policy) => policy.version === version);
  if (!found) throw new Error(`No panels policy ${version}.`);
  return found;
}
