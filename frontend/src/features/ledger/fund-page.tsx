import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getFundOptions, listFundPostingsOptions, payFromFundMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { FundRow } from '@/api/gen/types.gen'
import { Can } from '@/shared/auth/use-session'
import { Form, FormDate, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Facts, NumberField, PageHeader, PageState, TextArea, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { Postings } from './postings'

const route = getRouteApi('/shell/funds/$fundId')
const schema = z.object({ amount: rule.yuan(), paidOn: rule.pastDate(), memo: rule.text(300) })

export default function FundPage() {
  const { fundId } = route.useParams()
  const query = useQuery(getFundOptions({ path: { id: fundId } }))
  return <PageState query={query}>{(fund) => <Fund fund={fund} />}</PageState>
}

function Fund({ fund }: { fund: FundRow }) {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const { cursor } = route.useSearch()
  const [paying, setPaying] = useState(false)
  const purpose = fund.designation?.name ?? t('fund.any')
  const postings = useQuery(listFundPostingsOptions({ path: { id: fund.id }, query: { cursor, limit: 50 } }))
  return (
    <>
      <PageHeader title={purpose} sub={t('fund.title')} actions={<Can permission="donation:write"><Button look="primary" icon="plus" onClick={() => setPaying(true)}>{t('fund.pay')}</Button></Can>} />
      <Card><Facts items={[
        { label: t('fund.income'), value: format.money(fund.incomeFen) }, { label: t('fund.spent'), value: format.money(fund.spentFen) },
        { label: t('fund.balance'), value: <strong>{format.money(fund.balanceFen)}</strong> }, { label: t('fund.office'), value: fund.organization.name },
      ]} /></Card>
      <PageState query={postings}>{(page) => <Postings page={page} cursor={cursor} isStock={false} amount={format.money} />}</PageState>
      <Dialog asDrawer title={t('fund.pay_title', { purpose })} isOpen={paying} onClose={() => setPaying(false)}><PaymentForm fund={fund} onDone={() => setPaying(false)} /></Dialog>
    </>
  )
}

function PaymentForm({ fund, onDone }: { fund: FundRow; onDone: () => void }) {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const fresh = useFresh()
  const pay = useMutation(payFromFundMutation())
  const form = useZodForm(schema, { amount: '', paidOn: today(), memo: '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t('fund.pay')} onSubmit={async ({ amount, ...values }) => {
      await fresh(pay.mutateAsync({ path: { id: fund.id }, body: { organizationId: fund.organization.id, amountFen: amount, ...values } }))
      toast(t('fund.paid'))
      onDone()
    }}>
      <p className="muted">{t('fund.pay_sub', { balance: format.money(fund.balanceFen) })}</p>
      <NumberField required label={t('fund.amount')} unit={t('fund.yuan')} error={errors.amount?.message} {...form.register('amount')} />
      <FormDate required control={form.control} name="paidOn" label={t('fund.on')} />
      <TextArea required label={t('fund.memo')} hint={t('fund.memo_hint')} maxLength={300} error={errors.memo?.message} {...form.register('memo')} />
      <Button type="submit" look="primary" icon="check" busy={isSubmitting}>{t('fund.save')}</Button>
    </Form>
  )
}
