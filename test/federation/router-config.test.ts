// The example for Apollo Router, which cannot be run here: no key that its documentation does not know, and the same as the gateways that are run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HANDED_ON } from '../../examples/provincial-dashboard/gateway/handed-on.ts';
import { composeSupergraph } from '../../examples/provincial-dashboard/gateway/supergraph.ts';

const CONFIG = join(import.meta.dirname, '../../examples/provincial-dashboard/gateway/router.yaml');

/**
 * Keys with the type that they take, as read on 29 November 2026: of headers the fixtures of apollo-router 2.16.0 (`plugins/headers/fixtures`, `operations`;
 * `configuration/testdata/migrations/minor/headers_operations.yaml` for what went before), of the rest Apollo's reference of YAML keys and `examples/router.yaml` of 2.16.2.
 */
const KNOWN: Record<string, RegExp> = {
  'supergraph.listen': /^[\d.]+:\d+$/,
  'supergraph.path': /^\/\w+$/,
  'headers.all.request.operations.propagate.named': /^[a-z-]+$/,
  'headers.subgraphs.*.request.operations.insert.name': /^[a-z-]+$/,
  'headers.subgraphs.*.request.operations.insert.value': /^'\$\{env\.[A-Z_]+\}'$/,
  'include_subgraph_errors.all': /^true$/,
  'traffic_shaping.all.timeout': /^\d+s$/,
  'traffic_shaping.all.deduplicate_query': /^true$/,
  'homepage.enabled': /^false$/,
  'sandbox.enabled': /^false$/,
};

/** The little of YAML that the file is written in: maps by two spaces, lists of one map in braces each. */
function leaves(text: string): [path: string, value: string][] {
  const found: [string, string][] = [];
  let above: string[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.trim().startsWith('#'))) {
    const [, spaces = '', dash = '', key = '', value = ''] = /^( *)(- )?([\w-]+):(?: (.*))?$/.exec(line) ?? [];
    if (key === '') throw new Error(`Not understood: ${line}`);
    above = [...above.slice(0, spaces.length / 2), key];
    const flow = /^\{ (.*) \}$/.exec(value)?.[1];
    if (flow)
      for (const pair of flow.split(', ')) found.push([[...above, pair.split(': ')[0]].join('.'), pair.slice(pair.indexOf(': ') + 2)]);
    else if (value !== '') found.push([above.join('.'), value]);
    if (dash) above = above.slice(0, -1);
  }
  return found;
}

const config = leaves(readFileSync(CONFIG, 'utf8'));
const valuesOf = (path: string): string[] => config.flatMap(([at, value]) => (at === path ? [value] : []));

it('names no key that the router does not know, and gives each what it takes', () => {
  const wrong = config.filter(([path, value]) => !KNOWN[path.replace(/^(headers\.subgraphs)\.[^.]+/, '$1.*')]?.test(value));
  expect(wrong).toEqual([]);
  expect(config.length).toBeGreaterThanOrEqual(Object.keys(KNOWN).length);
});

it('hands on what the gateways hand on that are run, and adds its own credential to the cities alone', () => {
  expect(valuesOf('headers.all.request.operations.propagate.named')).toEqual([...HANDED_ON]);
  expect(valuesOf('headers.subgraphs.cities.request.operations.insert.name')).toEqual(['router-authorization']);
});

it('names subgraphs by the names that are composed', () => {
  const supergraph = composeSupergraph({ province: 'http://127.0.0.1:1', cities: 'http://127.0.0.1:2' });
  const composed = [...supergraph.matchAll(/@join__graph\(name: "(\w+)"/g)].map(([, name]) => name);
  const named = new Set(config.flatMap(([path]) => /^headers\.subgraphs\.([^.]+)/.exec(path)?.[1] ?? []));
  expect(composed.toSorted()).toEqual(['cities', 'province']);
  expect(composed).toEqual(expect.arrayContaining([...named]));
});
