/** The boundaries of the program. A planted violation proves in tests/architecture that each rule can fail. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-imports-only-core-and-zod',
      severity: 'error',
      from: { path: '^core/src' },
      to: { pathNot: ['^core/src', '^node_modules/zod/(v4/)?mini'] },
    },
    {
      name: 'nobody-inside-core-imports-its-index',
      severity: 'error',
      from: { path: '^core/src' },
      to: { path: '^core/src/index\\.ts$' },
    },
    {
      name: 'core-only-by-its-index',
      severity: 'error',
      from: { path: '^(teams-app|workspace-addon)/' },
      to: { path: '^core/', pathNot: '^core/src/index\\.ts$' },
    },
    {
      name: 'zod-classic-only-on-the-server',
      severity: 'error',
      from: { path: '^(core|workspace-addon|teams-app/tab)/' },
      to: { path: '^node_modules/zod/', pathNot: '^node_modules/zod/(v4/)?mini' },
    },
    {
      name: 'addon-imports-only-core-and-zod-mini',
      severity: 'error',
      from: { path: '^workspace-addon/src' },
      to: { pathNot: ['^workspace-addon/src', '^core/src/index\\.ts$', '^node_modules/zod/(v4/)?mini'] },
    },
    {
      name: 'cards-know-no-store-and-no-bot',
      severity: 'error',
      from: { path: '^teams-app/src/cards' },
      to: {
        path: ['^teams-app/src/(store|bot|jobs)', '^node_modules/(kysely|pg|libsql)'],
      },
    },
    {
      name: 'botbuilder-only-in-tests',
      severity: 'error',
      from: { path: '^(core|teams-app|workspace-addon)/' },
      to: { path: '^node_modules/(botbuilder|botframework)' },
    },
    {
      name: 'database-only-from-the-store',
      severity: 'error',
      from: { path: '^teams-app/src', pathNot: '^teams-app/src/store/' },
      to: { path: '^node_modules/(kysely|pg|libsql)' },
    },
    {
      name: 'google-only-from-the-google-folder',
      severity: 'error',
      from: { path: '^teams-app/src', pathNot: '^teams-app/src/google/' },
      to: { path: '^node_modules/googleapis' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(core|teams-app|workspace-addon)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
