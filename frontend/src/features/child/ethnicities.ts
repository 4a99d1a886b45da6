import type words from './locales/zh-CN.json'

const NATIONS = 56

/** GB/T 3304: Han first, then the other nations by their number, others, and foreigners who became Chinese. */
export const ETHNICITIES = [...Array.from({ length: NATIONS }, (_, at) => String(at + 1).padStart(2, '0')), '97', '98'] as (keyof (typeof words)['ethnicity'])[]
