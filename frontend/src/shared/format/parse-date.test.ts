import { describe, expect, it } from 'vitest'
import { isIdNumber, isPhone, maskIdNumber } from './id-number'
import { parseDate } from './parse-date'

describe('dates as people write them', () => {
  it.each(['2015.6.1', '2015-06-01', '20150601', '2015年6月1日', '2015/6/1', '２０１５．６．１', ' 2015 年 6 月 1 日 '])('%s', (text) => {
    expect(parseDate(text)).toBe('2015-06-01')
  })
  it.each(['', '2015', '2015-02-30', '1.6.2015', '不详'])('%s is none', (text) => expect(parseDate(text)).toBeUndefined())
})

describe('numbers of people', () => {
  it('checks the last digit of an identity number', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true)
    expect(isIdNumber('110105194912310021')).toBe(false)
  })
  it('hides what could be rebuilt', () => expect(maskIdNumber('11010519491231002X')).toBe('110105************'))
  it('knows telephones', () => {
    expect(['13800000000', '+86 138 0000 0000', '0717-4212345'].every(isPhone)).toBe(true)
    expect(isPhone('123')).toBe(false)
  })
})
