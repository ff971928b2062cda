import { sqlitePlace } from '../../store/places'
import { stands, what } from './stands-kills'

jest.setTimeout(900_000)

test(`on SQLite, ${what}`, async () => stands(await sqlitePlace()))
