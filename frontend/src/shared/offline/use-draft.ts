import { useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from '@/shared/auth/use-session'
import { deleteDraft, readDraft, writeDraft, type Draft } from './drafts'

const WRITE_AFTER_MS = 400

export type DraftControl = {
  /** False until the store has been asked: a form must not overwrite a draft it has not seen. */
  ready: boolean
  /** What was left behind last time; undefined when nothing was. */
  restored: Draft | undefined
  /** True from a change until this phone holds it: who closes the page now may lose it. */
  saving: boolean
  /** When this phone stored the form as it stands, for “saved 10:32”; undefined while it holds less than what is shown. */
  savedAt: string | undefined
  /** After success, or when the person throws the draft away. */
  clear: () => Promise<void>
  /** Throws away what was kept and goes on keeping what is typed from now on. */
  forget: () => Promise<void>
}

/** Keeps `value` under `key` for the signed-in person. Pass undefined while there is nothing worth keeping. */
export function useDraft(key: string, value: unknown): DraftControl {
  const { personId } = useSession()
  const [loaded, setLoaded] = useState<{ id: string; draft: Draft | undefined }>()
  const [saved, setSaved] = useState<{ value: unknown; at: string | undefined } | 'cleared'>()
  const id = `${personId}|${key}`
  const ready = loaded?.id === id
  const cleared = useRef(false)
  const pending = useRef<(() => void) | undefined>(undefined)
  /** What is still being written when the page is left has nobody to tell. */
  const here = useRef(false)

  useEffect(() => {
    let current = true
    cleared.current = false
    // Without storage (private window) the form still works; it just is not kept.
    void readDraft(personId, key).catch(() => undefined).then((draft) => {
      if (!current) return
      setLoaded({ id, draft })
      setSaved({ value: undefined, at: draft?.savedAt })
    })
    return () => {
      current = false
    }
  }, [personId, key, id])

  useEffect(() => {
    if (!ready || value === undefined || cleared.current) return undefined
    const write = () => {
      pending.current = undefined
      if (!cleared.current) void writeDraft(personId, key, value).catch(() => undefined).then((at) => { if (here.current && !cleared.current) setSaved({ value, at }) })
    }
    pending.current = write
    const timer = setTimeout(write, WRITE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [personId, key, value, ready])

  useEffect(() => {
    // Leaving the page within the 400 ms must not lose the last word.
    here.current = true
    const flush = () => pending.current?.()
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
      here.current = false
    }
  }, [])

  const clear = useCallback(async () => {
    cleared.current = true
    pending.current = undefined
    setSaved('cleared')
    await deleteDraft(personId, key).catch(() => undefined)
  }, [personId, key])

  const forget = useCallback(async () => {
    pending.current = undefined
    setSaved(undefined)
    setLoaded({ id, draft: undefined })
    await deleteDraft(personId, key).catch(() => undefined)
  }, [personId, key, id])

  const saving = ready && value !== undefined && saved !== 'cleared' && saved?.value !== value
  return { ready, restored: ready ? loaded.draft : undefined, saving, savedAt: saving || saved === 'cleared' ? undefined : saved?.at, clear, forget }
}
