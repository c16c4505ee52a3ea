// Apollo Server with everything off that this API does not use, and with limits, masking, request ids and the operation log on.
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { ReadsTooMuch } from '../rules/errors.ts';
import { costText, readsAfterwardsText, readsText } from '../rules/texts/edge.ts';
import type { Language } from '../rules/texts/language.ts';
import type { Meter } from '../store/table.ts';
import { costOf } from './cost.ts';
import { type KeptFields, keepAnswers, textOfAnswer } from './kept-answers.ts';
import { checkAliases, LIMITS, type Limits, limitRules } from './limits.ts';
import { codeOf, isOnPurpose, maskErrors, rootCause } from './masking.ts';
import { type Description, mutationsIn, nameAndType, type OperationLine, type OperationLog, withoutAuthor } from './operation-log.ts';
import type { RequestIds } from './request-ids.ts';
import { spoken, withArrivalProof } from './spoken.ts';

/** The part of a request's context that the edge needs. */
export interface EdgeContext extends Partial<Pick<RequestIds, 'callerRequestId' | 'traceparent'>> {
  requestId: string;
  /** The federation router asks, for others. */
  viaRouter?: boolean;
  language: Language;
  /** Goes with an answer that asks to come again. */
  arrivalProof?: () => string | null;
  meter?: Pick<Meter, 'exceeded' | 'stored'>;
}

export interface ServerOptions<C extends EdgeContext> {
  schema: GraphQLSchema;
  /** Off also takes the "Did you mean" out of every message. */
  introspection: boolean;
  log: OperationLog;
  describe: (context: C) => Description;
  /** Mutations whose author stands on no line of the log beside their names; default: none. */
  authorless?: ReadonlySet<string>;
  /** Root fields whose answers are kept while what they were made of stands; default: none. */
  keeps?: KeptFields<C>;
  limits?: Partial<Limits>;
}

/** HTTP status of an error that refuses the whole request before a resolver runs. */
const REFUSALS: Readonly<Record<string, { status: number; headers: HeaderMap }>> = {
  UNAUTHENTICATED: { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer']]) },
  FORBIDDEN: { status: 403, headers: new HeaderMap() },
};

/** Errors in the document itself, which GraphQL over HTTP wants as 200 for clients that know only `application/json`. */
const DOCUMENT_CODES: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

const NONE: ReadonlySet<string> = new Set();

/** The server is to be started by whoever makes it; it answers through `http.ts` or `executeOperation`. */
export function createServer<C extends EdgeContext>(options: ServerOptions<C>): ApolloServer<C> {
  const limits = { ...LIMITS, ...options.limits };
  return new ApolloServer<C>({
    schema: options.schema,
    introspection: options.introspection,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { hideSuggestions: !options.introspection },
    validationRules: limitRules(limits),
    formatError: maskErrors(!options.introspection),
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // A cold container would answer PersistedQueryNotFound to a hash that another one has learnt.
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    stringifyResult: textOfAnswer,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      edge(options, limits),
      ...(options.keeps ? [keepAnswers(options.keeps)] : []),
    ],
  });
}

type Told = Omit<OperationLine, keyof Description | keyof RequestIds | keyof ReturnType<typeof nameAndType> | 'mutations'>;

function edge<C extends EdgeContext>(options: ServerOptions<C>, limits: Limits): ApolloServerPlugin<C> {
  const write = (
    { contextValue: context, document, request }: Pick<GraphQLRequestContext<C>, 'contextValue' | 'document' | 'request'>,
    line: Told,
  ): void => {
    const { requestId, callerRequestId = null, traceparent = null } = context;
    try {
      const asked = {
        ...nameAndType(document, request.operationName),
        mutations: mutationsIn(options.schema, document, request.operationName),
      };
      const whole = { ...asked, ...line, ...options.describe(context), requestId, callerRequestId, traceparent };
      options.log(withoutAuthor(whole, options.authorless ?? NONE));
    } catch (error) {
      // The operation is done and may have written: a log that fails must not turn its answer into an error.
      console.error(JSON.stringify({ level: 'ERROR', requestId: context.requestId, error: `The operation log failed: ${error}` }));
    }
  };
  return {
    async contextCreationDidFail({ error }) {
      if (error instanceof GraphQLError) error.extensions.http ??= REFUSALS[codeOf(error)];
    },
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      write(requestContext, { ms: 0, cost: null, codes: ['INTERNAL_SERVER_ERROR'], error });
    },
    async requestDidStart() {
      const started = performance.now();
      const faults: unknown[] = [];
      let cost: number | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue: { viaRouter } }) {
          if (!operation) return;
          checkAliases(document, viaRouter ? limits.routerAliases : limits.aliases);
          cost = costOf(schema, document, operation, request.variables ?? {}, limits.cost);
          if (cost > limits.cost) throw tooCostly(cost, limits.cost);
        },
        async didEncounterErrors({ errors }) {
          const found = errors.filter((error) => !isOnPurpose(error)).map(rootCause);
          faults.push(...found.filter((error, i) => i === firstOfReads(found) || !(error instanceof ReadsTooMuch)));
        },
        async willSendResponse(request) {
          const { body } = request.response;
          const result = body.kind === 'single' ? body.singleResult : body.initialResult;
          if (request.contextValue.meter?.exceeded) refuseWhole(request, result, request.contextValue.meter.stored);
          label(result, request.contextValue, cost, limits.cost);
          const codes = [...new Set(result.errors?.map((error) => String(error.extensions?.code)))];
          if (codes.length > 0 && codes.every((code) => DOCUMENT_CODES.has(code))) speakOldDialect(request);
          if (request.contextValue.viaRouter) speakToRouter(request);
          write(request, {
            ms: performance.now() - started,
            cost,
            codes,
            ...(faults.length > 0 && { error: faults.length === 1 ? faults[0] : new AggregateError(faults) }),
          });
        },
      };
    },
  };
}

/** Each field that had still something to read says so: one is enough to know. */
const firstOfReads = (faults: readonly unknown[]): number => faults.findIndex((fault) => fault instanceof ReadsTooMuch);

function tooCostly(requested: number, maximum: number): GraphQLError {
  const words = costText(maximum, requested);
  return new GraphQLError(words.en, { extensions: { code: 'COST_LIMIT', words, http: { status: 400, headers: new HeaderMap() } } });
}

/** What could be read before reading was stopped is not the answer: it goes out whole or not at all. A change that was made has been made. */
function refuseWhole<C extends EdgeContext>(
  { response }: GraphQLRequestContext<C>,
  result: FormattedExecutionResult,
  isStored: boolean,
): void {
  const words = isStored ? readsAfterwardsText : readsText;
  result.errors = [{ message: words.en, extensions: { code: 'READ_LIMIT', words } }];
  if (isStored) result.data = null;
  else {
    delete result.data;
    response.http.status = 400;
  }
}

/** Gives each error its language and request id, and the answer its cost, so that a client can plan before it is refused. */
function label(result: FormattedExecutionResult, context: EdgeContext, cost: number | null, maximum: number): void {
  const { language, requestId, callerRequestId, arrivalProof } = context;
  const said = result.errors?.map((error) => spoken(error, language, callerRequestId ?? requestId));
  if (said) result.errors = said.map((error) => withArrivalProof(error, arrivalProof?.() ?? null));
  if (cost !== null) result.extensions = { ...result.extensions, cost: { requested: cost, maximum } };
}

/** Apollo's gateway turns a subgraph's 400 into a fault of its own, and its text and code are lost; in a 200 it hands them on. */
function speakToRouter<C extends EdgeContext>({ response }: GraphQLRequestContext<C>): void {
  if (response.http.status === 400) response.http.status = 200;
}

/** A client that asks for `application/json` and for nothing newer cannot tell our 400 from a proxy's. */
function speakOldDialect<C extends EdgeContext>({ request, response }: GraphQLRequestContext<C>): void {
  const accept = request.http?.headers.get('accept')?.toLowerCase() ?? '';
  const old = accept.includes('application/json') && !accept.includes('application/graphql-response+json');
  if (old && response.http.status === 400) response.http.status = 200;
}
