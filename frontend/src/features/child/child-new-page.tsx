import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { noPerson } from '@/features/guardian'
import { useSession } from '@/shared/auth/use-session'
import { DraftNote, DraftRestored, Form, useFormDraft, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { Button, Notice, PageHeader, Steps, toast } from '@/shared/ui'
import { WhoStep } from './child-new-who'
import { EMPTY, FIELDS_OF } from './child-values'
import { registrationSchema, useRegister } from './registration'

// The last page looks back on the others; it comes while they are filled in.
const HomeStep = lazy(async () => ({ default: (await import('./child-new-later')).HomeStep }))
const FamilyStep = lazy(async () => ({ default: (await import('./child-new-later')).FamilyStep }))
const CheckStep = lazy(async () => ({ default: (await import('./child-new-check')).CheckStep }))

const route = getRouteApi('/shell/children/new')
const STEPS = ['who', 'home', 'family', 'check'] as const
type Step = (typeof STEPS)[number]

/** What must be right before the next page. */
const FIELDS: Record<Step, readonly string[]> = {
  who: [...FIELDS_OF.who, ...FIELDS_OF.health],
  home: [...FIELDS_OF.home, ...FIELDS_OF.school, 'carer', 'careType'],
  family: ['father', 'mother'],
  check: ['source', 'enteredOn', ...FIELDS_OF.collected],
}
const noParent = { person: noPerson, presence: '', awaySince: '', workPlace: '', able: '' } as const

/** Registering a child, four short pages; each is in the address, so Back goes to the page before and nothing is lost. */
export default function ChildNewPage() {
  const { t } = useTranslation('child')
  const session = useSession()
  const navigate = useNavigate()
  const register = useRegister()
  const step = route.useSearch().step ?? 'who'
  const next = STEPS[STEPS.indexOf(step) + 1]
  const back = STEPS[STEPS.indexOf(step) - 1]
  const form = useZodForm(registrationSchema, {
    ...EMPTY, source: 'VILLAGE', enteredOn: today(), collectedBy: session.name, collectedOn: today(), careType: '', carer: noPerson, relationCode: '',
    father: noParent, mother: noParent, done: { childId: '', father: false, mother: false, care: false },
  }, next === undefined ? undefined : FIELDS[step])
  const draft = useFormDraft(form, 'child-new')
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    // A page just opened has not been tried yet: it marks nothing while it is being filled in, but for what the server refused.
    form.reset(undefined, { keepValues: true, keepDefaultValues: true, keepDirty: true, keepErrors: true })
  }, [step, form])
  const go = (to: Step | undefined) => void navigate({ to: '/children/new', search: { step: to } })
  const stepOf = (field: string) => STEPS.find((one) => FIELDS[one].includes(field.split('.')[0] ?? ''))
  return (
    <div className="narrow">
      <PageHeader title={t('new.title')} sub={t('new.sub')} />
      <Steps steps={STEPS.map((id) => ({ id, label: t(`new.step_${id}`) }))} current={step} onGo={(id) => go(STEPS.find((one) => one === id))} />
      <Form form={form} label={t('new.title')} onFieldElsewhere={(field) => go(stepOf(field))} onSubmit={async (values) => {
        if (next !== undefined) {
          go(next)
          return
        }
        // The path is one of the registration's own; react-hook-form cannot know that of a string.
        const childId = await register(values, (name, value) => form.setValue(name as 'done.childId', value as string, { shouldDirty: true }))
        await draft.clear()
        toast(t('new.saved', { name: values.name }))
        await navigate({ to: '/children/$childId', params: { childId }, replace: true })
      }}>
        <DraftRestored draft={draft} form={form} />
        {form.watch('done.childId') !== '' && !form.formState.isSubmitting && <Notice tone="warn">{t('new.half')}</Notice>}
        {step === 'who' && <WhoStep />}
        {step === 'home' && <Suspense><HomeStep /></Suspense>}
        {step === 'family' && <Suspense><FamilyStep /></Suspense>}
        {step === 'check' && <Suspense><CheckStep /></Suspense>}
        <div className="save-bar">
          <div className="actions">
            {back !== undefined && <Button icon="back" onClick={() => go(back)}>{t('new.back')}</Button>}
            <Button type="submit" look="primary" icon={next === undefined ? 'check' : 'next'} busy={form.formState.isSubmitting}>{next === undefined ? t('new.save') : t('new.next')}</Button>
          </div>
          <DraftNote draft={draft} />
        </div>
      </Form>
    </div>
  )
}
