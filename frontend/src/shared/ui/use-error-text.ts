import { useTranslation } from 'react-i18next'
import { toApiError } from '@/api/problem'

/** One sentence for an error: the server's own where it has one, since it is already in the person's language. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation()
  return (error) => {
    const problem = toApiError(error)
    if (problem.code === 'network.timeout') return t('problem.timeout')
    if (problem.status === 0 && problem.code.startsWith('network')) return t('problem.unreachable')
    if (problem.status === 0) return t('problem.unexpected')
    // Out of one's scope and unknown look the same: the server answers 404 to both. 403 has a reason of its own, as when one may not approve one's own request.
    if (problem.status === 404 || problem.status === 403 && problem.detail === '') return t('problem.not_found')
    if (problem.status === 412) return t('problem.changed')
    // Whoever asks too often is told why and when to try again; a system under load says only that it is.
    if (problem.status === 503 || problem.status === 429 && problem.detail === '') return t('problem.busy')
    if (problem.detail !== '') return problem.detail
    return problem.status >= 500 ? t('problem.server') : problem.message
  }
}
