import type { Tap } from '../tap'

/**
 * A card of the sidebar, as plain data; `show-card.ts` makes it of CardService, and the limits are tested on it (GOOGLE.md: 100
 * sections, 100 widgets each; people's words are never read as markup). A card is a pure function of what it shows.
 */
export interface Card {
  title: string
  subtitle?: string
  sections: readonly Section[]
  /** At the bottom, always in view: the one thing to do. */
  footer?: { primary: Button; secondary?: Button }
}

export interface Section {
  header?: string
  /** Shows this many widgets first, the rest on a press. */
  collapsedAfter?: number
  widgets: readonly Widget[]
}

export interface Button {
  text: string
  does: Does
  /** Read by a screen reader in place of the text, where the text alone says too little. */
  altText?: string
}

/** What a press does: comes back to us, or opens a page. */
export type Does = { tap: Tap } | { open: string }

/** A run of literal text. Everything is escaped when it is shown. */
export interface Run {
  text: string
  look?: 'bold' | 'quiet'
}

export interface Option {
  text: string
  value: string
  selected: boolean
}

export type Widget =
  | { kind: 'text'; runs: readonly Run[] }
  /** A line with a label above and a button behind it. */
  | {
      kind: 'line'
      label?: string
      text: string
      below?: string
      button?: Button
      icon?: 'person' | 'clock' | 'date' | 'star'
    }
  | { kind: 'buttons'; buttons: readonly Button[] }
  | { kind: 'divider' }
  | { kind: 'text-input'; id: string; label: string; hint?: string; value: string; lines: 'one' | 'many' }
  | {
      kind: 'choice'
      id: string
      label: string
      look: 'list' | 'radio' | 'boxes'
      options: readonly Option[]
    }
  | { kind: 'date-input'; id: string; label: string; value: string | null }
  | { kind: 'time-input'; id: string; label: string; value: string | null }
