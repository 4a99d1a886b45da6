import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { getStockLotOptions, handOutStockMutation, listStockPostingsOptions, writeOffStockMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { StockLotRow } from '@/api/gen/types.gen'
import { Can } from '@/shared/auth/use-session'
import { Form, FormDate, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Facts, NumberField, PageHeader, PageState, TextArea, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { Postings } from './postings'

const route = getRouteApi('/shell/stock-lots/$lotId')
const schema = z.object({ quantity: rule.wholeNumber(1, 1_000_000), on: rule.pastDate(), reason: rule.text(300) })

type Deed = 'give' | 'off'

export default function LotPage() {
  const { lotId } = route.useParams()
  const query = useQuery(getStockLotOptions({ path: { id: lotId } }))
  return <PageState query={query}>{(lot) => <Lot lot={lot} />}</PageState>
}

function Lot({ lot }: { lot: StockLotRow }) {
  const { t } = useTranslation('ledger')
  const format = useFormat()
  const { cursor } = route.useSearch()
  const [deed, setDeed] = useState<Deed>()
  const done = () => setDeed(undefined)
  const pieces = (value: number) => `${format.number(value)} ${lot.unit}`
  const postings = useQuery(listStockPostingsOptions({ path: { id: lot.id }, query: { cursor, limit: 50 } }))
  return (
    <>
      <PageHeader title={[lot.name, lot.spec].filter(Boolean).join(' ')} sub={t('stock.title')} actions={lot.quantity > 0 && (
        <Can permission="donation:write">
          <Button onClick={() => setDeed('off')}>{t('stock.off')}</Button>
          <Button look="primary" icon="gift" onClick={() => setDeed('give')}>{t('stock.give')}</Button>
        </Can>
      )} />
      <Card><Facts items={[
        { label: t('stock.left'), value: <strong>{pieces(lot.quantity)}</strong> }, { label: t('stock.in'), value: pieces(lot.quantityIn) }, { label: t('stock.out'), value: pieces(lot.quantityOut) },
        { label: t('stock.value'), value: lot.valueFen === null ? t('stock.unvalued') : format.money(lot.valueFen) },
        { label: t('stock.purpose'), value: lot.designation?.name ?? t('fund.any') }, { label: t('stock.received'), value: format.date(lot.receivedOn) },
        ...(lot.expiresOn === null ? [] : [{ label: t('stock.expires'), value: format.date(lot.expiresOn) }]), { label: t('stock.office'), value: lot.organization.name },
      ]} /></Card>
      <PageState query={postings}>{(page) => <Postings page={page} cursor={cursor} isStock amount={pieces} />}</PageState>
      <Dialog asDrawer title={t(deed === 'off' ? 'stock.off_title' : 'stock.give_title', { name: lot.name })} isOpen={deed !== undefined} onClose={done}>
        {deed !== undefined && <TakeOutForm lot={lot} deed={deed} onDone={done} />}
      </Dialog>
    </>
  )
}

/** Goods that leave: handed out for the purpose of the lot, or spoilt. */
function TakeOutForm({ lot, deed, onDone }: { lot: StockLotRow; deed: Deed; onDone: () => void }) {
  const { t } = useTranslation('ledger')
  const fresh = useFresh()
  const handOut = useMutation(handOutStockMutation())
  const writeOff = useMutation(writeOffStockMutation())
  const form = useZodForm(schema, { quantity: '', on: today(), reason: '' })
  const { errors, isSubmitting } = form.formState
  return (
    <Form form={form} label={t(`stock.${deed}`)} onSubmit={async ({ reason, ...values }) => {
      const path = { id: lot.id }
      const body = { organizationId: lot.organization.id, ...values }
      await fresh(deed === 'off' ? writeOff.mutateAsync({ path, body: { ...body, reason } })
        : handOut.mutateAsync({ path, body: { ...body, memo: reason, designationId: lot.designation?.id ?? null } }))
      toast(t(`stock.${deed}_done`))
      onDone()
    }}>
      <p className="muted">{t('stock.off_sub', { left: lot.quantity, unit: lot.unit })}</p>
      {deed === 'give' && lot.designation !== null && <p>{t('stock.give_purpose', { purpose: lot.designation.name })}</p>}
      <NumberField required label={t('stock.quantity')} unit={lot.unit} error={errors.quantity?.message} {...form.register('quantity')} />
      <FormDate required control={form.control} name="on" label={t('stock.on')} />
      <TextArea required label={t(`stock.${deed}_why`)} hint={t(`stock.${deed}_hint`)} maxLength={300} error={errors.reason?.message} {...form.register('reason')} />
      <Button type="submit" look={deed === 'off' ? 'danger' : 'primary'} busy={isSubmitting}>{t(`stock.${deed}`)}</Button>
    </Form>
  )
}
