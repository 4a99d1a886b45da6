import { useTranslation } from 'react-i18next'
import { MailCard } from '@/features/digest'
import { PageHeader } from '@/shared/ui'
import { CalendarCard } from './calendar-card'

/** How what she owes reaches her outside the app; all of it off until she turns it on. */
export default function RemindersPage() {
  const { t } = useTranslation('calendar')
  return (
    <>
      <PageHeader title={t('page.title')} sub={t('page.sub')} />
      <div className="narrow stack">
        <CalendarCard />
        <MailCard />
      </div>
    </>
  )
}
