// Whatever is sent in a city is kept with who sent it, and each text that is written bears a mark by which it is known wherever it turns up.
import { type GraphQLInputType, getNamedType, getNullableType, isInputObjectType, isListType } from 'graphql';
import type { Answer, Ask, Login } from './city.ts';
import { OTHER_REGION, REGION } from './city.ts';
import type { Agency, Person } from './people.ts';
import { ABROAD, ROLES, SETUP } from './people.ts';
import { theSchema } from './schema.ts';

/** Whose records a text or an id is of. */
export type Side = 'A' | 'B';

export interface Asker {
  name: string;
  /** Where their own records are. */
  side: Side;
  /** Null: nobody in particular. */
  login: Login | null;
  ask: Ask;
}

/** Staff, whose token names the region: they may change nothing elsewhere. */
export const isBound = ({ login }: Asker): boolean =>
  login !== null && !login.roles.includes('PROVINCE_VIEWER') && (login.pool ?? 'staff') === 'staff';
/** Who is shown records of others for it. */
export const hasOffice = ({ login }: Asker): boolean => login?.roles.some((role) => !['EMPLOYEE', 'APPLICANT'].includes(role)) ?? false;

export interface Sent {
  asker: Asker;
  query: string;
  variables: Record<string, unknown>;
}

const MARK = /tanda[AB]\d+z/g;
/** What was written once is not written elsewhere by who sends it again. */
export const unmarked = (text: string): string => text.replaceAll(MARK, 'lagi');
export const marksIn = (text: string): string[] => [...new Set(text.match(MARK))];
export const sideOf = (mark: string): Side => (mark.startsWith('tandaA') ? 'A' : 'B');

/** What people write to people; a number, a code or the name of a file would no longer be one. */
const isText = (value: unknown): value is string => typeof value === 'string' && value.length >= 8 && value.includes(' ');

/** The value with a mark at the end of each text that stands in a place of texts. */
function marked(type: GraphQLInputType, value: unknown, next: () => string): unknown {
  const bare = getNullableType(type);
  if (Array.isArray(value) && isListType(bare)) return value.map((one) => marked(bare.ofType, one, next));
  const named = getNamedType(bare);
  if (named.name === 'String') return isText(value) ? `${value} ${next()}` : value;
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return value;
  const fields = named.getFields();
  const within = ([name, one]: [string, unknown]) => [name, fields[name] ? marked(fields[name].type, one, next) : one];
  return Object.fromEntries(Object.entries(value).map(within));
}

export const isChange = (query: string): boolean => query.trimStart().startsWith('mutation');

/** The first field, by which a request is known. */
export const rootOf = (query: string): string => /\{\s*(\w+)/.exec(query)?.[1] ?? '';

/** Of a mutation the type of its input. */
function inputOf(query: string): { name: string; type: GraphQLInputType } | null {
  if (!isChange(query)) return null;
  const name = rootOf(query);
  const field = theSchema().schema.getMutationType()?.getFields()[name];
  const type = field?.args.find((arg) => arg.name === 'input')?.type;
  return type ? { name, type } : null;
}

type Payload = { userErrors?: object[]; outcomes?: { userErrors: object[] }[] } | null | undefined;
const isDone = ({ data, errors }: Answer, name: string): boolean => {
  const payload: Payload = data?.[name];
  return !errors && [payload, ...(payload?.outcomes ?? [])].every((one) => one?.userErrors?.length === 0);
};

export class Recorder {
  readonly sent: Sent[] = [];
  readonly #askers = new Map<string, Asker>();
  /** Of whoever is of no region: for whose records they work at present. */
  side: Side = 'A';
  marks = 0;

  get askers(): Asker[] {
    return [...this.#askers.values()];
  }

  asker(login: Login | null, ask: Ask, side: Side = this.#sideOf(login)): Asker {
    const name = `${side} ${login?.sub ?? 'nobody'}`;
    const known = this.#askers.get(name) ?? { name, side, login, ask };
    this.#askers.set(name, known);
    return known;
  }

  #sideOf(login: Login | null): Side {
    const one = { name: '', side: this.side, login, ask: async () => ({}) as Answer };
    if (!isBound(one)) return this.side;
    return login?.region === OTHER_REGION ? 'B' : 'A';
  }

  /** What is refused with marks was refused for them: it is sent as it was. */
  asking(login: Login | null, ask: Ask): Ask {
    return async (query, variables = {}, headers = {}) => {
      const asker = this.asker(login, ask);
      const given = variables as Record<string, unknown>;
      const input = inputOf(query);
      if (input) {
        const before = this.marks;
        const better = { ...given, input: marked(input.type, given.input, () => `tanda${asker.side}${++this.marks}z`) };
        const answer = this.marks > before ? await ask(query, better, headers) : null;
        if (answer && isDone(answer, input.name)) {
          this.sent.push({ asker, query, variables: better });
          return answer;
        }
      }
      this.sent.push({ asker, query, variables: given });
      return ask(query, given, headers);
    };
  }

  /** The city in which everything is kept that is asked by whomever it knows or logs in. */
  listenTo(city: Agency): Agency {
    const people = Object.entries(city.people).map(([name, one]): [string, Person] => {
      const login = this.loginOf(city, name as keyof Agency['people']);
      return [name, { ...one, ask: this.asking(login, one.ask) }];
    });
    return {
      ...city,
      people: Object.fromEntries(people) as Agency['people'],
      setup: this.asking(SETUP, city.setup),
      nobody: this.asking(null, city.nobody),
      login: async (who) => this.asking(who, await city.login(who)),
    };
  }

  loginOf(city: Agency, name: keyof Agency['people']): Login {
    const region = name in ABROAD ? OTHER_REGION : REGION;
    return { sub: name, roles: ['EMPLOYEE', ...(ROLES[name] ?? [])], region, employeeId: city.people[name].employeeId };
  }
}
