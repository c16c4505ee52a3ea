// Values that a module adds to an enum (`extend enum`) stand in it with their descriptions, which the subgraph library would drop.
import { type DocumentNode, type EnumTypeDefinitionNode, Kind } from 'graphql';

/** The document with the values of each extension in the enum that it extends. */
export function withWholeEnums(document: DocumentNode): DocumentNode {
  const added = Map.groupBy(
    document.definitions.filter((one) => one.kind === Kind.ENUM_TYPE_EXTENSION),
    ({ name }) => name.value,
  );
  const whole = (one: EnumTypeDefinitionNode): EnumTypeDefinitionNode => ({
    ...one,
    values: [one, ...(added.get(one.name.value) ?? [])].flatMap(({ values }) => values ?? []),
  });
  const definitions = document.definitions.filter((one) => one.kind !== Kind.ENUM_TYPE_EXTENSION);
  return { ...document, definitions: definitions.map((one) => (one.kind === Kind.ENUM_TYPE_DEFINITION ? whole(one) : one)) };
}
