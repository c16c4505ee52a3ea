// Holds the house's own rules for files (CONTRIBUTING): how long one is, how it opens, what no file holds, and words that stand in two places.
import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sdlFiles } from '../../scripts/sdl.ts';
import { RELATION_GRANTS, ROLE_GRANTS } from '../../src/platform/rules/access.ts';
import { ERROR_CODES } from '../../src/platform/rules/errors.ts';
import { ROLES } from '../../src/platform/viewer.ts';
import { theSchema } from '../support/schema.ts';
import { CODE, FILES, filesOf, textOf } from './imports.ts';
import { STILL_LONG } from './still-long.ts';

describe('files', () => {
  it('have at most 300 lines, tests and SDL too; of those that were longer the list says how long, and they only shrink', () => {
    const lines = (file: string): number => textOf(file).trimEnd().split('\n').length;
    const allowed = (file: string): number => STILL_LONG[file] ?? 300;
    const examples = filesOf('examples').filter((file) => file.endsWith('.ts') && !file.includes('/generated/'));
    const all = [...new Set([...FILES, ...filesOf('test', 'schema'), ...examples])];
    expect(all.filter((file) => lines(file) > allowed(file)).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
    const shrunk = Object.entries(STILL_LONG).filter(([file, most]) => !all.includes(file) || lines(file) <= 300 || lines(file) < most);
    expect(shrunk.map(([file]) => file)).toEqual([]);
  });

  it('open with a line that says what they are for', () => {
    const dumb = CODE.filter((file) => !/^(#!.*\n)?\/\/ \S+ .*\S\n/.test(textOf(file)));
    expect(dumb).toEqual([]);
  });

  it('know no “any”, no enum, no namespace, no barrel and no wall clock in rules', () => {
    const code = (file: string): string =>
      textOf(file)
        .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .replaceAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");
    const having = (files: readonly string[], pattern: RegExp): string[] => files.filter((file) => pattern.test(code(file)));
    expect(having(CODE, /(?:[:<|,(]\s*|\bas\s+)any\b/), 'any').toEqual([]);
    expect(having(CODE, /^\s*(?:export\s+)?(?:const\s+)?(?:enum|namespace)\s/m), 'enum, namespace').toEqual([]);
    expect(having(CODE, /^export \* from/m), 'barrel').toEqual([]);
    const rules = CODE.filter((file) => /^src\/(modules|resolvers|platform\/(rules|access|graphql))\//.test(file));
    expect(having(rules, /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b/), 'clock, chance').toEqual([]);
  });

  it('speak of no machine, no secret and no registry', () => {
    const secret = /\/(?:home|root|Users|work)\/|AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|_authToken|registry\.npmjs/;
    expect(FILES.filter((file) => secret.test(textOf(file)))).toEqual([]);
  });
});

describe('words that stand in two places', () => {
  const { schema } = theSchema();
  const valuesOf = (name: string): string[] => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };

  it('are the same: codes of errors', () => expect(valuesOf('ErrorCode').toSorted()).toEqual([...ERROR_CODES].toSorted()));

  it('are the same: grants', () => expect(valuesOf('Grant').toSorted()).toEqual([...ROLE_GRANTS, ...RELATION_GRANTS].toSorted()));

  it('are the same: each role of a token is a grant', () => expect(valuesOf('Grant')).toEqual(expect.arrayContaining([...ROLES])));

  it('are no two: a name in the schema is defined once, since the generator would quietly merge two', () => {
    const files = sdlFiles().map(textOf);
    const names = files.flatMap((text) =>
      [...text.matchAll(/^(?:type|enum|input|union|interface|scalar) (\w+)/gm)].map(([, name]) => name),
    );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.length).toBeGreaterThan(200);
  });

  it('are the same: an operation’s name in schema, module and audit', () => {
    const operations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const modules = CODE.filter((file) => file.startsWith('src/modules/'))
      .map(textOf)
      .join('\n');
    expect(operations.filter((name) => !modules.includes(`export async function ${name}(`))).toEqual([]);
  });
});
