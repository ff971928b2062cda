import { seasonsHold } from './seasons'

seasonsHold(0)
