import { describeWithPostgres } from '../prerequisites'
import { postgresPlace } from '../store/places'
import { standsRestarts } from './restart.contract'

describeWithPostgres('a server on PostgreSQL that is killed', () => standsRestarts(postgresPlace, 10))
