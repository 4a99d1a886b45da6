import { describe, expect, it } from 'vitest'
import { isFlag, isListOf, isMaybe, isNumber, isShape, isText } from './guards'

const isPerson = isShape({ name: isText, age: isNumber, active: isFlag, places: isListOf(isShape({ code: isMaybe(isText) })) })

describe('an answer from outside', () => {
  it('passes with all its fields, also with more', () => {
    expect(isPerson({ name: '李梅', age: 40, active: true, places: [{ code: null }, {}, { code: '420583' }], more: 1 })).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['no object', 'text'],
    ['null', null],
    ['a missing field', { name: '李梅', age: 40, places: [] }],
    ['a field of another kind', { name: '李梅', age: '40', active: true, places: [] }],
    ['no list', { name: '李梅', age: 40, active: true, places: {} }],
    ['a wrong one in the list', { name: '李梅', age: 40, active: true, places: [{ code: 7 }] }],
  ])('is refused: %s', (_what, answer) => {
    expect(isPerson(answer)).toBe(false)
  })
})
