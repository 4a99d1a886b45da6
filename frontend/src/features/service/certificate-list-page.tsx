import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listServiceCertificatesOptions } from '@/api/gen/@tanstack/react-query.gen'
import { getServiceCertificateDocument } from '@/api/gen/sdk.gen'
import type { ServiceCertificateResponse } from '@/api/gen/types.gen'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, LinkButton, PageHeader, PageState, Pager, type Column } from '@/shared/ui'
import { Download } from './download'
import { useServiceWords } from './use-words'
import { VoidDialog } from './void-dialog'

const route = getRouteApi('/shell/service-certificates')

/** What was certified, for whom; a wrong one is voided and another takes its place. */
export default function CertificateListPage() {
  const { t } = useTranslation('service')
  const { cursor, personId } = route.useSearch()
  const query = useQuery({ ...listServiceCertificatesOptions({ query: { personId, cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const [voiding, setVoiding] = useState<ServiceCertificateResponse>()
  const columns = useColumns()
  const issue = <LinkButton look="primary" icon="plus" to="/service-certificates/new">{t('list.issue')}</LinkButton>
  return (
    <>
      <PageHeader title={t('list.title')} sub={t('list.sub')} actions={issue} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('list.none')} icon="report" action={issue}>{t('list.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('list.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              action={(row) => (
                <span className="actions">
                  <Download name={`${row.number}.docx`} label={t('print_of', { number: row.number })} load={async () => getServiceCertificateDocument({ path: { id: row.id }, parseAs: 'blob' })} />
                  {row.voidedOn === null
                    ? <Button look="quiet" aria-label={t('void.of', { number: row.number })} onClick={() => setVoiding(row)}>{t('void.do')}</Button>
                    : <LinkButton look="quiet" to="/service-certificates/new" search={{ personId: row.person.id, from: row.periodFrom, to: row.periodTo, replaces: row.id }} aria-label={t('list.reissue_of', { number: row.number })}>{t('list.reissue')}</LinkButton>}
                </span>
              )} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      {voiding !== undefined && <VoidDialog certificate={voiding} onClose={() => setVoiding(undefined)} />}
    </>
  )
}

function useColumns(): Column<ServiceCertificateResponse>[] {
  const { t } = useTranslation('service')
  const words = useServiceWords()
  return [
    { id: 'person', head: t('list.person'), isName: true, cell: (row) => row.person.name },
    { id: 'number', head: t('list.number'), cell: (row) => <span className="nowrap">{row.number}</span> },
    { id: 'period', head: t('list.period'), cell: (row) => words.span(row.periodFrom, row.periodTo) },
    { id: 'hours', head: t('list.hours'), numeric: true, cell: (row) => <Link to="/service-certificates/$certificateId" params={{ certificateId: row.id }} aria-label={`${words.hours(row.minutes)} ${row.number}`}>{words.hours(row.minutes)}</Link> },
    { id: 'state', head: t('list.state'), cell: (row) => <State certificate={row} /> },
  ]
}

function State({ certificate: { voidedOn, voidReason } }: { certificate: ServiceCertificateResponse }) {
  const { t } = useTranslation('service')
  return voidedOn === null ? <Badge tone="good">{t('state.valid')}</Badge> : <><Badge tone="bad">{t('state.void')}</Badge> <span className="muted small">{voidReason}</span></>
}
