import { eachIsWhole } from './whichever-query'

describe('on SQLite', () => eachIsWhole('sqlite'))
