// The stage of the second story: a selection, its committee, and people who want one of two posts.

import { committeeOf } from '../../test/support/campaign.ts';
import { type Ask, REGION } from '../../test/support/city.ts';
import type { InputOf, MutationName } from '../../test/support/mutations.ts';
import { type Agency, done } from '../../test/support/people.ts';
import type { Told } from '../stage.ts';

export type Part = keyof typeof PARTS;

const PARTS = {
  officer: 'Rina (committee)',
  officer2: 'Budi (committee)',
  approver: 'Tri (second person of the committee)',
  hr: 'Wahyu (staffing agency)',
  citizen: 'anybody',
  twin: 'somebody with a second account',
  tono: 'Tono (applicant)',
  kenanga: 'Kenanga (applicant)',
  laras: 'Laras (applicant)',
  sekar: 'Sekar (applicant)',
  dimas: 'Dimas (applicant)',
  maya: 'Maya (applicant, cum laude)',
} as const;

export interface Applicant {
  ask: Ask;
  applicationId: string;
  number: string;
}

export interface SelectionStage {
  city: Agency;
  told: Told[];
  asks: Record<'officer' | 'officer2' | 'approver' | 'hr' | 'citizen', Ask>;
  campaignId: string;
  /** For everybody, and for graduates with praise: one post each. */
  posts: { general: string; cumLaude: string };
  applicants: Record<'kenanga' | 'laras' | 'sekar' | 'dimas' | 'maya', Applicant>;
}

/** The clock stands at this instant; the day is told in WIB. */
export function tell({ city, told }: Pick<SelectionStage, 'city' | 'told'>, instant: string, who: Part, text: string): void {
  city.setNow(instant);
  told.push({ day: new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10), who: PARTS[who], text });
}

/** A mutation by its name alone. @throws Error where it is refused. */
export const run = <Name extends MutationName>(ask: Ask, name: Name, input: InputOf<Name>, selection: string) =>
  done(ask, name, input, selection);

export async function openStage(city: Agency): Promise<SelectionStage> {
  const { rina, budi, approver } = await committeeOf(city, REGION);
  return {
    city,
    told: [],
    asks: { officer: rina, officer2: budi, approver, hr: city.people.hr.ask, citizen: city.nobody },
    campaignId: '',
    posts: { general: '', cumLaude: '' },
    applicants: {} as SelectionStage['applicants'],
  };
}
