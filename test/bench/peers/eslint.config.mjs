// How ESLint holds every ask against the schema, and does nothing else.
import { readFileSync } from 'node:fs';
import validator from 'eslint-plugin-json-schema-validator';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/ask.schema.json', import.meta.url), 'utf8'));
const files = ['**/*.ask.yaml'];
const options = {
  schemas: [{ fileMatch: files, schema }],
  useSchemastoreCatalog: false,
  mergeSchemas: false,
};

export default [
  ...validator.configs.base,
  { files, rules: { 'json-schema-validator/no-invalid': ['error', options] } },
];
