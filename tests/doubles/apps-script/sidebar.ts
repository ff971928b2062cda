import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import type { CardService } from '../../../workspace-addon/src/google/card-service'
import { builtAddon } from './built'
import { buttonsOf } from './buttons'
import type { ButtonJson, CardJson, ResponseJson, WidgetJson } from './card-json'
import { playedCardService, shownBy } from './card-service'
import { globalsOf } from './globals'
import { renderCard } from './render-card'
import type { Caller, createScript } from './script'

/** The files of a script that is pushed. */
const files = ['Templates.js', 'Texts.js', 'Readers.js', 'Presses.js', 'Code.js'] as const

/** The add-on as it is pushed: compiled once, run anew for every press, as Google does. */
export interface Pushed {
  scripts: readonly Script[]
  openLinkUrlPrefixes: readonly string[]
  /** What is pushed, by the name of the file. */
  texts: Readonly<Record<(typeof files)[number], string>>
  /** Sees the globals of each run when it has ended. */
  after?: (globals: object) => void
}

/** Builds the add-on and reads what would be pushed. */
export function pushed(
  serverUrl: string | null = null,
  alias: Readonly<Record<string, string>> = {},
): Pushed {
  const out = mkdtempSync(join(tmpdir(), 'roundtable-sidebar-'))
  builtAddon(out, serverUrl, null, alias)
  const { addOns } = JSON.parse(readFileSync(join(out, 'appsscript.json'), 'utf8'))
  const text = (name: string) => readFileSync(join(out, name), 'utf8')
  const texts = {
    'Templates.js': text('Templates.js'),
    'Texts.js': text('Texts.js'),
    'Readers.js': text('Readers.js'),
    'Presses.js': text('Presses.js'),
    'Code.js': text('Code.js'),
  }
  rmSync(out, { recursive: true })
  const scripts = Object.values(texts).map((one) => new Script(one))
  return { scripts, texts, openLinkUrlPrefixes: addOns.common.openLinkUrlPrefixes }
}

type EntryPoint = 'onHomepage' | 'onFileScopeGranted' | 'onPress' | 'onStartAgain' | 'onSettings' | 'onHelp'

/** Fields as Google sends them, by the field's name: texts and choices, a day, or a time. */
type Inputs = Readonly<Record<string, string | readonly string[] | null>>

/** Runs an entry point in a new context that has the language and Google's services alone. */
function called(
  { scripts, openLinkUrlPrefixes, after }: Pushed,
  script: ReturnType<typeof createScript>,
  caller: Caller,
  entry: EntryPoint,
  event: object,
): ResponseJson {
  return script.run(caller, (services) => {
    const played = playedCardService({ functions: ['onPress'], openLinkUrlPrefixes })
    const cardService = failingAt(played, caller.cardFails)
    const globals = globalsOf(services, cardService)
    const context = createContext(Object.assign(Object.create(null), globals, { now: services.now }), {
      codeGeneration: { strings: false, wasm: false },
    })
    new Script('delete globalThis.console; delete globalThis.WebAssembly; Date.now = now').runInContext(
      context,
    )
    for (const part of scripts) part.runInContext(context)
    const answer: unknown = new Script(`${entry}(${JSON.stringify(event)})`).runInContext(context)
    after?.(context)
    return shownBy(answer)
  })
}

/** The service of which one call throws. */
function failingAt(service: CardService, at: number | undefined): CardService {
  let calls = 0
  return new Proxy(service, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...given: unknown[]) => {
        calls += 1
        if (calls === at) throw new Error('Service error: Card')
        return Reflect.apply(member, target, given)
      }
    },
  })
}

/** One input as the event's `formInputs` has it. */
function formInput(widget: WidgetJson, typed: Inputs): [string, object][] {
  if ('textInput' in widget) {
    const { name, value } = widget.textInput
    return [[name, texts(typed[name] ?? value)]]
  }
  if ('selectionInput' in widget) {
    const { name, type, items } = widget.selectionInput
    const chosen = items.filter(({ selected }) => selected).map(({ value }) => value)
    const first = type === 'DROPDOWN' ? items.slice(0, 1).map(({ value }) => value) : []
    const sent = typed[name] ?? (chosen.length > 0 ? chosen : first)
    return sent.length === 0 ? [] : [[name, texts(sent)]]
  }
  if ('dateTimePicker' in widget) {
    const { name, type, value } = widget.dateTimePicker
    const sent = name in typed ? typed[name] : value
    if (typeof sent !== 'string') return []
    const [hours = 0, minutes = 0] = sent.split(':').map(Number)
    return [
      [
        name,
        type === 'DATE_ONLY'
          ? { dateInput: { msSinceEpoch: Date.parse(`${sent}T00:00Z`) } }
          : { timeInput: { hours, minutes } },
      ],
    ]
  }
  return []
}

function texts(value: string | readonly string[]): object {
  return { stringInputs: { value: typeof value === 'string' ? [value] : value } }
}

/** What is read of a page. */
function visible(html: string): string {
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  const entities: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  }
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
}

/** The sidebar of one person beside one Doc: a stack of cards, and what is pressed on the topmost. */
export function sidebarOf(
  addon: Pushed,
  script: ReturnType<typeof createScript>,
  caller: Caller,
  allowed: () => boolean = () => true,
) {
  let cards: CardJson[] = []
  const docs = () => ({ id: caller.doc, addonHasFileScopePermission: allowed() })

  function follow(response: ResponseJson): ResponseJson {
    if ('card' in response) cards = [response.card]
    else if ('menu' in response) cards = [...response.menu]
    else if ('navigations' in response)
      for (const step of response.navigations) {
        if ('popToRoot' in step) cards = cards.slice(0, 1)
        else if ('pushCard' in step) cards = [...cards, step.pushCard]
        else cards = [...cards.slice(0, -1), step.updateCard]
      }
    return response
  }

  const sidebar = {
    /** The card that is seen. */
    card(): CardJson {
      const card = cards[cards.length - 1]
      if (card === undefined) throw new Error('The sidebar is closed')
      return card
    },
    /** All cards that lie there, to put them back. */
    stack: () => cards,
    putBack(before: readonly CardJson[]) {
      cards = [...before]
    },
    /** How many cards lie there: the back arrow leads through them. */
    depth: () => cards.length,
    title: () => sidebar.card().header?.title ?? '',
    /** Everything that can be read on the card. */
    words: () => visible(renderCard(sidebar.card())),
    open(entry: Exclude<EntryPoint, 'onPress'> = 'onHomepage') {
      return follow(called(addon, script, caller, entry, { docs: docs() }))
    },
    buttons: () => buttonsOf(sidebar.card()).map(({ text }) => text),
    /** Presses the button with this text, or the one whose text stands in `which` place among several. */
    press(text: string, typed: Inputs = {}, which = 0): ResponseJson {
      const found = buttonsOf(sidebar.card()).filter((button) => button.text === text)
      const button = found[which]
      if (button === undefined) throw new Error(`No button "${text}" among ${sidebar.buttons().join(', ')}`)
      return follow(sidebar.send(button, typed))
    },
    /** What a press of this button would answer, without showing it. */
    send({ onClick }: ButtonJson, typed: Inputs = {}): ResponseJson {
      if (!('action' in onClick)) throw new Error('This button opens a page')
      const widgets = sidebar.card().sections.flatMap((section) => section.widgets)
      const formInputs = Object.fromEntries(widgets.flatMap((widget) => formInput(widget, typed)))
      const commonEventObject = { parameters: onClick.action.parameters, formInputs }
      return called(addon, script, caller, 'onPress', { docs: docs(), commonEventObject })
    },
  }
  return sidebar
}
