import { reflectionLabels as en } from './en/reflection'
import { reflectionLabels as es } from './es/reflection'

export const reflectionLabels = { en, es }
