import type { ActivityPartner, PartnerPart } from '@/api/gen/types.gen'
import { PARTS } from './codes'

const BETWEEN = /[:：]/
const COMMAS = /[,，、\s]+/

/** Interests as they are typed, one after the other. */
export const toWords = (text: string) => text.split(COMMAS).filter((one) => one !== '')
export const fromWords = (words: readonly string[]) => words.join('、')

/** One organization on each line, what it does before a colon; the word for the part is the page's. */
export function toLines(partners: readonly ActivityPartner[], word: (part: PartnerPart) => string): string {
  return partners.map(({ part, name }) => `${word(part)}：${name}`).join('\n')
}

/** Without a known word before a colon it supports. */
export function fromLines(text: string, word: (part: PartnerPart) => string): ActivityPartner[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [first = '', ...rest] = line.split(BETWEEN)
    const part = PARTS.find((one) => word(one).toLowerCase() === first.trim().toLowerCase())
    return part === undefined || rest.length === 0 ? { part: 'SUPPORT', name: line } : { part, name: rest.join('：').trim() }
  })
}
