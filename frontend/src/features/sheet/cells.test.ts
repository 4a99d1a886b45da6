import { describe, expect, it } from 'vitest'
import { dayOf, NOTHING, requestOf } from './cells'

describe('what is typed on a line', () => {
  it.each([
    ['12', '2026-11-23', '2026-11-12'], ['23', '2026-11-23', '2026-11-23'], ['24', '2026-11-23', '2026-10-24'], ['31', '2026-12-30', undefined], ['31', '2026-01-05', '2025-12-31'],
    ['11.12', '2026-11-23', '2026-11-12'], ['12.3', '2026-11-23', '2025-12-03'], ['11月5日', '2026-11-23', '2026-11-05'], ['１２', '2026-11-23', '2026-11-12'], ['2026.3.1', '2026-11-23', '2026-03-01'],
    ['2.30', '2026-11-23', undefined], ['', '2026-11-23', undefined], ['天', '2026-11-23', undefined],
  ])('reads “%s” on %s as %s', (typed, today, day) => expect(dayOf(typed, today)).toBe(day))

  it('reads whom a visit met, in any order and once each', () => {
    expect(requestOf('VISIT', { ...NOTHING, day: '12', who: '2 11', summary: ' 在家 ' }, '2026-11-23')).toEqual({
      occurredOn: '2026-11-12', personsMet: ['CARER', 'CHILD'], counterpart: null, channel: null, reached: null, summary: '在家', followUp: null,
    })
    expect(requestOf('VISIT', { ...NOTHING, day: '12', who: '19' }, '2026-11-23')).toBe('who')
    expect(requestOf('VISIT', { ...NOTHING, day: '40', who: '1' }, '2026-11-23')).toBe('day')
  })

  it('reads with whom and how a contact was, and that nobody was reached', () => {
    expect(requestOf('CONTACT', { ...NOTHING, day: '12', who: '3', how: '1' }, '2026-11-23')).toMatchObject({ counterpart: 'FATHER', channel: 'PHONE', reached: true })
    expect(requestOf('CONTACT', { ...NOTHING, day: '12', who: '4', how: '40' }, '2026-11-23')).toMatchObject({ counterpart: 'MOTHER', channel: 'WECHAT', reached: false })
    expect(requestOf('CONTACT', { ...NOTHING, day: '12', who: '4', how: '0' }, '2026-11-23')).toMatchObject({ channel: 'PHONE', reached: false })
    expect(requestOf('CONTACT', { ...NOTHING, day: '12', who: '34', how: '1' }, '2026-11-23')).toBe('who')
    expect(requestOf('CONTACT', { ...NOTHING, day: '12', who: '3', how: '' }, '2026-11-23')).toBe('how')
    expect(requestOf('CONTACT', { ...NOTHING, day: '12', who: '3', how: '7' }, '2026-11-23')).toBe('how')
  })
})
