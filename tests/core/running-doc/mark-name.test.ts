import * as fc from 'fast-check'
import { occurrenceId, thingId } from '../../../core/src/ids'
import { blockMark, meetingMark, readMark } from '../../../core/src/running-doc/mark-name'
import { codeOf, rollNames } from '../../../core/src/running-doc/own-meeting'
import { meeting } from './a-meeting'

const id = fc.stringMatching(/^\w[\w.:@~-]{0,99}$/)
const wrote = { paragraphs: 12, print: 'abcdefgh', block: '01234567', space: 'zyxwvuts' }

describe('the name of a mark', () => {
  it('says what was put into it, is short enough, and is nobody else’s', () => {
    fc.assert(
      fc.property(
        id.map((text) => occurrenceId.parse(text)),
        id.map((text) => thingId.parse(text)),
        (occurrence, thing) => {
          const key = `decision.${thing}`
          const name = blockMark(occurrence, key, wrote)
          expect(name.length).toBeLessThanOrEqual(256)
          expect(readMark(name)).toEqual({ kind: 'block', occurrence, key, wrote })
          expect(readMark(meetingMark(occurrence))).toEqual({ kind: 'meeting', occurrence })
        },
      ),
    )
    for (const foreign of [
      '',
      'roundtable',
      'roundtable:',
      'kix.abc',
      'roundtable:#',
      'roundtable:m1:goal#x.y',
    ])
      expect(readMark(foreign)).toBeNull()
  })

  it('is split for a long roll, which reads the same again', () => {
    fc.assert(
      fc.property(
        id.map((text) => occurrenceId.parse(text)),
        fc.integer({ min: 0, max: 90 }),
        (occurrence, count) => {
          const codes = Array.from({ length: count }, (_, i) => codeOf(`key${i}`))
          const names = rollNames(occurrence, {
            date: meeting(1).date,
            there: codes,
            left: codes.slice(0, 3),
          })
          for (const name of names) expect(name.length).toBeLessThanOrEqual(256)
          const pages = names.map(readMark).flatMap((name) => (name?.kind === 'roll' ? [name.page] : []))
          expect(pages.flatMap((page) => (page.list === 'there' ? page.codes : []))).toEqual(codes)
          expect(pages.flatMap((page) => (page.list === 'left' ? page.codes : []))).toEqual(codes.slice(0, 3))
        },
      ),
    )
  })
})
