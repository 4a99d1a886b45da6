import { useQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { getChildNetworkOptions } from '@/api/gen/@tanstack/react-query.gen'
import { Select } from '@/shared/ui'
import type { ContactValues } from './contact-values'

/** Which number was called: the call then tells when it was last reached, or that it is dead. */
export function NumberChoice({ form }: { form: UseFormReturn<ContactValues, unknown, ContactValues> }) {
  const { t } = useTranslation('contact')
  const childId = form.watch('children')[0]?.childId ?? ''
  const network = useQuery({ ...getChildNetworkOptions({ path: { childId } }), enabled: childId !== '' })
  const numbers = (network.data?.people ?? []).flatMap((person) => person.phones.flatMap((phone) => phone.id === null || phone.masked ? [] : [{ value: phone.id, label: `${person.name} ${phone.phone}` }]))
  if (numbers.length === 0) return null
  return <Select key={numbers.length} label={t('form.number')} hint={t('form.number_hint')} empty options={numbers} error={form.formState.errors.phoneId?.message} {...form.register('phoneId')} />
}
