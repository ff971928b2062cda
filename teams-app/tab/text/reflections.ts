import { reflections as en } from './en/reflections'
import { reflections as es } from './es/reflections'

export const reflectionsTexts = { en, es }
