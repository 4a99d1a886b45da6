import { useTranslation } from 'react-i18next'
import { chooseLanguage } from './i18n'
import { useLanguage } from './use-language'

/** Names the other language in that language: who cannot read the page can still find it. */
export function LanguageSwitch({ className }: { className?: string }) {
  const { t } = useTranslation()
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en'
  return (
    <button type="button" className={className ?? 'button quiet'} lang={other} onClick={() => void chooseLanguage(other)}>
      {t('language.other')}
    </button>
  )
}
