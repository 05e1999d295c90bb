/**
 * `node scripts/client-types.mjs [--check]`: writes the browser's types from openapi.json, or says that they differ.
 * The client puts an `Idempotency-Key` on every POST by itself, so the types leave it to the caller.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { fail, ROOT } from './workspace.mjs';

const FILE = join(ROOT, 'apps', 'web', 'src', 'api', 'schema.d.ts');
const HEAD = '// Made from openapi.json by `npm run openapi`.\n';

const document = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8'));
for (const path of Object.values(document.paths)) {
  for (const { parameters = [] } of Object.values(path)) {
    for (const parameter of parameters) if (parameter.name === 'Idempotency-Key') parameter.required = false;
  }
}
const types = HEAD + astToString(await openapiTS(document));

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== types) fail(`${FILE} is not what openapi.json says: npm run openapi`);
} else {
  writeFileSync(FILE, types);
}
