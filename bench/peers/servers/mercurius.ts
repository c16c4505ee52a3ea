// Mercurius with its compiler on hand-written SQL, whose loaders ask for many at once: what somebody who counts would write. Forked by `stacks.ts`.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import type { JWTPayload } from 'jose';
import mercurius from 'mercurius';
import pg from 'pg';
import { given, note, ready, verified } from './duties.ts';

const pool = new pg.Pool({ connectionString: given.databaseUrl, max: 10 });

interface Named {
  id: string;
}

/** A statement that is prepared once a connection. */
async function rows<T extends object>(name: string, text: string, values: unknown[]): Promise<T[]> {
  return (await pool.query<T>({ name, text, values })).rows;
}

interface Asked<P extends object, A extends object = object> {
  obj: P;
  params: A;
}

/** A loader's own cache would write each parent down as text; no parent of these questions is asked twice. */
const batched = <P extends object, A extends object>(loader: (asked: Asked<P, A>[]) => Promise<unknown[]>) => ({
  loader,
  opts: { cache: false },
});

/** For all parents of a level at once, those that belong to each in the order of the statement. */
const many = (name: string, text: string) =>
  batched(async (asked: Asked<Named>[]) => {
    const found = Map.groupBy(await rows<{ of: string }>(name, text, [asked.map(({ obj }) => obj.id)]), (row) => row.of);
    return asked.map(({ obj }) => found.get(obj.id) ?? []);
  });

const one = <P extends object>(name: string, text: string, keyOf: (parent: P) => string | null) =>
  batched(async (asked: Asked<P>[]) => {
    const found = await rows<Named>(name, text, [[...new Set(asked.map(({ obj }) => keyOf(obj)))]]);
    const byId = new Map(found.map((row) => [row.id, row]));
    return asked.map(({ obj }) => byId.get(keyOf(obj) ?? '') ?? null);
  });

const PLAN_OF = `select assignment_id || ' ' || year id, status from plans
  where (assignment_id, year) in (select * from unnest($1::text[], $2::int[]))`;
const planOf = batched(async (asked: Asked<Named, { year: number }>[]) => {
  const values = [asked.map(({ obj }) => obj.id), asked.map(({ params }) => params.year)];
  const byId = new Map((await rows<Named>('plan of', PLAN_OF, values)).map((row) => [row.id, row]));
  return asked.map(({ obj, params }) => byId.get(`${obj.id} ${params.year}`) ?? null);
});

const LISTED = 'select a.id, a.title, e.name from assignments a join employees e on e.id = a.employee_id';

const Query = {
  employee: async (_: unknown, { id }: Named) =>
    (await rows('employee', 'select id, number, name, grade from employees where id = $1', [id]))[0] ?? null,
  plan: async (_: unknown, { id }: Named) => (await rows('plan', 'select id, year, status from plans where id = $1', [id]))[0] ?? null,
  team: (_: unknown, { superiorId, first }: { superiorId: string; first: number }) =>
    rows('team', `${LISTED} where a.superior_id = $1 order by a.sort_name, a.id limit $2`, [superiorId, first]),
  staff: (_: unknown, { unitId, first }: { unitId: string; first: number }) =>
    rows(
      'staff',
      'select a.id, a.title, e.name from staff($1, $2) a join employees e on e.id = a.employee_id order by a.unit_path, a.is_staff, a.sort_name, a.id',
      [unitId, first],
    ),
  figures: (_: unknown, { year }: { year: number }) =>
    rows(
      'figures',
      'select unit_id id, name, draft, returned, submitted, approved, total from unit_figures where year = $1 order by code',
      [year],
    ),
  rows: (_: unknown, { listId, formationId, first }: { listId: string; formationId: string; first: number }) =>
    rows('rows', 'select number, rank, outcome, final from list_rows where list_id = $1 and formation_id = $2 order by place limit $3', [
      ...[listId, formationId, first],
    ]),
};

const Mutation = {
  progressAdd: async (_: unknown, { input }: { input: Record<string, string> }) => {
    const values = ['planId', 'targetId', 'indicatorId', 'day', 'value', 'note', 'actor'].map((name) => input[name]);
    return (await rows('add', 'select day, value, note from progress_add($1, $2, $3, $4, $5, $6, $7)', values))[0];
  },
};

const BY_ID = 'where id = any($1)';
const loaders = {
  Employee: {
    posts: many(
      'posts',
      'select employee_id "of", title, unit_id "unitId", superior_id "superiorId" from assignments where employee_id = any($1) order by place',
    ),
  },
  Post: {
    unit: one('unit', `select id, name from units ${BY_ID}`, ({ unitId }: { unitId: string }) => unitId),
    superior: one('superior', `select id, name from employees ${BY_ID}`, ({ superiorId }: { superiorId: string | null }) => superiorId),
  },
  Assignment: { plan: planOf },
  Plan: {
    targets: many('targets', 'select plan_id "of", id, title, weight from targets where plan_id = any($1) order by place'),
  },
  Target: {
    indicators: many(
      'indicators',
      'select target_id "of", id, text, aspect, unit, goal, standard from indicators where target_id = any($1) order by place',
    ),
  },
};

const resolvers = {
  Query,
  Mutation,
  Plan: {
    progress: ({ id }: Named, { first }: { first: number }) =>
      rows('progress', 'select id, day, value, note from progress where plan_id = $1 order by day desc, at desc, id limit $2', [id, first]),
  },
};

const app = fastify({ logger: false });
if (given.hasDuties) {
  const viewers = new WeakMap<object, JWTPayload>();
  app.addHook('onRequest', async (request, reply) => {
    try {
      viewers.set(request.raw, await verified(request.headers.authorization));
    } catch {
      await reply.code(401).send();
    }
  });
  app.addHook('onResponse', async (request, reply) =>
    note(viewers.get(request.raw), reply.statusCode, performance.now() - reply.elapsedTime),
  );
}
const schema = readFileSync(new URL('mercurius.graphql', import.meta.url), 'utf8');
await app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false, path: '/graphql' });
await app.listen({ port: 0, host: '127.0.0.1' });
ready((app.server.address() as AddressInfo).port);
