import { useNavigate } from '@tanstack/react-router'
import { signOut } from '@/shared/auth/session-store'
import { getPending } from '@/shared/offline/pending'

/** Signs out; with something unsent on this device the person is asked first, on her own page. */
export function useLeave(): () => void {
  const navigate = useNavigate()
  return () => {
    const { waiting, refused } = getPending()
    void (waiting + refused > 0 ? navigate({ to: '/me' }) : signOut('here'))
  }
}
