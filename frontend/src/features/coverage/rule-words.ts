import { useTranslation } from 'react-i18next'
import type { DutyPeriod, RiskLevel, SchoolSeason } from '@/api/gen/types.gen'

type Often = { period: DutyPeriod | null; intervalDays: number | null; timesPerPeriod: number }
type Whom = { riskLevel: RiskLevel | null; regionName: string | null; season: SchoolSeason | null }

/** How often, and of whom else, in words. */
export function useRuleWords() {
  const { t } = useTranslation('coverage')
  return {
    often: ({ period, intervalDays, timesPerPeriod }: Often) => period === null ? t('rules.nothing_usual')
      : period === 'INTERVAL' ? t('rules.every_days', { count: intervalDays ?? 0 }) : t('rules.times', { period: t(`period.${period}`), count: timesPerPeriod }),
    whom: ({ riskLevel, regionName, season }: Whom) =>
      [riskLevel !== null && t('rules.of_level', { level: t(`level.${riskLevel}`) }), regionName, season !== null && t(`season.${season}`)].filter(Boolean).join(t('table.comma')),
  }
}
