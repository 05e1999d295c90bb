/** The import rules of the house. Every path is anchored; `tests/contract/import-fence.spec.ts` sees that they bite. */
const SPECS = '\\.(spec|e2e-spec)\\.ts$';
const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbidden(
      'domain-imports-nothing-but-itself',
      'Rules are plain functions: no framework, no node built-in; decimal.js because figures are decimals.',
      { path: '^libs/domain/', pathNot: SPECS },
      { pathNot: '^(libs/domain/|node_modules/decimal\\.js/)' },
    ),
    forbidden(
      'platform-knows-no-product-word',
      'libs/platform is technical and imports no code of ours.',
      { path: '^libs/platform/' },
      { path: '^(apps|libs|db|scripts|bench|tests)/', pathNot: '^libs/platform/' },
    ),
    forbidden(
      'db-knows-domain-and-platform-only',
      'Use cases call the database, never the other way round.',
      { path: '^db/' },
      { path: '^(apps|libs|scripts|bench|tests)/', pathNot: '^libs/(domain|platform)/' },
    ),
    forbidden(
      'application-does-not-know-its-callers',
      'The API, the worker, the seed and the tests call the use cases.',
      { path: '^libs/application/' },
      { path: '^(apps|scripts|bench|tests|db/(migrations|seed|embedded))/' },
    ),
    forbidden(
      'no-app-imports-another',
      'They meet in libs/application and db.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbidden(
      'no-feature-imports-another-in-an-app',
      'Features meet in libs/domain and db/stores; http/ is the edge they share.',
      { path: '^apps/([^/]+)/src/([^/]+)/' },
      { path: '^apps/$1/src/[^/]+/', pathNot: '^apps/$1/src/($2|http)/' },
    ),
    forbidden(
      'no-feature-imports-another-in-the-application',
      'Features meet in libs/domain, db/stores and upkeep/, which keeps what every write leaves in order.',
      { path: '^libs/application/src/([^/]+)/' },
      { path: '^libs/application/src/[^/]+/', pathNot: '^libs/application/src/($1|upkeep)/' },
    ),
    forbidden(
      'no-store-behind-a-controller',
      'Controllers and processors call use cases and db/reads.',
      { path: '^apps/.*\\.(controller|processor)\\.ts$' },
      { path: '^db/stores/' },
    ),
    forbidden(
      'dto-is-shape-only',
      'A DTO says what comes in: validation, the words of the domain, other DTOs.',
      { path: '^apps/.*\\.dto\\.ts$' },
      {
        pathNot:
          '^(libs/domain/|apps/.*\\.dto\\.ts$|apps/[^/]+/src/http/|node_modules/(class-validator|class-transformer|@nestjs/swagger)/)',
      },
    ),
    forbidden(
      'typeorm-only-in-db',
      'Everything that knows SQL lives in db/.',
      { pathNot: '^(db|tests)/' },
      { path: '^node_modules/(typeorm|@nestjs/typeorm)/' },
    ),
    forbidden(
      'bullmq-only-at-the-queue',
      'The queue is an alarm clock that the rest of the house does not hear of; migrating creates its tables.',
      {
        path: '^(apps|libs|db|scripts)/',
        pathNot: '^(libs/platform/src/queue/|apps/worker/|db/migrate\\.ts$)',
      },
      { path: '^node_modules/bullmq/' },
    ),
    forbidden(
      'nothing-imports-tests',
      'Tests know the house, not the reverse.',
      { pathNot: '^tests/' },
      { path: '^tests/' },
    ),
    forbidden(
      'no-development-package-in-the-product',
      'What runs in production is a dependency; what builds it (*.mjs) is not there any more.',
      { path: '^(apps|libs|db|scripts)/', pathNot: [SPECS, '^scripts/.*\\.mjs$'] },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbidden('no-unresolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbidden(
      'no-cycles',
      'Whoever reads one file need not read a ring of them. Types alone may look back.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|apps/web)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default', 'types'],
    },
  },
};
