import { useTranslation } from 'react-i18next'
import { useSession } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { PageHeader } from '@/shared/ui/display'
import { EmptyState } from '@/shared/ui/page-state'

/** Whom do I owe what. Until the worklist arrives it greets and says so. */
export function TodayPage() {
  const { t } = useTranslation('duty')
  const format = useFormat()
  const session = useSession()
  return (
    <>
      <PageHeader title={t('today.title')} sub={t('today.greeting', { name: session.name, date: format.date(today()) })} />
      <EmptyState title={t('today.nothing')}>{t('today.nothing_hint')}</EmptyState>
    </>
  )
}
