import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useStaticData } from './use-static-data'

/** Title and focus follow the page, which a browser does by itself only for whole documents. */
export function useRouteEffects(): void {
  const { t } = useTranslation(['shared', 'nav'])
  const router = useRouter()
  const titleKey = useStaticData((data) => data.titleKey)
  const title = titleKey === undefined ? t('app_name') : `${t(`nav:${titleKey}`)} · ${t('app_name')}`
  useEffect(() => {
    document.title = title
  }, [title])

  useEffect(() => router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    // The first page keeps the browser's own focus; a change of filters is no new page.
    if (fromLocation === undefined || !pathChanged) return
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.focus({ preventScroll: true })
  }), [router])
}
