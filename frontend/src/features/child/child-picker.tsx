import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { listChildrenOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { PickerProps } from '@/shared/form/form-picker'
import { useSearchText } from '@/shared/lib/use-search-text'
import { ComboBox } from '@/shared/ui/combo-box'

const SHOWN = 20

/** A child on the roster, by name, pinyin, initials or archive number. */
export function ChildPicker({ value, onChange, ...field }: PickerProps) {
  const { setText, q } = useSearchText()
  const query = useQuery({ ...listChildrenOptions({ query: { q, limit: SHOWN, status: 'ACTIVE' } }), placeholderData: keepPreviousData })
  const options = (query.data?.items ?? []).map((item) => ({ id: item.id, label: item.name, note: item.region?.name }))
  return <ComboBox {...field} options={options} value={value === '' ? null : value} onChange={(id) => onChange(id ?? '')} onSearch={setText} searching={query.isFetching} />
}
