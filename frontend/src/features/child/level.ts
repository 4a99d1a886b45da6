import type { RiskLevel } from '@/api/gen/types.gen'
import type { Level } from '@/shared/ui'

const LEVELS: Record<RiskLevel, Level> = { HIGH: 'high', MEDIUM: 'middle', LOW: 'low' }

/** The kit's shape for a level; its word comes from the list of codes. */
export function levelOf(risk: RiskLevel): Level {
  return LEVELS[risk]
}
