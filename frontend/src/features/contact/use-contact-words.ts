import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/format/use-format'
import type { ContactValues } from './contact-values'

/** Fields and values of a contact in words, for showing two versions side by side. */
export function useContactWords() {
  const { t } = useTranslation('contact')
  const format = useFormat()
  const labels: Record<string, string> = {
    children: t('list.children'), occurredOn: t('form.on'), kind: t('form.kind'), counterpart: t('form.counterpart'), channel: t('form.channel'), outcome: t('form.outcome'), phoneId: t('form.number'), summary: t('form.summary'),
    livingNote: t('form.living'), healthNote: t('form.health'), thoughtNote: t('form.thought'), talkThemes: t('form.themes'), followUp: t('form.follow_up'), nextContactOn: t('form.next'),
  }
  const join = (words: readonly string[]) => words.join(t('list.comma'))
  const date = (iso: string) => iso === '' ? '' : format.date(iso)
  const words: { [Name in keyof ContactValues]?: (value: ContactValues[Name]) => string } = {
    children: (value) => join(value.map((child) => child.name)), occurredOn: date, nextContactOn: date,
    kind: (value) => t(`kind.${value}`), counterpart: (value) => t(`counterpart.${value}`), channel: (value) => t(`channel.${value}`), outcome: (value) => t(`outcome.${value}`),
    talkThemes: (value) => join(value.map((one) => t(`theme.${one}`))),
  }
  return {
    label: (name: string) => labels[name] ?? name,
    text: (name: string, value: unknown) => {
      const say = Object.entries(words).find(([one]) => one === name)?.[1] as ((value: unknown) => string) | undefined
      return say === undefined ? String(value) : say(value)
    },
  }
}
