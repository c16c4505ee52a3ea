// Lint of the SDL: everything described, names as GraphQL clients expect them, Relay connections as Relay wants them.
import graphql from '@graphql-eslint/eslint-plugin';

const described = { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true };

export default [
  {
    files: ['schema/**/*.graphql'],
    languageOptions: { parser: graphql.parser },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': ['error', described],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: { style: 'camelCase', ignorePattern: '^_' },
          InputValueDefinition: 'camelCase',
          // Values of enums named …Action are names of mutations: a client calls what it reads.
          'EnumValueDefinition[parent.name.value!=/Action$/]': 'UPPER_CASE',
          'EnumValueDefinition[parent.name.value=/Action$/]': 'camelCase',
        },
      ],
      '@graphql-eslint/relay-connection-types': 'error',
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/no-unreachable-types': 'off',
      '@graphql-eslint/unique-type-names': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/no-typename-prefix': 'error',
    },
  },
];
