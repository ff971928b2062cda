import { docId } from '@roundtable/core'
import type { Commit } from '../../teams-app/src/store/commit'
import type { Store } from '../../teams-app/src/store/store'
import { at, commitOf, key, member } from '../store/facts'
import type { Place } from '../store/places'

/** What every database keeps of Docs that belong to teams: links, codes, Google accounts. */
export function docLinkContract(subject: () => { store: Store; place: Place }): void {
  const doc = docId.parse('the-running-doc-of-maths')
  const other = docId.parse('another-doc-of-somebody')
  const minutes = (n: number) => at(n * 60_000)
  const person = (name: string) => ({
    member: member(name),
    aadObjectId: `aad-${name}`,
    teamsUserId: null,
    name,
    email: null,
  })
  const ofAna = { kind: 'team' as const, tenant: 'school', team: key().team, member: member('ana') }
  const linking = (differs: Partial<NonNullable<Commit['docLink']>> = {}): Commit =>
    commitOf({
      expectedVersion: 1,
      events: [],
      docLink: { doc, codeHash: 'hash', member: member('ana'), googleSub: 'g-ana', ...differs },
    })
  const founded = async (team = key()) => {
    const roster = { put: [person('ana'), person('ben')], remove: [] }
    await subject().store.commit(commitOf({ key: team, roster }))
  }

  describe('codes', () => {
    test('stand for what they were made for until their time is over', async () => {
      const { linkCodes } = subject().store
      const ofChat = { kind: 'chat' as const, tenant: 'school', conversation: '19:g', person: 'aad-ana' }
      expect(await linkCodes.put('hash', ofAna, minutes(15))).toBe(true)
      expect(await linkCodes.put('hash-2', ofChat, minutes(15))).toBe(true)
      expect(await linkCodes.get('hash', minutes(14))).toEqual(ofAna)
      expect(await linkCodes.get('hash-2', minutes(14))).toEqual(ofChat)
      expect(await linkCodes.get('hash', minutes(15))).toBeNull()
      expect(await linkCodes.get('other', minutes(0))).toBeNull()
    })

    test('replace an earlier one of the same person, and no other', async () => {
      const { linkCodes } = subject().store
      const ofBen = { ...ofAna, member: member('ben') }
      await linkCodes.put('first', ofAna, minutes(15))
      await linkCodes.put('bens', ofBen, minutes(15))
      await linkCodes.put('second', ofAna, minutes(15))
      expect(await linkCodes.get('first', minutes(0))).toBeNull()
      expect(await linkCodes.get('second', minutes(0))).toEqual(ofAna)
      expect(await linkCodes.get('bens', minutes(0))).toEqual(ofBen)
    })

    test('are never two with one hash, in whatever tenant', async () => {
      const { linkCodes } = subject().store
      await linkCodes.put('hash', ofAna, minutes(15))
      expect(await linkCodes.put('hash', { ...ofAna, tenant: 'elsewhere' }, minutes(15))).toBe(false)
      expect(await linkCodes.get('hash', minutes(0))).toEqual(ofAna)
    })

    test('are swept when their time is over', async () => {
      await subject().store.linkCodes.put('hash', ofAna, minutes(15))
      await subject().store.sweep(minutes(15))
      expect(await subject().place.query('select hash from link_codes')).toEqual([])
    })
  })

  describe('a Doc', () => {
    test("becomes the team's by a code, once", async () => {
      await founded()
      await subject().store.linkCodes.put('hash', ofAna, minutes(15))
      expect(await subject().store.docLinks.teamOf(doc)).toBeNull()
      expect(await subject().store.commit(linking())).toBe('committed')
      expect(await subject().store.docLinks.teamOf(doc)).toEqual(key())
      expect(await subject().store.docLinks.accounts(key())).toEqual([{ member: 'ana', googleSub: 'g-ana' }])
      expect(await subject().store.commit(linking({ doc: other }))).toEqual({
        refused: { code: 'link-code-wrong' },
      })
      expect(await subject().store.docLinks.teamOf(other)).toBeNull()
    })

    test('of another team is not taken away, and the code stays good', async () => {
      await founded()
      await founded(key('elsewhere'))
      const { linkCodes, docLinks } = subject().store
      await linkCodes.put('hash', ofAna, minutes(15))
      await linkCodes.put('theirs', { ...ofAna, tenant: 'elsewhere' }, minutes(15))
      await subject().store.commit(linking())
      const taking = { ...linking({ codeHash: 'theirs' }), key: key('elsewhere') }
      expect(await subject().store.commit(taking)).toEqual({ refused: { code: 'doc-of-another-team' } })
      expect(await docLinks.teamOf(doc)).toEqual(key())
      expect(await linkCodes.get('theirs', minutes(0))).not.toBeNull()
    })

    test('is let go by its own team alone', async () => {
      await founded()
      await subject().store.linkCodes.put('hash', ofAna, minutes(15))
      await subject().store.commit(linking())
      const { docLinks } = subject().store
      await docLinks.unlink(key('elsewhere'), doc, { by: member('ana'), at: at(0) })
      expect(await docLinks.teamOf(doc)).toEqual(key())
      await docLinks.unlink(key(), doc, { by: member('ana'), at: at(0) })
      expect(await docLinks.teamOf(doc)).toBeNull()
    })

    test('of 8 parallel uses of a code exactly one links', async () => {
      await founded()
      await subject().store.linkCodes.put('hash', ofAna, minutes(15))
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          subject().store.commit(linking({ doc: docId.parse(`doc-number-${n}`) })),
        ),
      )
      expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1)
      expect(await subject().place.query('select doc from doc_links')).toHaveLength(1)
    })
  })

  describe('a Google account', () => {
    test('joins one person of a team, once for good', async () => {
      await founded()
      const { docLinks } = subject().store
      expect(await docLinks.join(key(), member('ana'), 'g-1')).toBe(true)
      expect(await docLinks.join(key(), member('ana'), 'g-2')).toBe(false)
      expect(await docLinks.join(key(), member('ben'), 'g-1')).toBe(false)
      expect(await docLinks.join(key('elsewhere'), member('ben'), 'g-3')).toBe(false)
      expect(await docLinks.accounts(key())).toEqual([{ member: 'ana', googleSub: 'g-1' }])
    })

    test('stays with its person when the roster is written anew, and goes with the person', async () => {
      await founded()
      await subject().store.docLinks.join(key(), member('ana'), 'g-1')
      const put = [{ ...person('ana'), name: 'Ana Gómez', email: 'ana@school.example' }]
      await subject().store.commit(commitOf({ expectedVersion: 1, roster: { put, remove: [] } }))
      expect(await subject().store.docLinks.accounts(key())).toHaveLength(1)
      const gone = { put: [], remove: [member('ana')] }
      await subject().store.commit(commitOf({ expectedVersion: 2, roster: gone }))
      expect(await subject().store.docLinks.accounts(key())).toEqual([])
    })

    test("that is another one than the person's does not link a Doc", async () => {
      await founded()
      await subject().store.docLinks.join(key(), member('ana'), 'g-1')
      await subject().store.linkCodes.put('hash', ofAna, minutes(15))
      expect(await subject().store.commit(linking({ googleSub: 'g-2' }))).toEqual({
        refused: { code: 'code-of-somebody-joined' },
      })
      expect(await subject().store.docLinks.teamOf(doc)).toBeNull()
      expect(await subject().store.commit(linking({ googleSub: 'g-1' }))).toBe('committed')
    })
  })
}
