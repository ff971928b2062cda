import { describeWithPostgres } from '../../prerequisites'
import { postgresPlace } from '../../store/places'
import { stands, what } from './stands-kills'

jest.setTimeout(900_000)

describeWithPostgres('on PostgreSQL', () => {
  test(what, async () => stands(await postgresPlace()))
})
