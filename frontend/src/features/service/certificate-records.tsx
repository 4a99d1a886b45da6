import { Link } from '@tanstack/react-router'
import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PageServiceCertificateRecordRow, ServiceCertificateRecordRow, ServiceCertificateResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, DataTable, EmptyState, PageHeader, PageState, Pager, type Column } from '@/shared/ui'
import { useServiceWords } from './use-words'

type Kind = ServiceCertificateRecordRow['kind']
type Props = {
  certificate: UseQueryResult<ServiceCertificateResponse>
  records: UseQueryResult<PageServiceCertificateRecordRow>
  cursor: string | undefined
  /** The address of this page for one kind, or for all. */
  link: (kind: Kind | undefined) => { to: string; search: { kind?: Kind | undefined }; params: { certificateId: string } }
  kind: Kind | undefined
}

/** What stands behind the figures of a certificate, day by day. */
export function CertificateRecords({ certificate, records, cursor, link, kind }: Props) {
  const { t } = useTranslation('service')
  const words = useServiceWords()
  const pager = useCursorPager(records.data, cursor)
  const columns = useColumns()
  return (
    <PageState query={certificate}>
      {(one) => {
        const figures: { kind: Kind | undefined; text: string }[] = [
          { kind: undefined, text: t('records.all', { count: one.visits + one.contacts }) },
          { kind: 'VISIT', text: t('records.visits', { count: one.visits }) },
          { kind: 'CONTACT', text: t('records.contacts', { count: one.contacts }) },
        ]
        return (
          <>
            <PageHeader title={t('records.title', { name: one.person.name })} sub={`${one.number} · ${words.span(one.periodFrom, one.periodTo)} · ${words.hours(one.minutes)}`}
              actions={one.voidedOn === null ? <Badge tone="good">{t('state.valid')}</Badge> : <Badge tone="bad">{t('state.void')}</Badge>} />
            <nav className="tab-list" aria-label={t('records.kinds')}>
              {figures.map((figure) => <Link key={figure.kind ?? 'ALL'} {...link(figure.kind)} className="tab" activeOptions={{ exact: true }} aria-current={figure.kind === kind ? 'page' : undefined}>{figure.text}</Link>)}
            </nav>
            <PageState query={records} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('records.none')} icon="report">{t('records.none_hint')}</EmptyState>}>
              {(page) => <><DataTable caption={t('records.title', { name: one.person.name })} columns={columns} rows={page.items} rowKey={(row) => row.recordId} /><Pager {...pager} /></>}
            </PageState>
          </>
        )
      }}
    </PageState>
  )
}

function useColumns(): Column<ServiceCertificateRecordRow>[] {
  const { t } = useTranslation('service')
  const format = useFormat()
  return [
    { id: 'day', head: t('records.day'), isName: true, cell: (row) => row.kind === 'VISIT'
      ? <Link to="/visits/$visitId" params={{ visitId: row.recordId }}>{format.date(row.occurredOn)}</Link>
      : <Link to="/contacts/$contactId" params={{ contactId: row.recordId }}>{format.date(row.occurredOn)}</Link> },
    { id: 'kind', head: t('records.kind'), cell: (row) => row.kind === 'VISIT' ? t('visits') : t('contacts') },
  ]
}
