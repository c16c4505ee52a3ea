// Every root field of the API asked with given ids: what the access matrix and the wall between regions are measured with.
import { newKey } from '../support/mutations.ts';
import { OPERATIONS, QUERY_MODULES, ROOT_QUERIES } from './index.ts';
import type { Ids, Versions } from './subjects/index.ts';

export interface Question {
  /** `Query.employee`, `Mutation.planSubmit` … */
  field: string;
  query: string;
  variables: Record<string, unknown>;
}

const inputType = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
const PROBLEMS = 'userErrors { code message field ... on VersionConflict { currentVersion } }';

export const questions = (ids: Ids, versions: Versions): Question[] => [
  ...Object.entries(ROOT_QUERIES).map(([name, { question }]) => ({ field: `Query.${name}`, query: `{ ${question(ids)} }`, variables: {} })),
  ...Object.entries(OPERATIONS).map(([name, { ids: inputFor, many }]) => ({
    field: `Mutation.${name}`,
    query: `mutation($input: ${inputType(name)}!) { ${name}(input: $input) { ${many ? `outcomes { ${PROBLEMS} }` : ''} ${PROBLEMS} } }`,
    variables: { input: { idempotencyKey: newKey(), ...inputFor(ids, versions) } },
  })),
];

/** Everything narrower than its object: a query a module, since one of all would give too many names. */
export const narrower = (ids: Ids): string[] =>
  QUERY_MODULES.flatMap(({ narrowerQuestion }) => (narrowerQuestion ? [`{ ${narrowerQuestion(ids)} }`] : []));
