import { useEffect, useState } from 'react'

const PAUSE_MS = 250

/** Search as one types: `q` follows the text after a short pause, so that not every letter is a request. */
export function useSearchText(initial = ''): { text: string; setText: (text: string) => void; q: string | undefined } {
  const [text, setText] = useState(initial)
  const [q, setQ] = useState(initial)
  useEffect(() => {
    const timer = setTimeout(() => setQ(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  const asked = q.trim()
  return { text, setText, q: asked === '' ? undefined : asked }
}
