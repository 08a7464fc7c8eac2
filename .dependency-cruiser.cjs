const vocabulary = '^shared/domain/[^/]+/vocabulary\\.ts$';
const kernel = '^shared/kernel/';
const domain = '^shared/domain/';
const contract = '^shared/contract/';
const zod = '(^|node_modules/)zod(/|$)';
const azureFunctions = '(^|node_modules/)@azure/functions(/|$)';
const ours = '^(addin|functions|local|manifest|shared|scripts|tests)/';

/** What a part may know: everything else is refused, packages and Node's own modules too where `of` says so. */
const knowsOnly = (name, from, allowed, { of } = {}) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { ...(of && { path: of }), pathNot: allowed },
});
const refused = (name, from, to) => ({ name, severity: 'error', from, to });

/** The direction rules of docs/architecture.md. tests/architecture seeds one violation of each. */
module.exports = {
  forbidden: [
    knowsOnly('the-kernel-knows-nothing', kernel, [kernel]),
    knowsOnly('a-vocabulary-knows-vocabularies-and-the-kernel', vocabulary, [vocabulary, kernel]),
    knowsOnly('the-domain-knows-itself-and-the-kernel', domain, [domain, kernel]),
    knowsOnly('the-contract-knows-vocabularies-and-zod', contract, [contract, vocabulary, kernel, zod]),
    knowsOnly('a-screen-knows-the-contract', '^addin/', ['^addin/', contract, vocabulary, kernel], { of: ours }),
    knowsOnly('a-port-knows-the-domain', '^functions/ports/', ['^functions/ports/', domain, kernel]),
    knowsOnly('a-store-knows-ports-and-the-domain', '^functions/stores/', ['^functions/(stores|ports)/', domain, kernel, zod]),
    knowsOnly('a-use-case-knows-ports-stores-and-the-domain', '^functions/use-cases/', [
      '^functions/(use-cases|ports|stores|adapters/(system|mail|html|csv|zip))/', contract, domain, kernel,
    ]),
    knowsOnly('a-presenter-decides-nothing', '^functions/presenters/', ['^functions/(presenters|use-cases|ports|stores|adapters/html)/', contract, domain, kernel]),
    knowsOnly('an-adapter-knows-its-port', '^functions/adapters/([^/]+)/', ['^functions/adapters/$1/', '^functions/ports/', '^functions/stores/indexes\\.ts$', domain, kernel], { of: ours }),
    refused('a-door-knows-no-engine', { path: '^functions/(http|queue|timer)/' }, { path: '^functions/adapters/', pathNot: '^functions/adapters/system/' }),
    refused('only-the-composition-reads-the-configuration', { path: '^functions/', pathNot: '^functions/composition\\.ts$' }, { path: '^functions/config\\.ts$' }),
    refused('only-the-table-and-the-bell-load-azure-functions', { path: '^(functions|shared|addin)/', pathNot: '^functions/(main|bell)\\.ts$' }, { path: azureFunctions, dependencyTypesNot: ['type-only'] }),
    refused('nothing-imports-the-screens', { path: '^(functions|shared|local)/' }, { path: '^addin/' }),
    knowsOnly('the-package-knows-itself', '^manifest/', ['^manifest/'], { of: ours }),
    refused('nothing-imports-the-package', { path: '^(addin|functions|shared)/' }, { path: '^manifest/' }),
    refused('one-machine-takes-only-headers-from-the-package', { path: '^local/' }, { path: '^manifest/', pathNot: '^manifest/page-headers\\.ts$' }),
    refused('nothing-imports-one-machine', { path: '^(addin|functions|shared)/' }, { path: '^local/' }),
    refused('nothing-imports-tests-or-scripts', { path: '^(addin|functions|local|shared)/' }, { path: '^(tests|scripts)/' }),
    refused('what-is-deployed-needs-no-developer-package', { path: '^(addin|functions|shared)/' }, { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] }),
    refused('every-import-is-there', {}, { couldNotResolve: true }),
    refused('no-circles', { path: '^(addin|functions|shared)/' }, { circular: true }),
    refused('no-circles-at-load', { path: ours }, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/@types)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
