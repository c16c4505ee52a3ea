// Which type of the code a resolver gets as the parent of a type of the schema: told by names, so that a new type needs no line anywhere.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';
import { readSdl } from './sdl.ts';

const HOUSE = fileURLToPath(new URL('..', import.meta.url));
const ITEMS = /items\.ts$/;

/** Where each type that a module exports is; a generic one is nobody's parent as it stands. */
function exportedTypes(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of globSync('src/modules/**/*.ts', { cwd: HOUSE }).toSorted())
    for (const [, name = ''] of readFileSync(`${HOUSE}/${file}`, 'utf8').matchAll(/^export (?:interface|type) (\w+)\b(?!<)/gm))
      found.set(name, [...(found.get(name) ?? []), file]);
  return found;
}

const objectTypes = (): string[] =>
  parse(readSdl())
    .definitions.filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .map(({ name }) => name.value)
    .filter((name) => name !== 'Query' && name !== 'Mutation');

/**
 * What a service made for the schema, else the item as it is stored. A rule's own type is not looked for: where it has every field, the
 * generated type holds it to them, and a mapper would not.
 * @throws Error where two modules export the name: the resolvers would quietly get the generated type.
 */
export function parentOf(type: string, exported: ReadonlyMap<string, string[]>): string | undefined {
  if (type.endsWith('Payload')) return '../platform/graphql/payload.ts#PayloadParent';
  const named: [string, string[]][] = [
    [`${type}View`, exported.get(`${type}View`) ?? []],
    [`${type}Row`, (exported.get(`${type}Row`) ?? []).filter((file) => ITEMS.test(file))],
  ];
  const [name, files] = named.find(([, places]) => places.length > 0) ?? ['', []];
  if (files.length > 1) throw new Error(`${name} is exported by ${files.join(' and by ')}: which is the parent of ${type}?`);
  return files[0] && `${files[0].replace('src/', '../')}#${name}`;
}

/** By the schema's types. `others`: parents whose names do not tell, which always hold; null where it is the generated type after all. */
export function mappersWith(others: Record<string, string | null>): Record<string, string> {
  const exported = exportedTypes();
  const told = objectTypes().map((type) => [type, parentOf(type, exported)] as const);
  const all = Object.entries<string | null | undefined>({ ...Object.fromEntries(told), ...others });
  return Object.fromEntries(all.filter((one): one is [string, string] => typeof one[1] === 'string'));
}
