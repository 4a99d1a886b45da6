import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { listColleaguesOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PickerProps } from '@/shared/form/form-picker'
import { useSearchText } from '@/shared/lib/use-search-text'
import { ComboBox } from '@/shared/ui/combo-box'

const SHOWN = 20

/** Somebody at her post whom one may choose, by name. */
export function PersonPicker({ value, onChange, ...field }: PickerProps) {
  const { setText, q } = useSearchText()
  const query = useQuery({ ...listColleaguesOptions({ query: { q, limit: SHOWN } }), placeholderData: keepPreviousData })
  const options = (query.data?.items ?? []).map((item) => ({ id: item.id, label: item.name, note: item.organization.name }))
  return <ComboBox {...field} options={options} value={value === '' ? null : value} onChange={(id) => onChange(id ?? '')} onSearch={setText} searching={query.isFetching} />
}
