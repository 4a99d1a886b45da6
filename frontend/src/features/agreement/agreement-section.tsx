import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listCareAgreementsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { Can, useCan } from '@/shared/auth/use-session'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Card, LinkButton, PageState } from '@/shared/ui'
import { TONES } from './codes'

/** A child's agreements, newest first. */
export function AgreementSection({ childId, closed }: { childId: string; closed: boolean }) {
  const { t } = useTranslation('agreement')
  const format = useFormat()
  const mayRead = useCan('agreement:read')
  const query = useQuery({ ...listCareAgreementsOptions({ query: { childId, limit: 20 } }), enabled: mayRead })
  if (!mayRead) return null
  return (
    <>
      <Card title={t('section.title')} actions={closed ? undefined : <Can permission="agreement:write"><LinkButton to="/care/new" search={{ childId }} look="quiet" icon="plus">{t('register.draft')}</LinkButton></Can>}>
        <PageState query={query} skeletonLines={2} isEmpty={(page) => page.items.length === 0} empty={<p className="muted">{t('section.none')}</p>}>
          {(page) => (
            <ul className="people">
              {page.items.map((row) => (
                <li key={row.id} className="person">
                  <Link to="/care/agreements/$agreementId" params={{ agreementId: row.id }}>{t('section.words', { from: format.date(row.startsOn), carer: row.carerName })}</Link>
                  <Badge tone={TONES[row.status]}>{t(`status.${row.status}`)}</Badge>
                </li>
              ))}
            </ul>
          )}
        </PageState>
      </Card>
    </>
  )
}
