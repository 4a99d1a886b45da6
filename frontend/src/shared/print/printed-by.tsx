import { useSession } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'

/** Office, person and day, on paper only: a sheet found on a desk says where it came from. */
export function PrintedBy() {
  const format = useFormat()
  const session = useSession()
  return <span className="print-only">{[session.organization.name, session.name, format.date(today())].join(' · ')}</span>
}
