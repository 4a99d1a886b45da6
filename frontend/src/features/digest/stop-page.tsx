import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { stopMailDigestMutation } from '@/api/gen/@tanstack/react-query.gen'
import { PublicStep } from './public-step'

const route = getRouteApi('/mail/stop/$code')

export default function StopPage() {
  const { t } = useTranslation('digest')
  const { code } = route.useParams()
  const stop = useMutation(stopMailDigestMutation())
  return <PublicStep title={t('stop.title')} text={t('stop.text')} button={t('stop.yes')} done={t('stop.done')} doneHint={t('stop.done_hint')} act={async () => stop.mutateAsync({ path: { code } })} />
}
