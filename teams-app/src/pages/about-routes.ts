import { type Document, plain, toHtml } from '@roundtable/core'
import { Router } from 'express'
import { aboutText } from './about-text'

type Name = keyof (typeof aboutText)['en']

function page(name: Name, language: 'en' | 'es'): string {
  const { title, paragraphs } = aboutText[language][name]
  const document: Document = {
    title: name === 'about' ? title : `Roundtable: ${title}`,
    language,
    blocks: [
      { kind: 'heading', level: 1, text: plain(title) },
      ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text: plain(text) })),
    ],
  }
  return toHtml(document)
}

/** The pages that the app package links to, in the reader's language. */
export function aboutRoutes(): Router {
  const router = Router()
  const paths: readonly (readonly [string, Name])[] = [
    ['/', 'about'],
    ['/privacy', 'privacy'],
    ['/terms', 'terms'],
  ]
  for (const [path, name] of paths)
    router.get(path, (request, response) => {
      const language = request.acceptsLanguages('en', 'es') === 'es' ? 'es' : 'en'
      response.set({ 'X-Content-Type-Options': 'nosniff', Vary: 'Accept-Language' })
      response.type('html').send(page(name, language))
    })
  return router
}
