import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { listRegionsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PickerProps } from '@/shared/form/form-picker'
import { useSearchText } from '@/shared/lib/use-search-text'
import { ComboBox } from '@/shared/ui/combo-box'

const SHOWN = 20

/** A place among those the caller may see, by name or code. */
export function RegionPicker({ value, onChange, ...field }: PickerProps) {
  const { setText, q } = useSearchText()
  const query = useQuery({ ...listRegionsOptions({ query: { q, limit: SHOWN } }), placeholderData: keepPreviousData })
  const options = (query.data?.items ?? []).map((item) => ({ id: item.code, label: item.name, note: item.fullName }))
  return <ComboBox {...field} options={options} value={value === '' ? null : value} onChange={(id) => onChange(id ?? '')} onSearch={setText} searching={query.isFetching} />
}
