import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon'

const PAUSE_MS = 300

/**
 * Search as one types over a list; the address keeps the words, so that back and reload keep them too. Leaving the field
 * searches at once: a search that came after the next press would lead back from the page just opened.
 */
export function SearchField({ label, hint, value, onSearch }: { label: string; hint?: string; value: string; onSearch: (q: string | undefined) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(value)
  const asked = useRef(value)
  const wanted = text.trim()
  const changed = wanted !== value
  const ask = () => {
    if (wanted === asked.current) return
    asked.current = wanted
    onSearch(wanted === '' ? undefined : wanted)
  }
  useEffect(() => {
    asked.current = value
  }, [value])
  useEffect(() => {
    if (!changed) return undefined
    const timer = setTimeout(ask, PAUSE_MS)
    return () => clearTimeout(timer)
    // The caller's function is new at every render; only the text starts the clock.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text, changed])
  return (
    <div className="search-field" role="search" aria-label={label}>
      <Icon name="search" />
      <input className="input" type="search" aria-label={label} placeholder={hint ?? label} value={text} autoComplete="off" maxLength={100}
        onChange={(event) => setText(event.target.value)} onBlur={ask} />
      <span className="for-readers" role="status">{changed ? t('state.loading') : ''}</span>
    </div>
  )
}
