// The command line of every script: one description makes its parsing, its help, and its refusal in one line.
import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';
import { Hint } from './run.ts';

export interface Option extends ParseArgsOptionDescriptor {
  /** What it does, for the help. */
  help: string;
}

interface Script<O extends Record<string, Option>> {
  /** As it is typed: `npm run seed --`. */
  command: string;
  /** One or two lines. */
  does: string;
  options?: O;
  /** Name of the one argument without a dash; absent where there is none. */
  takes?: { name: string; help: string };
  /** Variables of the environment that it obeys, and what they say. */
  environment?: Record<string, string>;
}

type Values<O> = {
  [K in keyof O]: O[K] extends { type: 'boolean' } ? boolean : O[K] extends { default: string } ? string : string | undefined;
};

/** Ends the process where the help is asked for, and, with one line and exit code 2 as tools do, where something is that there is not. */
export function readArgs<const O extends Record<string, Option> = Record<never, Option>>(
  script: Script<O>,
  args: readonly string[] = process.argv.slice(2),
): { values: Values<O>; given: string | undefined } {
  const { values, positionals } = parsed(script, args);
  if (values.help) {
    console.log(helpOf(script));
    process.exit(0);
  }
  const [given, extra] = positionals;
  const unwanted = script.takes ? extra : given;
  if (unwanted !== undefined) misuse(script, `"${unwanted}" is not expected`);
  return { values: values as Values<O>, given };
}

/** What was given as `--name`, as a number. @throws Hint where it is none, too small or too large. */
export function wholeNumber(name: string, given: string, least: number, most = Number.POSITIVE_INFINITY): number {
  const value = Number(given);
  const upTo = Number.isFinite(most) ? ` to ${most}` : '';
  if (!Number.isInteger(value) || value < least || value > most) throw new Hint(`--${name} is a whole number from ${least}${upTo}.`);
  return value;
}

function parsed({ command, options = {} as never }: Script<Record<string, Option>>, args: readonly string[]) {
  const known = Object.fromEntries(Object.entries(options).map(([name, { help: _, ...descriptor }]) => [name, descriptor]));
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...known, help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch (error) {
    const [what = ''] = (error as Error).message.split('. ');
    return misuse({ command }, what.replace(/\.$/, ''));
  }
}

function misuse({ command }: { command: string }, what: string): never {
  console.error(`${what}. What there is: ${command} --help`);
  process.exit(2);
}

function helpOf({ command, does, takes, options = {} as never, environment = {} }: Script<Record<string, Option>>): string {
  const sections: [string, [string, string][]][] = [
    ['', takes ? [[`<${takes.name}>`, takes.help]] : []],
    ['Options:', [...Object.entries(options).map(optionLine), ['--help, -h', 'shows this']]],
    ['Environment:', Object.entries(environment)],
  ];
  const width = Math.max(...sections.flatMap(([, rows]) => rows.map(([name]) => name.length)));
  const text = sections.flatMap(([title, rows]) =>
    rows.length === 0 ? [] : ['', ...(title ? [title] : []), ...rows.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`)],
  );
  return [`${command}${takes ? ` <${takes.name}>` : ''}`, '', does, ...text].join('\n');
}

function optionLine([name, { type, help, default: standard }]: [string, Option]): [string, string] {
  const value = type === 'boolean' ? '' : ` <${name}>`;
  return [`--${name}${value}`, standard === undefined || type === 'boolean' ? help : `${help} (default ${standard})`];
}
