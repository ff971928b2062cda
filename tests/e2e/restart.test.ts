import { sqlitePlace } from '../store/places'
import { standsRestarts } from './restart.contract'

describe('a server on SQLite that is killed', () => standsRestarts(sqlitePlace, 20))
