import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listDonorsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PickerProps } from '@/shared/form/form-picker'
import { useSearchText } from '@/shared/lib/use-search-text'
import { ComboBox } from '@/shared/ui/combo-box'

const SHOWN = 20

/** A donor of the office, by name. */
export function DonorPicker({ value, onChange, organizationId, ...field }: PickerProps & { organizationId: string }) {
  const { t } = useTranslation('donor')
  const { setText, q } = useSearchText()
  const query = useQuery({ ...listDonorsOptions({ query: { q, organizationId, limit: SHOWN } }), placeholderData: keepPreviousData })
  const options = (query.data?.items ?? []).map((item) => ({ id: item.id, label: item.name, note: t(`kind.${item.kind}`) }))
  return <ComboBox {...field} options={options} value={value === '' ? null : value} onChange={(id) => onChange(id ?? '')} onSearch={setText} searching={query.isFetching} />
}
