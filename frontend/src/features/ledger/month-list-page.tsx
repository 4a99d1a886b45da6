import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { closeLedgerMonthMutation, listLedgerMonthsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { OrganizationPicker } from '@/features/organization'
import { Can, useSession } from '@/shared/auth/use-session'
import { Form, messageOf, rule, useZodForm } from '@/shared/form'
import { FormPicker } from '@/shared/form/form-picker'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Button, DataTable, EmptyState, PageHeader, PageState, Pager, TextField, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

const route = getRouteApi('/shell/ledger-months')
const schema = z.object({ organizationId: rule.text(36), month: z.string().check(z.trim(), z.regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, { error: messageOf('invalid') })) })

/** The month before this one. */
function lastMonth(): string {
  const [year = 0, month = 0] = today().split('-').map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}

export default function MonthListPage() {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const { cursor } = route.useSearch()
  const [closing, setClosing] = useState(false)
  const query = useQuery(listLedgerMonthsOptions({ query: { cursor, limit: 50 } }))
  const pager = useCursorPager(query.data, cursor)
  return (
    <>
      <PageHeader title={t('month.title')} sub={t('month.sub')} actions={<Can permission="donation:write"><Button look="primary" icon="check" onClick={() => setClosing(true)}>{t('month.close')}</Button></Can>} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('month.none')} icon="calendar">{t('month.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('month.title')} rows={page.items} rowKey={(row) => row.id} columns={[
              { id: 'month', head: t('month.month'), isName: true, short: true, cell: (row) => <Link to="/ledger-months/$monthId" params={{ monthId: row.id }}>{format.month(row.month)}</Link> },
              { id: 'entries', head: t('month.entries'), numeric: true, cell: (row) => format.number(row.entries) },
              { id: 'by', head: t('month.by'), cell: (row) => row.closedBy.name },
              { id: 'at', head: t('month.at'), cell: (row) => format.instant(row.closedAt) },
              { id: 'office', head: t('month.office'), cell: (row) => row.organization.name },
            ]} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      <Dialog title={t('month.close_title')} isOpen={closing} onClose={() => setClosing(false)}><CloseForm onDone={() => setClosing(false)} /></Dialog>
    </>
  )
}

function CloseForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('ledger')
  const session = useSession()
  const format = useFormat()
  const fresh = useFresh()
  const close = useMutation(closeLedgerMonthMutation())
  const form = useZodForm(schema, { organizationId: session.organization.id, month: lastMonth() })
  return (
    <Form form={form} label={t('month.close_title')} onSubmit={async (body) => {
      await fresh(close.mutateAsync({ body }))
      toast(t('month.done', { month: format.month(body.month) }))
      onDone()
    }}>
      <p>{t('month.close_sub')}</p>
      <FormPicker required picker={OrganizationPicker} control={form.control} name="organizationId" label={t('month.office')} valueLabel={session.organization.name} />
      <TextField required label={t('month.which')} hint={t('month.bad')} maxLength={7} error={form.formState.errors.month?.message} {...form.register('month')} />
      <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('month.save')}</Button>
    </Form>
  )
}
