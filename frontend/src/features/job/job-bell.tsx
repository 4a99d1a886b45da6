import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listJobsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { Can } from '@/shared/auth/use-session'
import { Icon } from '@/shared/ui'

const AGAIN_MS = 5000

/** The way to one's long work, with how much of it is under way. Asks again only while something is. */
export function JobBell() {
  return <Can permission="job:read"><Bell /></Can>
}

function Bell() {
  const { t } = useTranslation('job')
  const query = useQuery({ ...listJobsOptions({ query: { open: true, limit: 1 } }), refetchInterval: ({ state }) => (state.data?.total ?? 0) > 0 ? AGAIN_MS : false })
  const open = query.data?.total ?? 0
  return (
    <Link to="/jobs" className="button quiet icon-button job-bell" aria-label={open > 0 ? t('bell.open', { count: open }) : t('bell.none')}>
      <Icon name="import" />
      {open > 0 && <span className="count" aria-hidden="true">{open}</span>}
    </Link>
  )
}
