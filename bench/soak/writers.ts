// Many people who write over HTTP, each the next change once the one before is acknowledged; what was not is sent again with its key.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createIssuer } from '../../local/issuer.ts';
import { loadPersonas, tokenOf } from '../../local/personas.ts';
import { makeNik } from '../../src/platform/rules/identifiers.ts';

export interface Write {
  viewer: string;
  name: string;
  key: string;
  /** What it changes: applicants their own profile, again and again; officers make one unit after the other. */
  subject: string;
}

/** A request that was answered by nothing that was asked for. */
export interface Missed {
  /** `TRY_AGAIN 503`, or what the line said. */
  how: string;
  /** When it was sent, and how long until it was told. */
  at: number;
  ms: number;
}

export interface Writers {
  acknowledged: Write[];
  missed: Missed[];
  /** Refusals that nobody who comes again should get; whoever gets one stops. */
  wrong: string[];
  /** Milliseconds from then on until one is acknowledged that was sent later. @throws Error where nobody is for three minutes */
  servedSince(at: number): Promise<number>;
  /** Whether somebody who wrote sees what they wrote, at this moment. */
  read(): Promise<boolean>;
  /** No further change begins; returns when each that has begun is acknowledged. */
  end(): Promise<void>;
  /** Nothing is sent any more, whatever has become of what was. */
  abandon(): void;
}

interface Person {
  viewer: string;
  token: string;
  name: string;
  type: string;
  selection: string;
  /** The input of the nth change. */
  input(n: number): object;
  subject(payload: Record<string, { id: string }>): string;
}

const NEXT_TRY_MS = 50;
/** Nobody waits for an answer for ever. */
const PATIENCE_MS = 20_000;
/** Whoever is not served again by then is not served again. */
const GIVEN_UP_MS = 180_000;

const applicant = (i: number): Omit<Person, 'token'> => ({
  ...{ viewer: `applicants:soak-${i}`, name: 'profileSave', type: 'ProfileSaveInput', selection: 'applicant { id }' },
  input: (n) => ({
    ...{ expectedVersion: n, name: `Pelamar ${i} ${n}`, birthDate: '1992-01-01', sex: 'MALE' },
    nik: makeNik({ district: '33.74.10', birthDate: '1992-01-01', sex: 'MALE', serial: 1 + i }),
    education: { level: 'S1', major: 'Guru', institution: 'UNNES', gpa: '3.5', year: 2018, cumLaude: false },
  }),
  subject: ({ applicant: made }) => made?.id ?? '',
});

const officer = (viewer: string, run: string): Omit<Person, 'token'> => ({
  ...{ viewer, name: 'unitCreate', type: 'UnitCreateInput', selection: 'unit { id }' },
  input: (n) => ({ code: `${run}-${n}`, name: `Unit ${n}`, kind: 'AGENCY', validFrom: '2020-01-01' }),
  subject: ({ unit }) => unit?.id ?? '',
});

async function peopleOf(path: string, url: string, count: number): Promise<Person[]> {
  const issuer = createIssuer({ dir: path, url });
  const hr = loadPersonas(path).find(({ name }) => name === 'hr-officer');
  if (!hr) throw new Error('There is no hr-officer.');
  const staff = { ...officer(`staff:${hr.sub}`, 'soak'), token: await tokenOf(issuer, hr) };
  const applicants = Array.from({ length: count - 1 }, async (_, i) => ({
    ...applicant(i),
    token: await issuer.sign('applicants', { sub: `soak-${i}` }),
  }));
  return [staff, ...(await Promise.all(applicants))];
}

export async function ask(url: string, token: string, query: string, variables: object = {}): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

interface Answer {
  data?: Record<string, (Record<string, { id: string }> & { userErrors: { code: string }[] }) | null> | null;
  errors?: { extensions: { code: string } }[];
}

const codeOfLine = (error: unknown): string => {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? name;
};

/** @param path of the data directory, whose keys sign the tokens */
export async function beginWriting(path: string, url: string, count: number): Promise<Writers> {
  const people = await peopleOf(path, url, count);
  let [going, abandoned] = [true, false];
  const waiting = new Set<(sent: number, answered: number) => void>();
  const writers: Omit<Writers, 'servedSince' | 'read' | 'end' | 'abandon'> = { acknowledged: [], missed: [], wrong: [] };

  async function sent(person: Person, query: string, input: object): Promise<string | 'AGAIN' | 'WRONG'> {
    const at = performance.now();
    const miss = (how: string): 'AGAIN' => {
      writers.missed.push({ how, at, ms: performance.now() - at });
      return 'AGAIN';
    };
    try {
      const { status, answer } = await ask(url, person.token, query, { input });
      const payload = answer.data?.[person.name];
      const subject = payload ? person.subject(payload) : '';
      if (subject) {
        for (const tell of waiting) tell(at, performance.now());
        return subject;
      }
      const code = answer.errors?.[0]?.extensions.code ?? payload?.userErrors[0]?.code ?? JSON.stringify(answer);
      if (code === 'TRY_AGAIN' || status === 503) return miss(`${code} ${status}`);
      writers.wrong.push(`${person.viewer}: ${person.name}: ${status} ${code}`);
      return 'WRONG';
    } catch (error) {
      return miss(codeOfLine(error));
    }
  }

  async function write(person: Person): Promise<void> {
    const { viewer, name, type, selection } = person;
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code } } }`;
    for (let n = 0; going; n += 1) {
      const key = randomUUID();
      const input = { ...person.input(n), idempotencyKey: key };
      let subject = await sent(person, query, input);
      for (; subject === 'AGAIN' && !abandoned; subject = await sent(person, query, input)) await sleep(NEXT_TRY_MS);
      if (subject === 'WRONG' || subject === 'AGAIN') return;
      writers.acknowledged.push({ viewer, name, key, subject });
    }
  }

  const ended = Promise.all(people.map(write));
  return Object.assign(writers, {
    servedSince(since: number): Promise<number> {
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      ended.then(() => reject(new Error(`Nobody writes any more: ${writers.wrong[0] ?? 'all have ended'}`)));
      const givenUp = setTimeout(
        () => reject(new Error(`Nobody is served again after ${GIVEN_UP_MS} ms: ${writers.missed.at(-1)?.how}`)),
        GIVEN_UP_MS,
      ).unref();
      const tell = (at: number, answered: number): void => {
        if (at < since) return;
        clearTimeout(givenUp);
        waiting.delete(tell);
        resolve(answered - since);
      };
      waiting.add(tell);
      return promise;
    },
    async read() {
      const { token = '', name = '' } = people.at(-1) ?? {};
      const answered = await ask(url, token, '{ me { applicant { id name } } }').catch(() => null);
      return name !== '' && answered?.answer.data?.me?.applicant?.id !== undefined;
    },
    async end() {
      going = false;
      await ended;
    },
    abandon() {
      [going, abandoned] = [false, true];
    },
  });
}
