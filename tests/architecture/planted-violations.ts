/** A tree without a violation, in the layout of the repository. */
export const soundTree = {
  'core/package.json': '{"name": "@roundtable/core", "main": "src/index.ts"}',
  'core/src/index.ts': "export * from './ids'",
  'core/src/ids.ts': "import * as z from 'zod/mini'\nexport const id = z.string()",
  'core/src/team/team.ts': "import { id } from '../ids'\nexport const team = id",
  'teams-app/src/server.ts':
    "import { id } from '@roundtable/core'\nimport * as z from 'zod'\nexport { id, z }",
  'tests/bench/echo-bot.ts': "export * from 'botbuilder'",
  'teams-app/src/store/open.ts': "export * from 'kysely'",
  'teams-app/src/google/filing.ts': "export * from 'googleapis'",
  'workspace-addon/src/main.ts': "export * from '@roundtable/core'",
  'tests/given.ts': "export * from '../core/src/ids'",
  'core/src/pool.ts': 'export type Pool = string',
  'core/src/turn.ts': "import './pool'\nexport type Turn = string",
}

interface Violation {
  rule: string
  /** The file that is planted beside the sound ones, or over one of them. */
  file: string
  text: string
  /** Where the forbidden import leads. */
  to: string
}

export const planted: readonly Violation[] = [
  { rule: 'no-cycles', file: 'core/src/ids.ts', text: "import './team/team'", to: 'core/src/team/team.ts' },
  {
    rule: 'no-cycles',
    file: 'core/src/pool.ts',
    text: "import type { Turn } from './turn'\nexport type Pool = Turn",
    to: 'core/src/turn.ts',
  },
  {
    rule: 'core-imports-only-core-and-zod',
    file: 'core/src/classic-zod.ts',
    text: "import * as z from 'zod'\nexport { z }",
    to: 'node_modules/zod/index.js',
  },
  { rule: 'core-imports-only-core-and-zod', file: 'core/src/disk.ts', text: "import 'node:fs'", to: 'fs' },
  {
    rule: 'core-imports-only-core-and-zod',
    file: 'core/src/shell.ts',
    text: "import '../../teams-app/src/store/open'",
    to: 'teams-app/src/store/open.ts',
  },
  {
    rule: 'nobody-inside-core-imports-its-index',
    file: 'core/src/team/barrel.ts',
    text: "import '../index'",
    to: 'core/src/index.ts',
  },
  {
    rule: 'core-only-by-its-index',
    file: 'teams-app/src/deep.ts',
    text: "import '@roundtable/core/src/pool'",
    to: 'core/src/pool.ts',
  },
  {
    rule: 'core-only-by-its-index',
    file: 'workspace-addon/src/deep.ts',
    text: "import type { Pool } from '../../core/src/pool'\nexport type P = Pool",
    to: 'core/src/pool.ts',
  },
  {
    rule: 'zod-classic-only-on-the-server',
    file: 'teams-app/tab/main.ts',
    text: "export * from 'zod'",
    to: 'node_modules/zod/index.js',
  },
  {
    rule: 'addon-imports-only-core-and-zod-mini',
    file: 'workspace-addon/src/data.ts',
    text: "import 'kysely'",
    to: 'node_modules/kysely/index.js',
  },
  {
    rule: 'cards-know-no-store-and-no-bot',
    file: 'teams-app/src/cards/loads.ts',
    text: "import '../store/open'",
    to: 'teams-app/src/store/open.ts',
  },
  {
    rule: 'cards-know-no-store-and-no-bot',
    file: 'teams-app/src/cards/sends.ts',
    text: "import 'kysely'",
    to: 'node_modules/kysely/index.js',
  },
  {
    rule: 'botbuilder-only-in-tests',
    file: 'teams-app/src/bot/turn.ts',
    text: "import type { TurnContext } from 'botbuilder'\nexport type T = TurnContext",
    to: 'node_modules/botbuilder/index.js',
  },
  {
    rule: 'botbuilder-only-in-tests',
    file: 'teams-app/src/jobs/sends.ts',
    text: "import 'botframework-connector'",
    to: 'node_modules/botframework-connector/index.js',
  },
  {
    rule: 'database-only-from-the-store',
    file: 'teams-app/src/query.ts',
    text: "import 'pg'",
    to: 'node_modules/pg/index.js',
  },
  {
    rule: 'database-only-from-the-store',
    file: 'teams-app/src/lazy-query.ts',
    text: "export const load = () => import('libsql')",
    to: 'node_modules/libsql/index.js',
  },
  {
    rule: 'google-only-from-the-google-folder',
    file: 'teams-app/src/drive.ts',
    text: "import 'googleapis'",
    to: 'node_modules/googleapis/index.js',
  },
  {
    rule: 'product-does-not-import-tests',
    file: 'core/src/team/tested.ts',
    text: "import '../../../tests/given'",
    to: 'tests/given.ts',
  },
]
