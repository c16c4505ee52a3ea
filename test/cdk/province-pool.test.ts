// The pool of a province's viewers: who is made there reads numbers of one province, by a second factor, and can be nobody else.
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

describe.each([...Object.values(STAGES), FULL].map((stage, i) => [i === 2 ? 'full' : stage.name, stage] as const))('%s', (_, stage) => {
  const identity = templateOf(shop.synthesise(stage), 'identity');
  const [found, ...others] = Object.entries(resources(identity, 'AWS::Cognito::UserPool')).filter(([id]) => id.startsWith('Province'));
  const [id, pool] = found as [string, Resource];
  const ofPool = (type: string): Resource[] =>
    Object.values(resources(identity, type)).filter(
      ({ Properties }) => JSON.stringify(Properties.UserPoolId) === JSON.stringify({ Ref: id }),
    );

  it('has one pool of a province', () => expect([pool.Type, others]).toEqual(['AWS::Cognito::UserPool', []]));

  it('holds the two digits of the province, set once at creation, and nothing else', () => {
    expect(pool.Properties.Schema).toEqual([
      {
        ...{ Name: 'region', AttributeDataType: 'String', Mutable: false },
        StringAttributeConstraints: { MinLength: '2', MaxLength: '2' },
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

  it('has no groups, so that no token of it names a role, and an app that reads the province and writes none of it', () => {
    expect(ofPool('AWS::Cognito::UserPoolGroup')).toEqual([]);
    const [client, ...more] = ofPool('AWS::Cognito::UserPoolClient');
    expect(more).toEqual([]);
    expect(client?.Properties.ReadAttributes).toContain('custom:region');
    // Without a list, Cognito would let the app write everything.
    expect(client?.Properties.WriteAttributes).toEqual(['locale']);
  });
});
