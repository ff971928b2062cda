import { seasonsHold } from './seasons'

seasonsHold(1)
