import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api/problem'
import { useFormat } from '@/shared/format/use-format'
import { useDelayed } from '@/shared/lib/use-delayed'
import { Button } from './button'
import { Skeleton } from './display'
import { Icon, type IconName } from './icon'
import { useErrorText } from './use-error-text'

/** What a query of TanStack Query looks like to us. */
export type QueryLike<Data> = {
  data: Data | undefined
  error: unknown
  isFetching?: boolean
  refetch?: () => unknown
  /** Without network: when the server told this device what it shows. */
  keptAt?: number
}

type Props<Data> = {
  query: QueryLike<Data>
  isEmpty?: (data: Data) => boolean
  empty?: ReactNode
  skeletonLines?: number
  children: (data: Data) => ReactNode
}

/** The one component that knows loading, empty, error and data. Old data stays while new is fetched. */
export function PageState<Data>({ query, isEmpty, empty, skeletonLines = 6, children }: Props<Data>) {
  const { data, error } = query
  if (data !== undefined) {
    const nothing = isEmpty?.(data) === true
    return (
      <div className="page" aria-busy={query.isFetching || undefined}>
        {query.keptAt !== undefined && <KeptNote at={query.keptAt} onRetry={query.refetch} />}
        {query.keptAt === undefined && error !== null && error !== undefined && <ErrorState error={error} onRetry={query.refetch} small />}
        {nothing ? (empty ?? <EmptyState />) : children(data)}
      </div>
    )
  }
  if (error !== null && error !== undefined) return <ErrorState error={error} onRetry={query.refetch} />
  return <LoadingState lines={skeletonLines} onCancel={query.refetch} />
}

function KeptNote({ at, onRetry }: { at: number; onRetry?: () => unknown }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className="notice warn" role="status">
      <div>{t('state.kept', { time: format.instant(new Date(at).toISOString()) })}</div>
      {onRetry !== undefined && <Button look="quiet" onClick={() => void onRetry()}>{t('state.retry')}</Button>}
    </div>
  )
}

export function LoadingState({ lines = 6, onCancel }: { lines?: number; onCancel?: () => unknown }) {
  const { t } = useTranslation()
  const visible = useDelayed(true, 150)
  const slow = useDelayed(true, 8000)
  return (
    <div role="status" className="loading">
      <span className="for-readers">{t('state.loading')}</span>
      {visible && <Skeleton lines={lines} />}
      {slow && <p className="muted">{t('state.slow')} {onCancel !== undefined && <Button look="quiet" onClick={() => void onCancel()}>{t('state.retry')}</Button>}</p>}
    </div>
  )
}

/** Says what would be here and what to do first. */
export function EmptyState({ title, children, icon = 'check', action }: { title?: string; children?: ReactNode; icon?: IconName; action?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="state">
      <span className="state-icon"><Icon name={icon} size={28} /></span>
      <p className="state-title">{title ?? t('state.empty')}</p>
      {children !== undefined && <p className="muted">{children}</p>}
      {action}
    </div>
  )
}

/** What happened, what still works, and a code to read out on the telephone. */
export function ErrorState({ error, onRetry, small = false }: { error: unknown; onRetry?: () => unknown; small?: boolean }) {
  const { t } = useTranslation()
  const problem = toApiError(error)
  const text = useErrorText()(error)
  const retry = onRetry !== undefined && (
    <Button onClick={() => void onRetry()}>{t('state.retry')}</Button>
  )
  if (small) return <div className="notice warn" role="alert"><div>{text}</div>{retry}</div>
  return (
    <div className="state" role="alert">
      <span className="state-icon warn"><Icon name={problem.status === 0 ? 'offline' : 'warning'} size={28} /></span>
      <p className="state-title">{text}</p>
      <p className="muted code">{t('state.code', { code: problem.spokenCode })}</p>
      {retry}
    </div>
  )
}
