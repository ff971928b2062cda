import { describeWithPostgres } from '../../prerequisites'
import { eachIsWhole } from './whichever-query'

describeWithPostgres('on PostgreSQL', () => eachIsWhole('postgres'))
