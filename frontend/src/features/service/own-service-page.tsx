import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getServiceRecordOptions, listOwnServiceCertificatesOptions, setServiceCertificateNameMutation } from '@/api/gen/@tanstack/react-query.gen'
import { getOwnServiceCertificateDocument } from '@/api/gen/sdk.gen'
import type { ServiceCertificateResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Card, Checkbox, EmptyState, Facts, Notice, PageHeader, PageState, Pager, useErrorText } from '@/shared/ui'
import { Download } from './download'
import { useServiceWords } from './use-words'

const route = getRouteApi('/shell/me/service')

/** Her own work of this year and what was certified of it; compared with nobody. */
export default function OwnServicePage() {
  const { t } = useTranslation('service')
  const { cursor } = route.useSearch()
  const from = `${today().slice(0, 4)}-01-01`
  const year = useQuery(getServiceRecordOptions({ query: { from, to: today() } }))
  const query = useQuery({ ...listOwnServiceCertificatesOptions({ query: { cursor, limit: 20 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  return (
    <>
      <PageHeader title={t('mine.title')} sub={t('mine.sub')} />
      <div className="narrow stack">
        <Card title={t('mine.year', { year: from.slice(0, 4) })}>
          <PageState query={year} skeletonLines={2}>{(record) => (
            <Facts items={[{ label: t('visits'), value: t('times', { count: record.visits }) }, { label: t('contacts'), value: t('times', { count: record.contacts }) }, { label: t('children'), value: t('persons', { count: record.children }) }]} />
          )}</PageState>
        </Card>
        <h2>{t('mine.certificates')}</h2>
        <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('mine.none')} icon="report">{t('mine.none_hint')}</EmptyState>}>
          {(page) => <>{page.items.map((one) => <Certificate key={one.id} one={one} />)}<Pager {...pager} /></>}
        </PageState>
      </div>
    </>
  )
}

function Certificate({ one }: { one: ServiceCertificateResponse }) {
  const { t } = useTranslation('service')
  const format = useFormat()
  const words = useServiceWords()
  const fresh = useFresh()
  const errorText = useErrorText()
  const show = useMutation(setServiceCertificateNameMutation())
  return (
    <Card title={one.organization.name} actions={one.voidedOn === null ? <Badge tone="good">{t('state.valid')}</Badge> : <Badge tone="bad">{t('state.void')}</Badge>}>
      <Facts items={[
        { label: t('list.period'), value: words.span(one.periodFrom, one.periodTo) },
        { label: t('list.hours'), value: <Link to="/me/service/$certificateId" params={{ certificateId: one.id }} aria-label={`${words.hours(one.minutes)} ${one.number}`}>{words.hours(one.minutes)}</Link> },
        { label: t('list.number'), value: one.number },
        { label: t('check.code'), value: one.checkCode },
        { label: t('list.issued'), value: format.date(one.issuedOn) },
        ...(one.voidReason === null ? [] : [{ label: t('void.reason'), value: one.voidReason }]),
      ]} />
      <Checkbox label={t('mine.show_name')} checked={one.nameShown} onChange={(event) => {
        void fresh(show.mutateAsync({ path: { id: one.id }, headers: ifMatch(one.version), body: { shown: event.target.checked } })).catch(() => undefined)
      }} />
      {show.error !== null && <Notice tone="bad">{errorText(show.error)}</Notice>}
      <div className="actions"><Download name={`${one.number}.docx`} label={t('print_of', { number: one.number })} load={async () => getOwnServiceCertificateDocument({ path: { id: one.id }, parseAs: 'blob' })} /></div>
    </Card>
  )
}
