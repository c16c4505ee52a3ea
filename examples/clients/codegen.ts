// The client preset with the scalars of this API; `persistedDocuments` makes the list of trusted documents.
import type { CodegenConfig } from '@graphql-codegen/cli';
import { SCALARS } from './scalars.ts';

const config: CodegenConfig = {
  schema: 'generated/schema.graphql',
  documents: 'preset/*.ts',
  generates: {
    'generated/preset/': {
      preset: 'client',
      presetConfig: { persistedDocuments: true },
      config: { scalars: SCALARS, strictScalars: true, useTypeImports: true, enumsAsTypes: true },
    },
  },
};

export default config;
