import type { HelperStanding } from '@/api/gen/types.gen'
import type { Tone } from '@/shared/ui'

/** The word says it, too. */
export function standingTone(standing: HelperStanding): Tone {
  return standing === 'CLEAR' || standing === 'CLEAR_BY_OFFICE' ? 'good' : standing === 'NOT_CLEAR' ? 'bad' : 'warn'
}
