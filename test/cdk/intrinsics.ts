// Resolves the intrinsic functions of a synthesised template to stand-ins, as CloudFormation would to real names.
import { type Synthesised, templateOf } from './synthesised.ts';

type Json = null | string | number | boolean | Json[] | { [name: string]: Json };

const ACCOUNT = '111122223333';

/** A reference is answered by its logical id, an ARN by one made of it: distinct, and the same wherever it is asked. */
const PSEUDO: Record<string, string> = { 'AWS::AccountId': ACCOUNT, 'AWS::Region': 'ap-southeast-3', 'AWS::Partition': 'aws' };

function exported(made: Synthesised, name: string): Json {
  for (const part of ['data', 'identity', 'api', 'events'] as const) {
    if (!made.templates[part]) continue;
    const outputs = Object.values(templateOf(made, part).findOutputs('*')) as { Value: Json; Export?: { Name: string } }[];
    const found = outputs.find((output) => output.Export?.Name === name);
    if (found) return found.Value;
  }
  throw new Error(`Nothing is exported as ${name}.`);
}

/** @throws Error for an intrinsic function that it does not know. */
export function resolve(made: Synthesised, value: Json): Json {
  if (Array.isArray(value)) return value.map((one) => resolve(made, one));
  if (value === null || typeof value !== 'object') return value;
  const [name, argument] = Object.entries(value)[0] ?? [];
  if (name === 'Ref') return PSEUDO[String(argument)] ?? String(argument);
  if (name === 'Fn::GetAtt') return `arn:aws:stand-in:ap-southeast-3:${ACCOUNT}:${(argument as string[]).join('/')}`;
  if (name === 'Fn::ImportValue') return resolve(made, exported(made, String(argument)));
  if (name === 'Fn::Join') {
    const [separator, parts] = argument as [string, Json[]];
    return parts.map((part) => resolve(made, part)).join(separator);
  }
  if (name?.startsWith('Fn::')) throw new Error(`${name} is not resolved here.`);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolve(made, one)]));
}
