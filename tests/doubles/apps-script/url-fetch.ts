import type { FetchRequest, FetchResponse } from '../../../workspace-addon/src/google/services'
import type { Execution } from './execution'

/** What is on the other side of the network. A text stands for what `UrlFetchApp` throws when no answer comes. */
export type Network = (
  url: string,
  request: FetchRequest,
) => { status: number; body: string } | 'timeout' | 'dns' | 'unavailable'

const sentences = { timeout: 'Timeout', dns: 'DNS error', unavailable: 'Address unavailable' }

/**
 * `UrlFetchApp.fetch` of a versioned deployment: it reaches only what `urlFetchWhitelist` of the manifest begins. An answer that is
 * no success is an answer too (`muteHttpExceptions`); a redirect is not followed.
 */
export function fetchOf(execution: Execution, network: Network, whitelist: readonly string[]) {
  return (url: string, request: FetchRequest): FetchResponse =>
    execution.call('UrlFetchApp.fetch', () => {
      if (!url.startsWith('https://') || !whitelist.some((start) => url.startsWith(start)))
        throw new Error(
          `You do not have permission to fetch the URL ${url}: it is not in the urlFetchWhitelist.`,
        )
      const answer = network(url, request)
      if (typeof answer === 'string') throw new Error(`${sentences[answer]}: ${url}`)
      return { getResponseCode: () => answer.status, getContentText: () => answer.body }
    })
}
