import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/shared/ui/button'
import { PageHeader } from '@/shared/ui/display'
import { EmptyState } from '@/shared/ui/page-state'

/** The same words for unknown and forbidden: nobody learns that a record exists. */
export function NotFoundContent() {
  const { t } = useTranslation('app')
  return (
    <>
      <PageHeader title={t('not_found.title')} />
      <EmptyState icon="search" title={t('not_found.text')} action={<LinkButton to="/" look="primary">{t('not_found.home')}</LinkButton>} />
    </>
  )
}

export function NotFoundPage() {
  return <main className="splash"><NotFoundContent /></main>
}
