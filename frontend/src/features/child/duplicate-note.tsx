import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { searchChildDuplicates } from '@/api/gen/sdk.gen'
import { cleanIdNumber, isIdNumber } from '@/shared/format/id-number'
import { parseDate } from '@/shared/format/parse-date'
import { Badge, Notice } from '@/shared/ui'

const PAUSE_MS = 400
type Asked = { name: string; birthDate: string | null; idNumber: string | null }

/** A value once it has rested, so that not every letter is a request. */
function useRested(value: Asked): Asked {
  const key = JSON.stringify(value)
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE_MS)
    return () => clearTimeout(timer)
    // The object is new at every render; its content starts the clock.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  return rested
}

/** While a name is typed: files that may be the same child, each one tap away. */
export function DuplicateNote({ name, birthDate, idNumber }: { name: string; birthDate: string; idNumber: string }) {
  const { t } = useTranslation('child')
  const asked = useRested({ name: name.trim(), birthDate: parseDate(birthDate) ?? null, idNumber: isIdNumber(idNumber) ? cleanIdNumber(idNumber) : null })
  const enough = asked.name.length > 1
  const query = useQuery({
    queryKey: ['searchChildDuplicates', asked],
    queryFn: async ({ signal }) => (await searchChildDuplicates({ body: asked, signal, throwOnError: true })).data,
    enabled: enough,
    placeholderData: keepPreviousData,
  })
  const found = enough ? query.data?.candidates ?? [] : []
  return (
    <div role="status">
      {found.length > 0 && (
        <Notice tone="warn">
          <p className="strong">{t('duplicate.title', { count: found.length })}</p>
          <ul className="people" aria-label={t('duplicate.title', { count: found.length })}>
            {found.map((one) => (
              <li key={one.id} className="person">
                <span>
                  <Link to="/children/$childId" params={{ childId: one.id }}>{one.name}</Link> <span className="muted">{[one.gender !== null && t(`gender.${one.gender}`), t('list.years', { count: one.ageYears }), one.region?.fullName, one.schoolName, one.carerName].filter(Boolean).join(' · ')}</span>
                </span>
                <Badge tone={one.status === 'ACTIVE' ? 'good' : 'neutral'}>{t(`status.${one.status}`)}</Badge>
              </li>
            ))}
          </ul>
          <p>{t('duplicate.hint')}</p>
        </Notice>
      )}
    </div>
  )
}
