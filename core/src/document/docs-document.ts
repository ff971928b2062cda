import * as z from 'zod/mini'
import { once } from '../once'

/**
 * What `documents.get` with `includeTabsContent` answers, as far as we read it. Zeros may be missing; `revisionId` is missing for
 * who may only read.
 */
export const docsDocument = once(() => {
  const index = z.optional(z.int())
  const suggested = {
    suggestedInsertionIds: z.optional(z.array(z.string())),
    suggestedDeletionIds: z.optional(z.array(z.string())),
  }
  const textStyle = z.optional(z.object({ strikethrough: z.optional(z.boolean()) }))

  const paragraphElement = z.object({
    startIndex: index,
    endIndex: index,
    textRun: z.optional(z.object({ content: z.optional(z.string()), textStyle, ...suggested })),
    person: z.optional(
      z.object({
        personProperties: z.optional(
          z.object({ name: z.optional(z.string()), email: z.optional(z.string()) }),
        ),
        ...suggested,
      }),
    ),
    dateElement: z.optional(
      z.object({
        dateElementProperties: z.optional(
          z.object({
            timestamp: z.optional(z.string()),
            timeZoneId: z.optional(z.string()),
            displayText: z.optional(z.string()),
          }),
        ),
        ...suggested,
      }),
    ),
    richLink: z.optional(
      z.object({
        richLinkProperties: z.optional(
          z.object({ title: z.optional(z.string()), uri: z.optional(z.string()) }),
        ),
        ...suggested,
      }),
    ),
  })

  const paragraph = z.object({
    elements: z.optional(z.array(paragraphElement)),
    bullet: z.optional(z.object({ listId: z.optional(z.string()), textStyle })),
    paragraphStyle: z.optional(
      z.object({
        namedStyleType: z.optional(z.string()),
        pageBreakBefore: z.optional(z.boolean()),
      }),
    ),
  })

  const structuralElement = z.object({
    startIndex: index,
    endIndex: index,
    paragraph: z.optional(paragraph),
    get table() {
      return z.optional(table)
    },
  })

  const span = z.optional(z.int())
  const tableCell = z.object({
    get content() {
      return z.optional(z.array(structuralElement))
    },
    tableCellStyle: z.optional(z.object({ rowSpan: span, columnSpan: span })),
  })

  const table = z.object({
    get tableRows() {
      return z.optional(
        z.array(
          z.object({
            tableCells: z.optional(z.array(tableCell)),
          }),
        ),
      )
    },
  })

  const namedRange = z.object({
    namedRangeId: z.string(),
    name: z.optional(z.string()),
    ranges: z.optional(
      z.array(z.object({ startIndex: index, endIndex: index, segmentId: z.optional(z.string()) })),
    ),
  })

  const tab = z.object({
    tabProperties: z.object({ tabId: z.string(), title: z.optional(z.string()) }),
    documentTab: z.optional(
      z.object({
        body: z.optional(z.object({ content: z.optional(z.array(structuralElement)) })),
        namedRanges: z.optional(
          z.record(z.string(), z.object({ namedRanges: z.optional(z.array(namedRange)) })),
        ),
      }),
    ),
    get childTabs(): z.ZodMiniOptional<z.ZodMiniArray<typeof tab>> {
      return z.optional(z.array(tab))
    },
  })

  return z.object({
    documentId: z.optional(z.string()),
    title: z.optional(z.string()),
    revisionId: z.optional(z.string()),
    tabs: z.array(tab).check(z.minLength(1)),
  })
})
export type DocsDocument = z.infer<ReturnType<typeof docsDocument>>
export type DocsTabAnswer = DocsDocument['tabs'][number]
type DocsBody = NonNullable<NonNullable<DocsTabAnswer['documentTab']>['body']>
export type DocsElement = NonNullable<DocsBody['content']>[number]
type DocsParagraph = NonNullable<DocsElement['paragraph']>
export type DocsParagraphElement = NonNullable<DocsParagraph['elements']>[number]
