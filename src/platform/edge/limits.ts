// What one document may ask for, as validation rules: each refusal is HTTP 400 with a code of its own.
import { HeaderMap } from '@apollo/server';
import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql';
import { operationKindText } from '../rules/texts/documents.ts';
import { depthText, mostText } from '../rules/texts/edge.ts';
import type { Words } from '../rules/texts/language.ts';

/** Figures of the API's manners; all are counts, `cost` is in units of `platform/edge/cost.ts`. */
export interface Limits {
  /** Levels of fields below the operation; `{ a { b } }` has two. */
  depth: number;
  tokens: number;
  aliases: number;
  /** Of a federation router, which merges what several people ask into one document. */
  routerAliases: number;
  directives: number;
  cost: number;
}

export const LIMITS: Limits = { depth: 10, tokens: 1_000, aliases: 15, routerAliases: 150, directives: 20, cost: 5_000 };

export const LIMIT_CODES: ReadonlySet<string> = new Set([
  'DEPTH_LIMIT',
  'TOKEN_LIMIT',
  'ALIAS_LIMIT',
  'DIRECTIVE_LIMIT',
  'ONE_OPERATION',
  'OPERATION_NOT_SUPPORTED',
  'COST_LIMIT',
  'READ_LIMIT',
]);

const refusal = (code: string, words: Words): GraphQLError => new GraphQLError(words.en, { extensions: { code, words } });

const OPERATIONS: Words = { id: 'operasi', en: 'operation' };
const ALIASES: Words = { id: 'alias', en: 'aliases' };
const DIRECTIVES: Words = { id: 'direktif', en: 'directives' };

/** Several operations in one document hide what runs from whoever reads the log. */
const oneOperation = (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
    if (operations.length > 1) context.reportError(refusal('ONE_OPERATION', mostText(OPERATIONS, 1, operations.length)));
  },
});

/** graphql-js validates nothing below a root type that the schema has not, and fails only when it runs. */
const knownOperation = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition({ operation }) {
    if (context.getSchema().getRootType(operation)) return;
    context.reportError(refusal('OPERATION_NOT_SUPPORTED', operationKindText(operation)));
  },
});

/** Documents are parsed once and asked many times. */
const aliasesKnown = new WeakMap<DocumentNode, number>();

function aliasesIn(document: DocumentNode): number {
  const known = aliasesKnown.get(document);
  if (known !== undefined) return known;
  let aliases = 0;
  visit(document, {
    Field(node) {
      if (node.alias) aliases += 1;
    },
  });
  aliasesKnown.set(document, aliases);
  return aliases;
}

/** Counted apart from the rules, which do not know who asks. */
export function checkAliases(document: DocumentNode, limit: number): void {
  const aliases = aliasesIn(document);
  if (aliases <= limit) return;
  const words = mostText(ALIASES, limit, aliases);
  // As cost: thrown after validation, an error says its status itself.
  throw new GraphQLError(words.en, { extensions: { code: 'ALIAS_LIMIT', words, http: { status: 400, headers: new HeaderMap() } } });
}

function directiveRule(limit: number): ValidationRule {
  return (context) => {
    let directives = 0;
    return {
      Directive() {
        directives += 1;
      },
      Document: {
        leave() {
          if (directives > limit) context.reportError(refusal('DIRECTIVE_LIMIT', mostText(DIRECTIVES, limit, directives)));
        },
      },
    };
  };
}

/** Introspection is left out: graphql-js bounds it by itself, and the standard query is deeper than any of ours. */
function depthRule(limit: number): ValidationRule {
  return (context) => {
    const fragments = new Map<string, number>();
    const fragmentDepth = (name: string): number => {
      const known = fragments.get(name);
      if (known !== undefined) return known;
      // Zero while it is being measured, so that a cycle ends here; the cycle itself is refused by the standard rules.
      fragments.set(name, 0);
      const fragment = context.getFragment(name);
      const depth = fragment ? depthOf(fragment.selectionSet) : 0;
      fragments.set(name, depth);
      return depth;
    };
    const depthOf = (set: SelectionSetNode): number =>
      set.selections.reduce((deepest, selection) => {
        if (selection.kind === 'FragmentSpread') return Math.max(deepest, fragmentDepth(selection.name.value));
        if (selection.kind === 'InlineFragment') return Math.max(deepest, depthOf(selection.selectionSet));
        if (selection.name.value.startsWith('__')) return deepest;
        return Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0));
      }, 0);
    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet);
        if (depth > limit) context.reportError(refusal('DEPTH_LIMIT', depthText(limit, depth)));
      },
    };
  };
}

/** The rules beside GraphQL's own. Tokens are counted by the parser, cost needs the variables: see `server.ts`. */
export const limitRules = (limits: Limits): ValidationRule[] => [
  oneOperation,
  knownOperation,
  directiveRule(limits.directives),
  depthRule(limits.depth),
];
