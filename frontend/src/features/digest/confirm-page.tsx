import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { confirmMailDigestMutation } from '@/api/gen/@tanstack/react-query.gen'
import { PublicStep } from './public-step'

const route = getRouteApi('/mail/confirm/$code')

export default function ConfirmPage() {
  const { t } = useTranslation('digest')
  const { code } = route.useParams()
  const confirm = useMutation(confirmMailDigestMutation())
  return <PublicStep title={t('confirm.title')} text={t('confirm.text')} button={t('confirm.yes')} done={t('confirm.done')} doneHint={t('confirm.done_hint')} act={async () => confirm.mutateAsync({ path: { code } })} />
}
