import { products as en } from './en/products'
import { products as es } from './es/products'

export const productsTexts = { en, es }
