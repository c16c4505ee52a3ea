// PostGraphile 5 over the tables as they are: what most would pick. Forked by `stacks.ts`.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { given, note, ready, verified } from './duties.ts';

const server = createServer();
await postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: given.databaseUrl, schemas: ['public'], poolConfig: { max: 10 } })],
  schema: { defaultBehavior: '+list +filterBy +orderBy' },
  grafserv: { graphiql: false, watch: false, websockets: false, graphqlPath: '/graphql' },
  grafast: { explain: false },
})
  .createServ(grafserv)
  .addTo(server);

/** Before its own listener, which would tell of each refusal on stderr. */
function withDuties(answer: RequestListener): RequestListener {
  return async (req, res) => {
    const begun = performance.now();
    const viewer = await verified(req.headers.authorization).catch(() => undefined);
    res.once('finish', () => note(viewer, res.statusCode, begun));
    if (viewer) answer(req, res);
    else res.writeHead(401).end();
  };
}

if (given.hasDuties) {
  const [answer] = server.listeners('request') as RequestListener[];
  if (!answer) throw new Error('PostGraphile listens to nothing.');
  server.removeAllListeners('request').on('request', withDuties(answer));
}
server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port));
