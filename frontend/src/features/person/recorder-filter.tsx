import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { listColleaguesOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useCan, useSession } from '@/shared/auth/use-session'
import { Select } from '@/shared/ui'

/** A native list stays usable up to here; larger offices name the person in the address. */
const CHOICES = 200

/** Whose records a list shows: everybody's, one's own, or those of one person whom one may see. */
export function RecorderFilter({ value, onChange }: { value: string | undefined; onChange: (personId: string | undefined) => void }) {
  const { t } = useTranslation()
  const { personId } = useSession()
  const people = useQuery({ ...listColleaguesOptions({ query: { limit: CHOICES } }), enabled: useCan('colleague:read') })
  const others = (people.data?.items ?? []).filter((one) => one.id !== personId).map((one) => ({ value: one.id, label: one.name }))
  return (
    <Select label={t('recorder.label')} empty={t('recorder.all')} value={value ?? ''} options={[{ value: personId, label: t('recorder.mine') }, ...others]}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)} />
  )
}
