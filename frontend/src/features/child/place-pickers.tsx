import { useQuery } from '@tanstack/react-query'
import { getOrganizationOptions, getRegionOptions } from '@/api/gen/@tanstack/react-query.gen'
import { OrganizationPicker } from '@/features/organization'
import { RegionPicker } from '@/features/region'
import type { PickerProps } from '@/shared/form/form-picker'

// A draft or an address brings back the code alone; its name is asked for, so that the box is never blank over a value.

export function VillagePicker(props: PickerProps) {
  const { data } = useQuery({ ...getRegionOptions({ path: { code: props.value } }), enabled: props.value !== '' })
  return <RegionPicker {...props} valueLabel={data?.name ?? props.valueLabel} />
}

export function SchoolPicker(props: PickerProps) {
  const { data } = useQuery({ ...getOrganizationOptions({ path: { id: props.value } }), enabled: props.value !== '' })
  return <OrganizationPicker {...props} valueLabel={data?.name ?? props.valueLabel} />
}
