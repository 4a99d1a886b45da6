import { describe, expect, it } from 'vitest'
import { isFlag, isLike, isOneOf, isText } from '@/api/guards'
import { isDay, listSearch, searchOf } from './search'

const search = searchOf({ ...listSearch, kind: isOneOf(['VISIT', 'TALK']), ended: isFlag, from: isDay, month: isLike(/^\d{4}-\d{2}$/), village: isText })

describe('the address of a list', () => {
  it('keeps what it knows', () => {
    const good = { q: '小雨', kind: 'TALK', ended: true, from: '2026-02-28', month: '2026-11' }
    expect(search(good)).toEqual(good)
  })

  it('names each nonsense as undefined, so that the router forgets it', () => {
    expect(search({ q: { deep: 1 }, kind: 'DROP TABLE', ended: 'yes', from: '2026-02-30', month: 'soon' }))
      .toStrictEqual({ q: undefined, kind: undefined, ended: undefined, from: undefined, month: undefined })
  })

  it('keeps the good beside the nonsense', () => {
    expect(search({ q: '小雨', from: 'yesterday' })).toStrictEqual({ q: '小雨', from: undefined })
  })

  it('does not invent fields', () => {
    expect(search({ stranger: 1 })).toStrictEqual({})
  })

  it('takes digits written by hand as text', () => {
    expect(search({ village: 420583105201, q: 2015 })).toStrictEqual({ village: '420583105201', q: '2015' })
  })
})
