import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listHelperChecksOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { HelperCheckResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Badge, DataTable, EmptyState, PageState, type Column } from '@/shared/ui'

/** Checks of one person, or of an office's whole staff, newest first. */
export function CheckList({ of, none, hint }: { of: { personId: string } | { organizationId: string }; none: string; hint: string }) {
  const { t } = useTranslation('helper')
  const format = useFormat()
  const query = useQuery(listHelperChecksOptions({ query: { ...of, limit: 50 } }))
  const columns: Column<HelperCheckResponse>[] = [
    { id: 'on', head: t('check.on'), isName: true, short: true, cell: (row) => format.date(row.checkedOn) },
    { id: 'result', head: t('check.result'), phone: 'badge', cell: (row) => <Badge tone={row.result === 'CLEAR' ? 'good' : 'bad'}>{t(`result.${row.result}`)}</Badge> },
    { id: 'kind', head: t('check.kind'), cell: (row) => t(`kind.${row.kind}`) },
    { id: 'next', head: t('page.next'), short: true, cell: (row) => format.date(row.nextCheckOn) },
    { id: 'document', head: t('check.document'), cell: (row) => [row.document, row.note].filter(Boolean).join(' · ') },
    { id: 'by', head: t('check.by'), cell: (row) => row.recordedBy.name },
  ]
  return (
    <>
      <h2>{t('check.list')}</h2>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={none}>{hint}</EmptyState>}>
        {(page) => <DataTable caption={t('check.list')} columns={columns} rows={page.items} rowKey={(row) => row.id} />}
      </PageState>
    </>
  )
}
