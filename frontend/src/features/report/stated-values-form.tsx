import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getStatedValuesOptions, replaceStatedValuesMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { Indicator, Qualifier, ReportResponse, StatedValuesResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { ConflictPanel, Form, messageOf, rule, useConflict, useZodForm } from '@/shared/form'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, NumberField, PageState, Select, TextArea, TextField, toast } from '@/shared/ui'

// What no record counts yet; whatever else was stated before stays as it is.
const NUMBERS = ['DONATION_CASH', 'DONATION_IN_KIND', 'DONATION_TOTAL', 'MEDIA_PROV', 'MEDIA_CITY', 'MEDIA_COUNTY'] as const satisfies readonly Indicator[]
const WORDING = 'POLITICAL_REF' satisfies Indicator
const CODES = [...NUMBERS, WORDING] as const
const QUALIFIERS = ['EXACT', 'MORE_THAN', 'AT_LEAST', 'ABOUT', 'ZERO'] as const satisfies readonly Qualifier[]

const row = z.object({
  value: z.string().check(z.trim(), z.refine((value) => value === '' || /^\d{1,16}(\.\d{1,2})?$/.test(value), { error: messageOf('not_a_number') })),
  text: rule.optionalText(300),
  qualifier: z.enum([...QUALIFIERS, 'NORM', 'REFERENCE']),
  source: rule.optionalText(200),
}).check(z.refine((one) => (one.value === '' && one.text === '') || one.source !== '', { error: messageOf('required'), path: ['source'] }))

const schema = z.object({ version: z.number(), rows: z.record(z.enum(CODES), row) })
type Values = z.infer<typeof schema>
type Code = (typeof CODES)[number]

function valuesOf(stated: StatedValuesResponse): Values {
  const one = (code: Code) => {
    const entry = stated.values.find((value) => value.code === code)
    return { value: entry?.value === null || entry === undefined ? '' : String(entry.value), text: entry?.text ?? '', qualifier: entry?.qualifier ?? (code === WORDING ? 'REFERENCE' as const : 'EXACT' as const), source: entry?.source ?? '' }
  }
  return { version: stated.version, rows: { DONATION_CASH: one('DONATION_CASH'), DONATION_IN_KIND: one('DONATION_IN_KIND'), DONATION_TOTAL: one('DONATION_TOTAL'), MEDIA_PROV: one('MEDIA_PROV'), MEDIA_CITY: one('MEDIA_CITY'), MEDIA_COUNTY: one('MEDIA_COUNTY'), POLITICAL_REF: one(WORDING) } }
}

/** Totals known only as totals: gifts, publicity, a wording. Each says who states it, from what. */
export function StatedValues({ report, onDone }: { report: ReportResponse; onDone: () => void }) {
  const query = useQuery({ ...getStatedValuesOptions({ query: { organizationId: report.organization.id, periodFrom: report.periodFrom, periodTo: report.periodTo } }), refetchOnMount: 'always' })
  return <PageState query={query}>{(stated) => <Fields report={report} stated={stated} onDone={onDone} />}</PageState>
}

function Fields({ report, stated, onDone }: { report: ReportResponse; stated: StatedValuesResponse; onDone: () => void }) {
  const { t, i18n } = useTranslation('report')
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const replace = useMutation(replaceStatedValuesMutation())
  const period = { organizationId: report.organization.id, periodFrom: report.periodFrom, periodTo: report.periodTo }
  const first = valuesOf(stated)
  const form = useZodForm(schema, first)
  const conflict = useConflict(form, first, async () => valuesOf(await queryClient.fetchQuery({ ...getStatedValuesOptions({ query: period }), staleTime: 0 })))
  const errors = form.formState.errors.rows
  const figure = (code: Code) => report.figures.find((candidate) => candidate.code === code)
  const name = (code: Code) => (i18n.language === 'en' ? figure(code)?.nameEn : figure(code)?.nameZh) ?? code
  return (
    <Form form={form} label={t('stated.title')} onSubmit={async ({ rows }) => {
      const typed = CODES.filter((code) => rows[code].value !== '' || rows[code].text !== '')
        .map((code) => ({ code, value: rows[code].value === '' ? null : Number(rows[code].value), text: rows[code].text === '' ? null : rows[code].text, qualifier: rows[code].qualifier, source: rows[code].source }))
      const kept = stated.values.filter((entry) => !CODES.some((code) => code === entry.code)).map(({ code, value, text, qualifier, source }) => ({ code, value, text, qualifier, source }))
      await fresh(conflict.save((version) => replace.mutateAsync({ headers: ifMatch(version), body: { ...period, asOf: report.asOf, values: [...typed, ...kept] } })))
      toast(t('stated.saved'))
      onDone()
    }}>
      <p className="muted">{t('stated.hint')}</p>
      <ConflictPanel control={form.control} conflict={conflict} label={() => t('stated.title')} text={(_name, value) => CODES.map((code) => (value as Values['rows'])[code]).map((one) => one.value || one.text).filter(Boolean).join(t('stated.comma'))} />
      {NUMBERS.map((code) => (
        <fieldset key={code} className="card">
          <legend className="for-readers">{name(code)}</legend>
          <NumberField label={name(code)} unit={figure(code)?.unit} error={errors?.[code]?.value?.message} {...form.register(`rows.${code}.value`)} />
          <Select label={t('stated.qualifier')} options={QUALIFIERS.map((value) => ({ value, label: t(`qualifier.${value}`) }))} {...form.register(`rows.${code}.qualifier`)} />
          <TextField label={t('stated.source')} hint={t('stated.source_hint')} maxLength={200} error={errors?.[code]?.source?.message} {...form.register(`rows.${code}.source`)} />
        </fieldset>
      ))}
      <fieldset className="card">
        <legend className="for-readers">{name(WORDING)}</legend>
        <TextArea label={name(WORDING)} maxLength={300} error={errors?.[WORDING]?.text?.message} {...form.register(`rows.${WORDING}.text`)} />
        <TextField label={t('stated.source')} hint={t('stated.source_hint')} maxLength={200} error={errors?.[WORDING]?.source?.message} {...form.register(`rows.${WORDING}.source`)} />
      </fieldset>
      <div className="save-bar"><Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('one.save')}</Button></div>
    </Form>
  )
}
