// Pools of who is invited, a province's viewers and liaisons of universities: who is made there reads for one province or institution, by a second factor, and can be nobody else.
import { afterAll, describe, expect, it } from 'vitest';
import { STAGES } from '../../cdk/stages.ts';
import { ANY_MODULE, FULL, type Resource, resources, templateOf, workshop } from './synthesised.ts';

interface Attribute {
  Name: string;
  AttributeDataType: string;
  Mutable: boolean;
  StringAttributeConstraints: { MinLength?: string; MaxLength?: string };
}

const shop = await workshop(ANY_MODULE);
afterAll(shop.clear);

const POOLS = [
  ['Province', 'region', '2'],
  ['Liaisons', 'institution_id', '28'],
] as const;

const EACH = [...Object.values(STAGES), FULL].flatMap((stage, i) =>
  POOLS.map((pool) => [i === 2 ? 'full' : stage.name, ...pool, stage] as const),
);

describe.each(EACH)('%s: %s', (_, name, attribute, length, stage) => {
  const identity = templateOf(shop.synthesise(stage), 'identity');
  const [found, ...others] = Object.entries(resources(identity, 'AWS::Cognito::UserPool')).filter(([id]) => id.startsWith(name));
  const [id, pool] = found as [string, Resource];
  const ofPool = (type: string): Resource[] =>
    Object.values(resources(identity, type)).filter(
      ({ Properties }) => JSON.stringify(Properties.UserPoolId) === JSON.stringify({ Ref: id }),
    );

  it('has one pool of theirs', () => expect([pool.Type, others]).toEqual(['AWS::Cognito::UserPool', []]));

  it('holds for whom they read, set once at creation, and nothing else', () => {
    expect(pool.Properties.Schema).toEqual([
      {
        ...{ Name: attribute, AttributeDataType: 'String', Mutable: false },
        StringAttributeConstraints: { MinLength: length, MaxLength: length },
      } satisfies Attribute,
    ]);
  });

  it('asks everybody for a second factor that is no text message, and lets nobody sign up', () => {
    expect(pool.Properties.MfaConfiguration).toBe('ON');
    expect(pool.Properties.EnabledMfas).toEqual(['SOFTWARE_TOKEN_MFA']);
    expect(pool.Properties.AdminCreateUserConfig).toMatchObject({ AllowAdminCreateUserOnly: true });
  });

  it('is kept when the stack goes', () => {
    expect([pool.DeletionPolicy, pool.UpdateReplacePolicy, pool.Properties.DeletionProtection]).toEqual(['Retain', 'Retain', 'ACTIVE']);
  });

  it('has no groups, so that no token of it names a role, and an app that reads it and writes none of it', () => {
    expect(ofPool('AWS::Cognito::UserPoolGroup')).toEqual([]);
    const [client, ...more] = ofPool('AWS::Cognito::UserPoolClient');
    expect(more).toEqual([]);
    expect(client?.Properties.ReadAttributes).toContain(`custom:${attribute}`);
    // Without a list, Cognito would let the app write everything.
    expect(client?.Properties.WriteAttributes).toEqual(['locale']);
  });
});
