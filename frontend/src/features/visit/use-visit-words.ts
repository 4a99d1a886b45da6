import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/use-format'
import { DIMENSIONS } from './codes'
import type { VisitValues } from './visit-values'

/** Fields and values of a visit in words, for showing two versions side by side. */
export function useVisitWords() {
  const { t } = useTranslation('visit')
  const format = useFormat()
  const labels: Record<string, string> = {
    children: t('list.children'), occurredOn: t('form.on'), method: t('form.method'), purpose: t('form.purpose'), personsMet: t('form.met'), companions: t('form.companions'), careDuty: t('form.care_duty'),
    atTime: t('form.time'), planned: t('filter.planned'), carerKnown: t('form.carer_known'), notes: t('form.observations'), aspects: t('form.observations'), gifts: t('gift.title'), levelSuggestion: t('form.level'),
    talkThemes: t('form.themes'), summary: t('form.summary'), needs: t('form.need'), helpGiven: t('form.help'), followUp: t('form.follow_up'), nextVisitOn: t('form.next'), urgent: t('form.urgent'),
  }
  const join = (words: readonly string[]) => words.join(t('list.comma'))
  const date = (iso: string) => iso === '' ? '' : format.date(iso)
  const words: { [Name in keyof VisitValues]?: (value: VisitValues[Name]) => string } = {
    children: (value) => join(value.map((child) => `${child.name} ${child.saw === 'yes' ? t('form.saw_yes') : t('form.saw_no')}`)),
    occurredOn: date, nextVisitOn: date,
    method: (value) => t(`method.${value}`), purpose: (value) => t(`purpose.${value}`), careDuty: (value) => value === '' ? '' : t(`duty.${value}`),
    personsMet: (value) => join(value.map((one) => t(`person.${one}`))), talkThemes: (value) => join(value.map((one) => t(`theme.${one}`))),
    planned: (value) => t(`filter.planned_${value}`), carerKnown: (value) => value === '' ? '' : value === 'yes' ? t('form.carer_same') : t('form.carer_changed'),
    notes: (value) => join(DIMENSIONS.filter((one) => value[one] !== '').map((one) => `${t(`dimension.${one}`)} ${value[one]}`)),
    aspects: (value) => join(DIMENSIONS.flatMap((one) => value[one].map((aspect) => t(`aspect.${aspect}`)))),
    gifts: (value) => join(value.map((gift) => `${gift.item} × ${gift.quantity}`)), levelSuggestion: (value) => value === '' ? '' : t(`level.${value}`),
    needs: (value) => join(value.map((need) => need.text)), urgent: (value) => value === 'yes' ? t('form.urgent_yes') : t('form.urgent_no'),
  }
  return {
    label: (name: string) => labels[name] ?? (DIMENSIONS.some((one) => one === name) ? t(`dimension.${name}`, { defaultValue: name }) : name),
    text: (name: string, value: unknown) => {
      const say = Object.entries(words).find(([one]) => one === name)?.[1] as ((value: unknown) => string) | undefined
      if (say !== undefined) return say(value)
      return DIMENSIONS.some((one) => one === name) ? t(`state.${String(value) || 'none'}`, { defaultValue: '' }) : String(value)
    },
  }
}
