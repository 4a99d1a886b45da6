import { useMemo } from 'react'
import { useLanguage } from '@/shared/i18n/use-language'
import { today } from './clock'

const ZONE = 'Asia/Shanghai'
const DAY_MS = 86_400_000

/** Words for dates, times and numbers in the chosen language; the zone is always China's. */
export function useFormat() {
  const language = useLanguage()
  return useMemo(() => {
    const dates = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
      timeZone: 'UTC', year: 'numeric', month: language === 'en' ? 'short' : 'long', day: 'numeric',
    })
    const instants = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
      timeZone: ZONE, year: 'numeric', month: language === 'en' ? 'short' : 'long', day: 'numeric',
      hour: '2-digit', minute: '2-digit', hour12: false,
    })
    const months = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { timeZone: 'UTC', year: 'numeric', month: 'long' })
    const numbers = new Intl.NumberFormat(language)
    const yuan = new Intl.NumberFormat(language, { style: 'currency', currency: 'CNY' })
    const civil = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`)
    return {
      /** A civil date: 2026年11月23日 / 23 Nov 2026, which narrow columns do not tear apart. */
      date: (iso: string) => dates.format(civil(iso)).replaceAll(' ', '\u00a0'),
      /** A month: 2026年11月 / November 2026. */
      month: (iso: string) => months.format(civil(`${iso.slice(0, 7)}-01`)),
      /** An event's moment, in China's time. */
      instant: (iso: string) => instants.format(new Date(iso)),
      number: (value: number) => numbers.format(value),
      /** Money arrives as integer fen. */
      money: (amountFen: number) => yuan.format(amountFen / 100),
      /** Whole days from today; negative is past. */
      daysFromToday: (iso: string) => Math.round((civil(iso).getTime() - civil(today()).getTime()) / DAY_MS),
    }
  }, [language])
}
