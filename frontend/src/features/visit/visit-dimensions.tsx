import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FormChecks, FormSegments } from '@/shared/form'
import { Notice, TextArea } from '@/shared/ui'
import { EvenTabs } from '@/shared/ui/even-tabs'
import { ASPECTS, DIMENSIONS, SIGNS, STATES } from './codes'
import './visit.css'
import type { VisitValues } from './visit-values'

type Dimension = (typeof DIMENSIONS)[number]
/** What must be reported within the day (rules.md 2.3), whatever else is written. */
const REPORTED: readonly string[] = ['SEXUAL_ASSAULT', 'DOMESTIC_VIOLENCE', 'ABUSE']

/** The five dimensions of R4, a tab each: how it is, what about, in a few words. What was found stands in the tab itself. */
export function VisitDimensions() {
  const { t } = useTranslation('visit')
  const [open, setOpen] = useState<string>(DIMENSIONS[0])
  return (
    <section className="dimensions" aria-label={t('form.observations')}>
      <p className="label" aria-hidden="true">{t('form.observations')}</p>
      <EvenTabs label={t('form.observations')} value={open} onChange={setOpen}
        items={DIMENSIONS.map((dimension) => ({ id: dimension, label: <TabLabel dimension={dimension} />, content: () => <Finding key={dimension} dimension={dimension} /> }))} />
    </section>
  )
}

function TabLabel({ dimension }: { dimension: Dimension }) {
  const { t } = useTranslation('visit')
  const state = useWatch<VisitValues, Dimension>({ name: dimension })
  return <>{t(`dimension.${dimension}`)}{state !== '' && <span className={`state-${state}`}><span aria-hidden="true"> {SIGNS[state]}</span><span className="for-readers"> {t(`state.${state}`)}</span></span>}</>
}

function Finding({ dimension }: { dimension: Dimension }) {
  const { t } = useTranslation('visit')
  const { control, register } = useFormContext<VisitValues>()
  const [state, aspects] = useWatch({ control, name: [dimension, `aspects.${dimension}`] })
  const name = t(`dimension.${dimension}`)
  return (
    <>
      <FormSegments control={control} name={dimension} label={t('form.state', { name })} options={[{ value: '', label: t('state.none') }, ...STATES.map((value) => ({ value, label: t(`state.${value}`) }))]} />
      {state !== '' && (
        <>
          <FormChecks control={control} name={`aspects.${dimension}`} label={t('form.about', { name })} options={ASPECTS[dimension].map((value) => ({ value, label: t(`aspect.${value}`) }))} />
          {state !== 'FINE' && aspects.some((aspect) => REPORTED.includes(aspect)) && <Notice tone="bad">{t('form.reported_hint')}</Notice>}
          <TextArea label={t('form.note', { name })} hint={dimension === 'PSYCHOLOGY' ? t('form.note_confidential') : undefined} rows={2} maxLength={500} {...register(`notes.${dimension}`)} />
        </>
      )}
    </>
  )
}
