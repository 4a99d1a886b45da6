import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cancelContact } from '@/api/gen/sdk.gen'
import type { ContactChannel } from '@/api/gen/types.gen'
import type { ChosenChild } from '@/features/child'
import { useDelivery } from '@/features/offline'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { Button, Card, toast, useErrorText, type IconName } from '@/shared/ui'
import { emptyContact, requestOf } from './contact-values'

const WAYS = [['TALK', 'person'], ['PHONE', 'phone'], ['WECHAT', 'outbox'], ['VIDEO', 'eye']] as const satisfies readonly (readonly [ContactChannel, IconName])[]

/** A kind word is written down with one tap (R4-P05); whoever has more to say fills in the form below. */
export function QuickCare({ child }: { child: ChosenChild }) {
  const { t } = useTranslation('contact')
  const format = useFormat()
  const navigate = useNavigate()
  const delivery = useDelivery()
  const errorText = useErrorText()
  const [busy, setBusy] = useState<ContactChannel>()
  const record = async (channel: ContactChannel) => {
    const values = { ...emptyContact(child, 'DAILY_CARE', today()), channel }
    setBusy(channel)
    try {
      await delivery.tap('contact', {
        title: t('form.entry', { name: child.name }), sub: [format.date(values.occurredOn), t('kind.DAILY_CARE')].join(' · '), method: 'POST', path: '/api/v1/contacts', body: requestOf(values), values,
        form: `/contacts/new?childId=${child.id}`,
      }, t('quick.saved', { name: child.name }), async (id) => cancelContact({ path: { id }, body: { reason: t('quick.mistake') } }))
      await navigate({ to: '/' })
    } catch (error) {
      toast(errorText(error), { tone: 'bad' })
      setBusy(undefined)
    }
  }
  return (
    <Card title={t('quick.title')}>
      <div className="actions">
        {WAYS.map(([channel, icon]) => <Button key={channel} icon={icon} busy={busy === channel} onClick={() => void record(channel)}>{t(`quick.${channel}`)}</Button>)}
      </div>
    </Card>
  )
}
