// Example operations of the explorer: a walk through the API in the order in which a city would use it.
import type { SeededPersona } from '../personas.ts';

export interface Example {
  id: string;
  group: { id: string; en: string };
  title: { id: string; en: string };
  /** The persona who would ask this. */
  as: string;
  query: string;
  /** `{uuid}` becomes a new one, `{lookup:<path>}` what the look-up found there. */
  variables?: Record<string, unknown>;
  lookup?: { query: string; variables?: Record<string, unknown> };
}

const HERE = { id: 'Saya', en: 'Me' };
const CITY = { id: 'Organisasi', en: 'Organisation' };

export const FIRST_QUERY = `query WhoAmI {
  me {
    roles
    region { code name }
    employee {
      name
      assignments {
        positionTitle
        unit { name }
        supervisor { name }
      }
    }
  }
}
`;

export function examples(_personas: readonly SeededPersona[]): Example[] {
  return [
    { id: 'who-am-i', group: HERE, title: { id: 'Siapa saya?', en: 'Who am I?' }, as: 'staff', query: FIRST_QUERY },
    {
      id: 'units',
      group: CITY,
      title: { id: 'Perangkat daerah', en: 'Agencies of the city' },
      as: 'hr-officer',
      query: `query Agencies {
  region {
    name
    units { id code name kind head { employeeName holding } }
  }
}
`,
    },
  ];
}
