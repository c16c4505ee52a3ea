// What each operation may cost: calls to the table, exactly; capacity units, at most. A change that costs more says so here.
import type { Login } from '../support/city.ts';
import type { Name } from '../support/people.ts';
import type { Season } from '../support/scenarios/stages.ts';

/** A page of a unit's staff. */
export const PAGE = 50;

/** A question and its price. `$unit`, `$plan`, `$person` and what `prepare` answers may be named in the query. */
export interface QueryBudget {
  as: Name | Login;
  query: string;
  reads: number;
  /** At most. */
  units: number;
}

/** Reads, writes, and units at most; as each scenario in test/support/scenarios/ asks for it, its payload included. */
export type MutationBudget = readonly [reads: number, writes: number, units: number];

export interface Budgets {
  queries: Record<string, QueryBudget>;
  mutations: Record<string, MutationBudget>;
  /** Makes what the queries ask about; answers variables by name. */
  prepare?: (city: Season) => Promise<Record<string, string>>;
}
