import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getCareAgreementOptions, updateCareAgreementMutation } from '@/api/gen/@tanstack/react-query.gen'
import { getCareAgreementDocument } from '@/api/gen/sdk.gen'
import type { AgreementResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Can } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { saveFile } from '@/shared/lib/save-file'
import { useFresh } from '@/shared/lib/use-fresh'
import { Badge, Button, Card, Facts, LinkButton, Notice, PageHeader, PageState, toast, useErrorText } from '@/shared/ui'
import type { AgreementAct } from './agreement-dialogs'
import { valuesOf } from './agreement-values'
import { TONES } from './codes'

const AgreementForm = lazy(async () => ({ default: (await import('./agreement-form')).AgreementForm }))
const AgreementDialog = lazy(async () => ({ default: (await import('./agreement-dialogs')).AgreementDialog }))
const route = getRouteApi('/shell/care/agreements/$agreementId')

/** One agreement: what it still lacks, what it says, what was done, and the next step. */
export default function AgreementPage() {
  const { agreementId } = route.useParams()
  const query = useQuery(getCareAgreementOptions({ path: { id: agreementId } }))
  return <PageState query={query} skeletonLines={8}>{(agreement) => <Agreement key={agreement.id} agreement={agreement} />}</PageState>
}

function Agreement({ agreement }: { agreement: AgreementResponse }) {
  const { t } = useTranslation('agreement')
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const update = useMutation(updateCareAgreementMutation())
  const now = () => queryClient.fetchQuery({ ...getCareAgreementOptions({ path: { id: agreement.id } }), staleTime: 0 })
  const print = usePrint(agreement)
  const [editing, setEditing] = useState(false)
  const [act, setAct] = useState<AgreementAct>()
  const draft = agreement.status === 'DRAFT'
  const holds = agreement.signedOn !== null && agreement.endedOn === null
  return (
    <>
      <PageHeader title={t('form.title')} sub={<>{t('form.who', { child: agreement.childName, carer: agreement.carerName })} <Badge tone={TONES[agreement.status]}>{t(`status.${agreement.status}`)}</Badge></>}
        actions={<>
          <LinkButton to="/children/$childId" params={{ childId: agreement.childId }}>{t('page.child')}</LinkButton>
          <Button icon="print" busy={print.isPending} onClick={() => print.mutate()}>{t('page.print')}</Button>
        </>} />
      {draft && (agreement.missing.length > 0
        ? <Notice tone="warn"><p>{t('page.missing', { count: agreement.missing.length })}</p><ul>{agreement.missing.map((gap) => <li key={gap.code}>{gap.message}</li>)}</ul></Notice>
        : <Notice tone="good">{t('page.ready')}</Notice>)}
      <Can permission="agreement:write">
        <div className="actions">
          {draft && agreement.missing.length === 0 && <Button look="primary" icon="check" onClick={() => setAct('sign')}>{t('page.sign')}</Button>}
          {draft && <Button icon="edit" onClick={() => setEditing(true)}>{t('page.edit')}</Button>}
          {holds && agreement.schoolNotifiedOn === null && <Button look="primary" onClick={() => setAct('school')}>{t('page.notify_school')}</Button>}
          {holds && agreement.villageNotifiedOn === null && <Button look="primary" onClick={() => setAct('village')}>{t('page.notify_village')}</Button>}
          {agreement.paperMissing && <Button onClick={() => setAct('paper')}>{t('page.paper_do')}</Button>}
          {agreement.reviewDueOn !== null && <Button onClick={() => setAct('review')}>{t('page.review_do')}</Button>}
          {agreement.endedOn === null && <Button icon="close" onClick={() => setAct('end')}>{t('page.end')}</Button>}
          {(agreement.status === 'EXPIRED' || agreement.endedOn !== null) && <LinkButton to="/care/new" search={{ childId: agreement.childId }} icon="plus">{t('page.new')}</LinkButton>}
        </div>
      </Can>
      {editing && draft
        ? <Suspense><AgreementForm draftKey={`agreement:${agreement.id}`} first={valuesOf(agreement)} carer={agreement.terms} reload={async () => valuesOf(await now())} onSave={async (body, version) => {
          await update.mutateAsync({ path: { id: agreement.id }, headers: ifMatch(version), body })
          await fresh(Promise.resolve())
          toast(t('form.saved'))
          setEditing(false)
        }} /></Suspense>
        : <div className="columns"><Terms agreement={agreement} /><Done agreement={agreement} /></div>}
      {act !== undefined && <Suspense><AgreementDialog act={act} id={agreement.id} onClose={() => setAct(undefined)} /></Suspense>}
    </>
  )
}

function Terms({ agreement: { terms } }: { agreement: AgreementResponse }) {
  const { t } = useTranslation('agreement')
  const format = useFormat()
  return (
    <Card title={t('page.facts')}>
      <Facts items={[
        { label: t('page.term'), value: terms.endsOn ? t('page.term_words', { from: format.date(terms.startsOn), to: format.date(terms.endsOn) }) : `${format.date(terms.startsOn)} · ${t('register.until_return')}` },
        { label: t('form.entrustedBy'), value: t(`entruster.${terms.entrustedBy}`) },
        { label: t('form.reason'), value: terms.reason ?? '' },
        { label: t('page.opinion'), value: [terms.childOpinion ? t(`opinion.${terms.childOpinion}`) : t('form.not_asked'), terms.opinionText].filter(Boolean).join(' · ') },
        { label: t('page.contacts'), value: terms.contactsPerWeek ? t('page.contacts_words', { count: terms.contactsPerWeek }) : '' },
        { label: t('page.money'), value: terms.moneyFen && terms.moneyPeriod ? t('page.money_words', { period: t(`period.${terms.moneyPeriod}`), amount: Number(terms.moneyFen) / 100 }) : '' },
        { label: t('form.medicalDecider'), value: terms.medicalDecider ?? '' },
        { label: t('form.checkedBy'), value: [terms.checkedBy, terms.checkedOn ? format.date(terms.checkedOn) : null].filter(Boolean).join(' · ') },
        { label: t('form.specialTerms'), value: terms.specialTerms ?? '' },
      ].filter((item) => item.value !== '')} />
    </Card>
  )
}

function Done({ agreement: one }: { agreement: AgreementResponse }) {
  const { t } = useTranslation('agreement')
  const format = useFormat()
  const notice = (on: string | null, receiver: string | null) => on === null ? t('page.not_notified') : t('page.notified_words', { date: format.date(on), receiver: receiver ?? '' })
  const signed = one.signedOn === null ? '' : one.signMethod === 'REMOTE'
    ? t('page.remote_words', { date: format.date(one.signedOn), by: one.confirmedBy ?? '', who: one.signedBy ?? '', witness: one.witness ?? '' })
    : t('page.signed_words', { date: format.date(one.signedOn), who: one.signedBy ?? '', witness: one.witness ?? '' })
  return (
    <Card title={t('page.done')}>
      <Facts items={[
        { label: t('page.signed'), value: signed },
        ...(one.signMethod === 'REMOTE' ? [{ label: t('page.paper'), value: one.paperSignedOn === null ? t('page.paper_missing') : format.date(one.paperSignedOn) }] : []),
        { label: t('page.school'), value: notice(one.schoolNotifiedOn, one.schoolReceiver) },
        { label: t('page.village'), value: notice(one.villageNotifiedOn, one.villageReceiver) },
        ...(one.reviewDueOn === null ? [] : [{ label: t('page.review'), value: t('register.review', { date: format.date(one.reviewDueOn) }) }]),
        { label: t('page.scan'), value: t(one.scanId === null ? 'page.scan_no' : 'page.scan_yes') },
        ...(one.endedOn === null || one.endReason === null ? [] : [{ label: t('page.ended'), value: [format.date(one.endedOn), t(`end_reason.${one.endReason}`), one.endNote].filter(Boolean).join(' · ') }]),
      ]} />
    </Card>
  )
}

function usePrint(agreement: AgreementResponse) {
  const { t } = useTranslation('agreement')
  const errorText = useErrorText()
  return useMutation({
    mutationFn: async () => {
      const { data } = await getCareAgreementDocument({ path: { id: agreement.id }, parseAs: 'blob' })
      saveFile(new Blob([data]), `${t('form.title')}-${agreement.childName}.docx`)
    },
    onError: (error) => toast(errorText(error)),
  })
}
